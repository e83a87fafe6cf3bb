package kr.gpuatlas.domain.table;

import java.util.Comparator;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Selection;

/// Lists the milestones, the earliest first.
final class MilestoneLines {
    private static final Texts TEXTS = Texts.beside(MilestoneLines.class);

    private final Passage passage;
    private final Names names;

    MilestoneLines(Passage passage, Names names) {
        this.passage = passage;
        this.names = names;
    }

    Stream<Row> rows() {
        return passage.milestones().sorted(Comparator.comparing(Milestone::when)).map(this::row);
    }

    private Row row(Milestone event) {
        var dataset = passage.figures().dataset();
        Line line =
                new Line(event.id(), names)
                        .put(Column.WHAT, event.label())
                        .put(
                                Column.TOPIC,
                                TEXTS.both(event.met() ? "milestone.met" : "milestone.planned"))
                        .span(Column.WHEN, event.when())
                        .day(
                                Column.PUBLISHED,
                                passage.visibility().knownFrom(event.sources(), event.said()))
                        .grade(event.grade())
                        .put(
                                Column.PARTNER,
                                event.partner()
                                        .flatMap(names::partner)
                                        .or(() -> names.partnerOf(event.about())))
                        .put(Column.PROGRAMME, names.of(event.about()))
                        .sites(event.site().flatMap(dataset::site).stream().toList())
                        .sources(event.sources())
                        .codes(Column.CONFLICTS, names.conflicts(Stream.of(event.id())));
        dataset.programmeOf(event.about())
                .ifPresent(programme ->
                        line.put(Column.PROGRAMME, programme.name())
                                .thing(Selection.programme(programme.id())));
        return line.row();
    }
}
