package kr.gpuatlas.view.phase;

import javafx.scene.layout.BorderPane;
import kr.gpuatlas.model.AtlasModel;

/// Shows every programme's phases, shares and planned power as gauges on common scales, for the
/// wall and the briefing.
public final class GaugeBoardView extends BorderPane {
    public GaugeBoardView(AtlasModel model, HeroView.Actions actions) {
        getStyleClass().add("gauge-board");
    }
}
