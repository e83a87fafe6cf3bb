package kr.gpuatlas.view.evidence;

import java.net.URI;
import java.util.Optional;
import javafx.scene.layout.BorderPane;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.model.AtlasModel;

/// Shows everything known about the selection, or about the pledge while nothing is selected.
public final class InspectorView extends BorderPane {
    /// What a person can do with what is known.
    public interface Actions {
        void select(Optional<Selection> selection);

        /// Selects and moves the map to where it is.
        void goTo(Selection selection);

        void explain(String figureId);

        /// Opens a source in the person's browser.
        void browse(URI address);

        void copy(String text);
    }

    public InspectorView(AtlasModel model, Actions actions) {
        getStyleClass().add("inspector-view");
    }
}
