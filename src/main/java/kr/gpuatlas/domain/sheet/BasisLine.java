package kr.gpuatlas.domain.sheet;

import java.util.ArrayList;
import java.util.List;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.table.Heading;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.domain.wording.Wording;

/// Says what decides a sheet's numbers besides its as-of date.
final class BasisLine {
    private static final Texts TEXTS = Texts.beside(BasisLine.class);

    private final Figures figures;
    private final SheetBasis basis;

    BasisLine(Figures figures, SheetBasis basis) {
        this.figures = figures;
        this.basis = basis;
    }

    /// The scope always; the second clock, the filter and changed assumptions where there are any.
    List<String> words() {
        ViewState view = basis.view();
        Language language = view.language();
        List<String> words = new ArrayList<>();
        view.knownOn()
                .map(Wording.in(language).dates()::day)
                .ifPresent(day -> words.add(TEXTS.get(language, "basis.known-on", day)));
        words.add(TEXTS.get(language, view.scope() == Scope.PLEDGE ? "basis.pledge" : "basis.all"));
        if (!view.filter().isNone()) {
            words.add(
                    TEXTS.get(
                            language,
                            "basis.filter",
                            Heading.filter(view.filter(), view.asOf(), basis.provinces())
                                    .in(language)));
        }
        words.add(
                view.assumed().isNone()
                        ? TEXTS.get(language, "basis.assumptions.own")
                        : TEXTS.get(language, "basis.assumptions", changes(language)));
        return words;
    }

    private String changes(Language language) {
        return String.join(
                " · ",
                figures.dataset().assumptions().stream()
                        .filter(assumption -> basis.view().assumed().isChanged(assumption.id()))
                        .map(assumption ->
                                assumption.label().in(language)
                                        + " "
                                        + Wording.in(language)
                                                .written(
                                                        assumption.value().quantity(),
                                                        assumption.value().unit()))
                        .toList());
    }
}
