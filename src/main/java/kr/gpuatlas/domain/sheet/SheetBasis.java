package kr.gpuatlas.domain.sheet;

import java.util.Optional;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.ProvinceLookup;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.ViewState;

/// What a sheet is made of besides the figures.
///
/// @param view of the sheet; its clocks and scope are those of the figures
/// @param kind decides which programmes have a line
public record SheetBasis(ViewState view, SheetKind kind, ProvinceLookup provinces) {
    /// The one programme that a chart is of, as its strip is; absent for a chart of the pledge and
    /// for other kinds.
    public Optional<Programme> charted(Dataset dataset) {
        return kind == SheetKind.CHART
                ? view.selection()
                        .filter(chosen -> chosen.kind() == Selection.Kind.PROGRAMME)
                        .flatMap(chosen -> dataset.programme(chosen.id()))
                : Optional.empty();
    }
}
