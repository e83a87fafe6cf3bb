package kr.gpuatlas.cli.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.cli.call.Console;
import kr.gpuatlas.domain.Edition;
import kr.gpuatlas.domain.change.Account;
import kr.gpuatlas.domain.change.Bridge;
import kr.gpuatlas.domain.change.Cause;
import kr.gpuatlas.domain.change.Change;
import kr.gpuatlas.domain.change.Comparison;
import kr.gpuatlas.domain.change.Kind;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.ChangeSentences;
import kr.gpuatlas.domain.wording.Dates;
import kr.gpuatlas.domain.wording.Wording;

/// What changed, as a person reads it in a terminal: the national total first, then line by line.
final class ChangesTable {
    private static final Texts TEXTS = Texts.beside(ChangesTable.class);
    private static final String INDENT = "  ";
    private static final String NONE = "";

    private final Comparison comparison;
    private final Console console;
    private final Wording wording;
    private final ChangeSentences sentences;
    private final List<String> lines = new ArrayList<>();

    ChangesTable(Comparison comparison, Console console) {
        this.comparison = comparison;
        this.console = console;
        this.wording = Wording.in(console.language());
        this.sentences = ChangeSentences.of(comparison, console.language());
    }

    List<String> lines() {
        lines.add(title());
        if (comparison.isEmpty()) {
            lines.add(console.text(TEXTS, "diff.nothing"));
            return lines;
        }
        bridge();
        Table table = new Table("llll");
        table.line(NONE);
        table.row(
                INDENT + console.text(TEXTS, "column.happened"),
                console.text(TEXTS, "column.published"),
                console.text(TEXTS, "column.grade"),
                NONE);
        for (Kind kind : Kind.values()) {
            List<Change> changes = comparison.ofKind(kind);
            if (!changes.isEmpty()) {
                table.line(NONE);
                table.line(console.text(TEXTS, "diff.group", sentences.kind(kind), changes.size()));
                changes.forEach(change -> change(change, table));
            }
        }
        lines.addAll(table.lines());
        if (comparison.repeats() > 0) {
            lines.add(NONE);
            lines.add(console.count(TEXTS, "diff.repeats", comparison.repeats()));
        }
        return lines;
    }

    private String title() {
        Edition edition = comparison.after().dataset().edition();
        return comparison.before().dataset().edition().equals(edition)
                ? console.text(
                        TEXTS,
                        "diff.title.days",
                        Clocks.words(comparison.before().clock(), console),
                        Clocks.words(comparison.after().clock(), console),
                        edition.id(),
                        edition.version())
                : console.text(
                        TEXTS,
                        "diff.title.datasets",
                        side(comparison.before()),
                        side(comparison.after()));
    }

    private String side(Figures figures) {
        Edition edition = figures.dataset().edition();
        return console.text(
                TEXTS,
                "diff.side",
                Clocks.words(figures.clock(), console),
                edition.id(),
                edition.version());
    }

    private void bridge() {
        Table table = new Table("lrlrrl");
        table.line(NONE);
        table.line(console.text(TEXTS, "diff.headline"));
        for (Bridge bridge : comparison.bridges()) {
            table.row(
                    INDENT + wording.phase(bridge.phase()),
                    written(bridge.before().map(Figure::quantity)),
                    console.text(TEXTS, "diff.arrow"),
                    written(bridge.after().map(Figure::quantity)),
                    bridge.isMoved() ? sentences.delta(bridge) : console.text(TEXTS, "diff.same"),
                    NONE);
            bridge.steps().forEach(step -> step(step, table));
        }
        lines.addAll(table.lines());
    }

    private void step(Bridge.Step step, Table table) {
        table.row(
                INDENT.repeat(2) + sentences.name(step.about()),
                written(step.before()),
                console.text(TEXTS, "diff.arrow"),
                written(step.after()),
                sentences.delta(step),
                sentences.cause(step.cause()));
    }

    private String written(Optional<Quantity> quantity) {
        return quantity.map(known -> wording.written(known, Unit.GPU)).orElseGet(wording::noReport);
    }

    private void change(Change change, Table table) {
        Dates dates = wording.dates();
        table.row(
                INDENT + change.happened().map(dates::span).orElse(NONE),
                change.published().map(dates::day).orElse(NONE),
                change.grade().map(wording::grade).orElse(NONE),
                sentences.of(change) + tail(change));
        for (Account detail : change.details()) {
            table.row(NONE, NONE, NONE, INDENT + sentences.detail(change, detail));
        }
    }

    private String tail(Change change) {
        List<String> tail = new ArrayList<>();
        if (!change.effects().isEmpty()) {
            tail.add(sentences.effects(change));
        }
        if (change.cause() == Cause.CORRECTION && change.kind() != Kind.CORRECTION) {
            tail.add(sentences.cause(change.cause()));
        }
        if (!change.sources().isEmpty()) {
            tail.add(String.join(" ", change.sources()));
        }
        return tail.isEmpty() ? NONE : INDENT + "[" + String.join(" · ", tail) + "]";
    }
}
