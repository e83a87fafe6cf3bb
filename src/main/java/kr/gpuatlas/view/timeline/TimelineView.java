package kr.gpuatlas.view.timeline;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.model.AtlasModel;

/// Sets the as-of date on a strip of the dataset's events.
public final class TimelineView extends Region {
    /// What a person can do on the strip.
    public interface Actions {
        /// Moves the as-of date a little further in one movement.
        void sweepAsOf(LocalDate day);

        /// Ends the movement, which is one step to undo.
        void settleAsOf();

        void select(Optional<Selection> selection);
    }

    public TimelineView(AtlasModel model, Actions actions) {
        getStyleClass().add("timeline-view");
    }
}
