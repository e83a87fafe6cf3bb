package kr.gpuatlas.domain.table;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Selection;

/// Lists the pledge, then programme by programme with its lots, phase by phase.
///
/// The pledge and a programme have a row for a phase nobody has reported, which says so; of a lot
/// only what is reported is listed.
final class FigureLines {
    private static final Texts TEXTS = Texts.beside(FigureLines.class);

    private final Passage passage;
    private final Figures figures;
    private final Names names;

    FigureLines(Passage passage, Names names) {
        this.passage = passage;
        this.figures = passage.figures();
        this.names = names;
    }

    Stream<Row> rows() {
        Stream<Row> whole = passage.passesWhole() ? all(figures.national(), true) : Stream.empty();
        return Stream.concat(whole, passage.programmes().flatMap(this::of));
    }

    private Stream<Row> of(Programme programme) {
        return Stream.concat(
                all(figures.about(programme.id()), programme.inPledge()),
                passage.lots(programme).flatMap(this::of));
    }

    private Stream<Row> of(Lot lot) {
        return figures.about(lot.id()).reported().map(figure -> row(figure, lot.inPledge()));
    }

    private Stream<Row> all(PhaseFigures of, boolean counted) {
        return Arrays.stream(Phase.values())
                .map(phase ->
                        of.at(phase)
                                .map(figure -> row(figure, counted))
                                .orElseGet(() -> silence(of.about(), phase, counted)));
    }

    private Row silence(String about, Phase phase, boolean counted) {
        Text nothing = Names.both(wording -> wording.noReport());
        return begun(about, phase, counted)
                .put(Column.QUANTITY, new Cell.Ranked(nothing, Optional.empty()))
                .row();
    }

    private Line begun(String about, Phase phase, boolean counted) {
        Line line =
                new Line(Figure.id(about, phase), names)
                        .put(Column.WHAT, names.of(about))
                        .put(
                                Column.TOPIC,
                                Cell.ranked(Names.both(wording -> wording.phase(phase)), phase))
                        .put(
                                Column.COUNTED,
                                TEXTS.both(counted ? "counted.pledge" : "counted.outside"))
                        .put(Column.PARTNER, names.partnerOf(about))
                        .sites(names.sitesHolding(about));
        figures.dataset()
                .programmeOf(about)
                .ifPresent(programme ->
                        line.put(Column.PROGRAMME, programme.name())
                                .thing(Selection.programme(programme.id())));
        return line;
    }

    private Row row(Figure figure, boolean counted) {
        List<Claim> answers = answers(figure).distinct().toList();
        Line line =
                begun(figure.about(), figure.phase(), counted)
                        .quantity(figure.quantity(), Unit.GPU)
                        .day(Column.CONFIRMED, figure.lastConfirmed())
                        .grade(figure.grade())
                        .put(
                                Column.EVIDENCE,
                                Cell.ranked(
                                        Names.both(w -> w.evidence(figure.evidence())),
                                        figure.evidence()))
                        .put(
                                Column.FRESHNESS,
                                Cell.ranked(
                                        Names.both(w -> w.freshness(figure.freshness())),
                                        figure.freshness()))
                        .sources(
                                answers.stream()
                                        .flatMap(claim -> claim.sources().stream())
                                        .distinct()
                                        .toList())
                        .codes(
                                Column.CONFLICTS,
                                names.conflicts(
                                        Stream.concat(answers.stream(), figure.rivals().stream())
                                                .map(Claim::id)));
        line.span(Column.WHEN, figure.when());
        speaking(figure)
                .map(claim -> passage.visibility().knownFrom(claim.sources(), claim.when()))
                .max(LocalDate::compareTo)
                .ifPresent(day -> line.day(Column.PUBLISHED, day));
        return line.row();
    }

    /// The claims without which there would be no such number: the one that answers, else those of
    /// the parts it sums up.
    private static Stream<Claim> speaking(Figure figure) {
        return figure.used().isPresent()
                ? figure.used().stream()
                : figure.parts().stream().flatMap(FigureLines::speaking);
    }

    /// The claims it rests on: the one that answers, and those its parts rest on.
    private static Stream<Claim> answers(Figure figure) {
        return Stream.concat(
                figure.used().stream(), figure.parts().stream().flatMap(FigureLines::answers));
    }
}
