package kr.gpuatlas.view.map;

import java.util.Optional;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.view.Selection;

/// One thing that nobody has placed on the map.
///
/// @param phase the first phase that has been reported of it
/// @param quantity in that phase; absent where nobody has said how many
/// @param inside whether it is part of the row before it
record TrayRow(
        Text name,
        Optional<Phase> phase,
        Optional<Quantity> quantity,
        boolean inside,
        Selection selection) {}
