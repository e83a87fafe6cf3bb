package kr.gpuatlas.view.map;

import java.util.Optional;
import javafx.scene.layout.StackPane;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.model.AtlasModel;

/// Shows the sites on the map of Korea.
public final class MapView extends StackPane {
    /// What a person can do on the map.
    public interface Actions {
        void select(Optional<Selection> selection);

        /// Moves the map a little further in one movement.
        void moveCamera(Camera camera);

        /// Ends the movement, which is one step to undo.
        void settleCamera();

        /// Explains the figure with the id.
        void explain(String figureId);

        void copy(String text);
    }

    public MapView(AtlasModel model, Actions actions) {
        getStyleClass().add("map-view");
    }
}
