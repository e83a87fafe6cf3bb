package kr.gpuatlas.view.sheet;

import java.util.List;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.view.control.NationalBar;
import kr.gpuatlas.view.control.Reading;

/// The bar on which the phases of a sheet are parts of one whole.
final class PledgeBar {
    private PledgeBar() {}

    static List<NationalBar.Part> of(SheetView.Subject subject) {
        Figures figures = subject.figures();
        return subject.parts().stream()
                .map(id ->
                        new NationalBar.Part(
                                figures.dataset()
                                        .programme(id)
                                        .map(found -> found.shortName().in(subject.language()))
                                        .orElse(id),
                                Reading.of(figures.about(id)),
                                ""))
                .toList();
    }
}
