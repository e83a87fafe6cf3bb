package kr.gpuatlas.view.phase;

import java.util.Optional;
import javafx.scene.layout.HBox;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.model.AtlasModel;

/// Answers how many exist: the four phases of the pledge as parts of one whole, and what is seen
/// but not in the total.
public final class HeroView extends HBox {
    /// What a person can do with the figures.
    public interface Actions {
        void select(Optional<Selection> selection);

        void explain(String figureId);
    }

    public HeroView(AtlasModel model, Actions actions) {
        getStyleClass().add("hero-view");
    }
}
