package kr.gpuatlas.view.briefing;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.model.BriefingModel;

/// All scenes at once, to go to one of them.
final class OverviewSheet extends VBox {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /// @param titling the caption of a scene with its figures told
    OverviewSheet(
            SceneWords words,
            BriefingModel briefing,
            Function<BriefingScene, String> titling,
            IntConsumer go) {
        getStyleClass().addAll("popover-ground", "overview");
        TilePane tiles = new TilePane();
        tiles.getStyleClass().add("overview-tiles");
        List<BriefingScene> scenes = briefing.briefing().scenes();
        for (int i = 0; i < scenes.size(); i++) {
            int scene = i;
            String caption = titling.apply(scenes.get(i));
            Button tile = new Button(caption, SceneLabels.of(String.valueOf(i + 1), "figure"));
            tile.setContentDisplay(ContentDisplay.TOP);
            tile.setWrapText(true);
            tile.getStyleClass().add("overview-tile");
            tile.pseudoClassStateChanged(CURRENT, i == briefing.standing().get().at());
            tile.setFocusTraversable(false);
            tile.setOnAction(_ -> go.accept(scene));
            tiles.getChildren().add(tile);
        }
        getChildren().addAll(SceneLabels.of(words.get("step.overview"), "title"), tiles);
    }
}
