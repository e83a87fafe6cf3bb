package kr.gpuatlas.domain.table;

import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.figure.Freshness;
import kr.gpuatlas.domain.figure.Staleness;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Selection;

/// Lists the claims, as the dataset orders them.
final class ClaimLines {
    private static final Texts TEXTS = Texts.beside(ClaimLines.class);

    private final Passage passage;
    private final Names names;
    private final Staleness staleness;

    ClaimLines(Passage passage, Names names) {
        this.passage = passage;
        this.names = names;
        this.staleness = Staleness.of(passage.figures().dataset());
    }

    Stream<Row> rows() {
        return passage.claims().map(this::row);
    }

    private Row row(Claim claim) {
        Line line =
                new Line(claim.id(), names)
                        .put(Column.WHAT, claim.label())
                        .put(Column.TOPIC, topic(claim))
                        .grade(claim.grade())
                        .span(Column.WHEN, claim.when())
                        .put(
                                Column.STANDING,
                                Cell.ranked(
                                        Names.both(w -> w.standing(claim.standing())),
                                        claim.standing()))
                        .put(
                                Column.EVIDENCE,
                                Cell.ranked(
                                        Names.both(w -> w.evidence(Evidence.REPORTED)),
                                        Evidence.REPORTED))
                        .sources(claim.sources())
                        .codes(Column.CONFLICTS, names.conflicts(Stream.of(claim.id())));
        claim.due().ifPresent(due -> line.span(Column.DUE, due));
        value(line, claim.value());
        dates(line, claim);
        place(line, claim);
        return line.row();
    }

    private static Cell topic(Claim claim) {
        return claim.phase()
                .map(phase -> Cell.words(Names.both(wording -> wording.phase(phase))))
                .orElseGet(() -> Cell.words(Names.both(w -> w.subject(claim.subject()))));
    }

    private static void value(Line line, Value value) {
        switch (value) {
            case Value.Measure(Quantity quantity, Unit unit) -> line.quantity(quantity, unit);
            case Value.Words(Text said) -> line.put(Column.QUANTITY, said);
        }
    }

    private void dates(Line line, Claim claim) {
        var confirmed = passage.visibility().lastConfirmed(claim);
        Freshness freshness = staleness.of(confirmed, passage.figures().clock().asOf());
        line.day(Column.PUBLISHED, passage.visibility().knownFrom(claim.sources(), claim.when()))
                .day(Column.CONFIRMED, confirmed)
                .put(
                        Column.FRESHNESS,
                        Cell.ranked(Names.both(w -> w.freshness(freshness)), freshness));
    }

    private void place(Line line, Claim claim) {
        var dataset = passage.figures().dataset();
        line.put(
                Column.PARTNER,
                claim.partner().flatMap(names::partner).or(() -> names.partnerOf(claim.about())));
        line.sites(claim.site().flatMap(dataset::site).stream().toList());
        boolean counted =
                dataset.lot(claim.about())
                        .map(lot -> lot.inPledge())
                        .or(() -> dataset.programme(claim.about()).map(p -> p.inPledge()))
                        .orElse(true);
        line.put(Column.COUNTED, TEXTS.both(counted ? "counted.pledge" : "counted.outside"));
        line.put(Column.PROGRAMME, names.of(claim.about()));
        dataset.programmeOf(claim.about())
                .ifPresent(programme ->
                        line.put(Column.PROGRAMME, programme.name())
                                .thing(Selection.programme(programme.id())));
    }
}
