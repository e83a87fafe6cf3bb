package kr.gpuatlas.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.cli.call.Codes;
import kr.gpuatlas.cli.call.Console;
import kr.gpuatlas.domain.Edition;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.Numbers;
import kr.gpuatlas.domain.wording.Wording;

/// The figures as a person reads them in a terminal.
final class FiguresTable {
    private static final Texts TEXTS = Texts.beside(FiguresTable.class);
    private static final String INDENT = "  ";
    private static final String NONE = "";

    private final Figures figures;
    private final Console console;
    private final Wording wording;
    private final Names names;
    private final Table table = new Table("lrlrl");

    FiguresTable(Figures figures, Console console) {
        this.figures = figures;
        this.console = console;
        this.wording = Wording.in(console.language());
        this.names = new Names(figures, console.language());
    }

    List<String> lines() {
        table.row(
                NONE,
                console.text(TEXTS, "column.stated"),
                console.text(TEXTS, "column.bounds"),
                console.text(TEXTS, "column.claims"),
                console.text(TEXTS, "column.grade"));
        thing(figures.national());
        figures.dataset().programmes().stream()
                .map(Programme::id)
                .map(figures::about)
                .forEach(this::thing);
        outside();
        List<String> lines = new ArrayList<>();
        lines.add(title());
        lines.add(NONE);
        lines.addAll(table.lines());
        return lines;
    }

    private String title() {
        Edition edition = figures.dataset().edition();
        return console.text(
                TEXTS,
                "figures.title",
                Clocks.words(figures.clock(), console),
                console.text(TEXTS, "scope." + Codes.of(figures.scope())),
                edition.id(),
                edition.version());
    }

    private void thing(PhaseFigures phases) {
        table.line(NONE);
        table.line(names.name(phases.about()) + " · " + phases.about());
        if (phases.isEmpty()) {
            table.line(INDENT + Numbers.NONE + " " + wording.noReport());
            return;
        }
        for (Phase phase : Phase.values()) {
            row(INDENT + wording.phase(phase), phases.at(phase));
        }
    }

    private void row(String head, Optional<Figure> reported) {
        if (reported.isEmpty()) {
            table.row(head, Numbers.NONE, wording.noReport());
            return;
        }
        Figure figure = reported.get();
        table.row(
                head,
                wording.written(figure.quantity(), Unit.GPU),
                Bounds.words(figure.quantity(), Unit.GPU, console),
                Numbers.full(figure.claims()),
                wording.grade(figure.grade()));
        String reasons = Bounds.reasons(figure, names, console);
        if (!reasons.isEmpty()) {
            table.line(INDENT.repeat(2) + reasons);
        }
    }

    private void outside() {
        List<Figure> outside = FiguresCommand.outside(figures);
        if (outside.isEmpty()) {
            return;
        }
        table.line(NONE);
        table.line(console.text(TEXTS, "figures.outside"));
        for (Figure figure : outside) {
            table.line(INDENT + names.name(figure.about()) + " · " + figure.about());
            row(INDENT.repeat(2) + wording.phase(figure.phase()), Optional.of(figure));
            figures.dataset()
                    .lot(figure.about())
                    .flatMap(Lot::note)
                    .ifPresent(note -> table.line(INDENT.repeat(2) + note.in(console.language())));
        }
    }
}
