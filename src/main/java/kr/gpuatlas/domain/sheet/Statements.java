package kr.gpuatlas.domain.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Wording;

/// Writes numbers and disagreements with the numbers of their sources.
final class Statements {
    private static final Texts TEXTS = Texts.beside(Statements.class);

    private final Figures figures;
    private final Dataset dataset;
    private final Language language;
    private final Wording wording;
    private final Citations citations;

    Statements(Figures figures, Language language) {
        this.figures = figures;
        this.dataset = figures.dataset();
        this.language = language;
        this.wording = Wording.in(language);
        this.citations = new Citations(figures.visibility());
    }

    Citations citations() {
        return citations;
    }

    SheetContents.National phase(Phase phase, PhaseFigures of) {
        return phase(phase, of, phase == Phase.ANNOUNCED ? "none.pledge" : "none.phase");
    }

    /// @param none the key of what is said where nothing is reported
    SheetContents.National phase(Phase phase, PhaseFigures of, String none) {
        Optional<Figure> figure = of.at(phase);
        return new SheetContents.National(
                phase, figure, figure.map(this::remark).orElseGet(() -> text(none)));
    }

    private String remark(Figure figure) {
        String when = said(figure);
        String sources = citations.of(figure);
        if (figure.evidence() != Evidence.DERIVED) {
            return text("remark.reported", when, sources);
        }
        if (figure.confirmation().isPresent()) {
            return text("remark.confirmed", when, figure.parts().size(), sources);
        }
        int parts = (int) figure.leaves().count();
        return parts > 1
                ? text("remark.sum", parts, when, sources)
                : text("remark.only", name(figure.leaves().findFirst().orElse(figure)), sources);
    }

    String said(Figure figure) {
        return wording.dates().span(figure.when());
    }

    SheetContents.Aside aside(Figure figure) {
        return new SheetContents.Aside(
                name(figure), figure, wording.phase(figure.phase()), citations.of(figure));
    }

    String name(Figure figure) {
        return dataset.lot(figure.about())
                .map(lot -> lot.name())
                .or(() -> dataset.programme(figure.about()).map(Programme::shortName))
                .orElseGet(() -> dataset.pledge().name())
                .in(language);
    }

    /// @param most how many there is room for
    SheetContents.Disputes disputes(List<Conflict> conflicts, int most) {
        return new SheetContents.Disputes(
                conflicts.stream().limit(most).map(this::dispute).toList(), conflicts.size());
    }

    private SheetContents.Dispute dispute(Conflict conflict) {
        return new SheetContents.Dispute(
                conflict.topic().in(language),
                figures.visibility().publicPositions(conflict).stream()
                        .map(this::side)
                        .collect(Collectors.joining(" · ")));
    }

    private String side(Conflict.Position position) {
        String words = position.text().in(language);
        return citations
                .best(position.sources())
                .or(() ->
                        position.claims().stream()
                                .flatMap(id -> dataset.claim(id).stream())
                                .findFirst()
                                .flatMap(claim -> citations.best(claim.sources())))
                .map(number -> text("side", words, String.valueOf(number)))
                .orElse(words);
    }

    private String text(String key, Object... arguments) {
        return TEXTS.get(language, key, arguments);
    }
}
