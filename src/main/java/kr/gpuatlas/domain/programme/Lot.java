package kr.gpuatlas.domain.programme;

import java.util.Optional;
import kr.gpuatlas.domain.text.Text;

/// One order or tranche of a programme, counted on its own.
///
/// @param partOf id of the lot that contains it; absent for a lot that its programme contains
///   directly
/// @param operator id of the partner that runs it
/// @param inPledge whether it counts towards the pledge; otherwise it is seen, but not in the total
/// @param note why it counts or does not
public record Lot(
        String id,
        String programme,
        Optional<String> partOf,
        Text name,
        Optional<String> operator,
        boolean inPledge,
        Optional<Text> note) {}
