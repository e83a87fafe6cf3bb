package kr.gpuatlas.domain.sheet;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.dossier.Dossier;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Wording;

/// Writes the sheet of one thing: as much of each list as a page holds.
final class CardWriting {
    private static final Texts TEXTS = Texts.beside(CardWriting.class);
    private static final int MOST_EVENTS = 7;
    private static final int MOST_CLAIMS = 6;
    private static final int MOST_PARTS = 5;
    private static final int MOST_DISPUTES = 3;
    private static final int MOST_UNKNOWN = 3;

    private final Statements writing;
    private final Language language;
    private final Citations citations;
    private final Wording wording;

    CardWriting(Statements writing, Language language) {
        this.writing = writing;
        this.language = language;
        this.citations = writing.citations();
        this.wording = Wording.in(language);
    }

    /// @param counted whether it is a thing that is counted, and not one where such things are
    SheetCardContents of(Dossier dossier, boolean counted) {
        return new SheetCardContents(
                counted ? phases(dossier) : List.of(),
                dossier.figures(),
                parts(dossier),
                events(dossier),
                dossier.claims().stream().limit(MOST_CLAIMS).map(this::row).toList(),
                writing.disputes(dossier.conflicts(), MOST_DISPUTES),
                dossier.unknowns().stream()
                        .limit(MOST_UNKNOWN)
                        .map(unknown ->
                                new SheetCardContents.Row(
                                        wording.dates().day(unknown.since()),
                                        unknown.text().in(language),
                                        ""))
                        .toList());
    }

    private List<SheetContents.National> phases(Dossier dossier) {
        return Arrays.stream(Phase.values())
                .map(phase -> writing.phase(phase, dossier.figures(), "none.phase"))
                .toList();
    }

    private List<SheetCardContents.Row> parts(Dossier dossier) {
        return dossier.parts().stream().limit(MOST_PARTS).map(this::row).toList();
    }

    private SheetCardContents.Row row(Figure figure) {
        return new SheetCardContents.Row(
                writing.said(figure),
                TEXTS.get(
                        language,
                        "card.part",
                        writing.name(figure),
                        wording.written(figure.quantity(), Unit.GPU),
                        wording.phase(figure.phase())),
                citations.of(figure));
    }

    /// What is next counts for more than what is long past.
    private List<SheetCardContents.Row> events(Dossier dossier) {
        List<Milestone> weighty =
                dossier.milestones().stream()
                        .sorted(
                                Comparator.comparing(Milestone::met)
                                        .thenComparingInt(Milestone::weight)
                                        .thenComparing(Milestone::when, Comparator.reverseOrder()))
                        .limit(MOST_EVENTS)
                        .toList();
        return dossier.milestones().stream()
                .filter(weighty::contains)
                .map(milestone ->
                        new SheetCardContents.Row(
                                wording.dates().span(milestone.when()),
                                milestone.label().in(language),
                                Citations.joined(citations.of(milestone.sources()))))
                .toList();
    }

    private SheetCardContents.Row row(Claim claim) {
        String value =
                switch (claim.value()) {
                    case Value.Words(var said) -> said.in(language);
                    case Value.Measure(var quantity, var unit) -> wording.written(quantity, unit);
                };
        return new SheetCardContents.Row(
                wording.dates().span(claim.when()),
                TEXTS.get(language, "card.claim", claim.label().in(language), value),
                Citations.joined(citations.of(claim)));
    }
}
