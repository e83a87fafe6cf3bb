package kr.gpuatlas.view.map;

import java.util.Optional;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.view.Selection;

/// One thing that nobody has placed on the map.
///
/// @param content what the layer says of it; nothing where nobody has said how many
/// @param inside whether it is part of the row before it
/// @param explained id of what explains its number; blank without a number
record TrayRow(Text name, Content content, boolean inside, Selection selection, String explained) {
    /// The first phase that has been reported of it.
    Optional<Phase> phase() {
        return content instanceof Content.Counts counts
                ? counts.discs().stream().map(Content.Disc::phase).findFirst()
                : Optional.empty();
    }

    /// The number in that phase, or the megawatts that are planned.
    Optional<Quantity> quantity() {
        return switch (content) {
            case Content.Counts counts -> counts.quantity().filter(Quantity::isKnown);
            case Content.Megawatts power -> power.planned().map(Content.Plan::quantity);
            case Content.Backing _, Content.Nothing _ -> Optional.empty();
        };
    }
}
