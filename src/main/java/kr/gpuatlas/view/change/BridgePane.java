package kr.gpuatlas.view.change;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.change.Bridge;
import kr.gpuatlas.domain.change.Cause;
import kr.gpuatlas.domain.change.Comparison;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.wording.ChangeSentences;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.PhaseSwatch;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.control.SectionHeader;
import kr.gpuatlas.view.control.Space;

/// How the national total of each phase got from one day to the other.
final class BridgePane extends VBox {
    private static final Texts TEXTS = Texts.beside(BridgePane.class);

    private final Language language;
    private final Wording wording;
    private final ChangeSentences sentences;

    BridgePane(Comparison comparison, Language language) {
        this.language = language;
        this.wording = Wording.in(language);
        this.sentences = ChangeSentences.of(comparison, language);
        getStyleClass().add("bridge-pane");
        getChildren().add(new SectionHeader(text("bridge.title"), text("bridge.unit")));
        double maximum =
                comparison.bridges().stream()
                        .filter(BridgePane::isDrawn)
                        .mapToDouble(BridgePane::largest)
                        .max()
                        .orElse(1);
        for (Bridge bridge : comparison.bridges()) {
            getChildren().add(block(bridge, maximum));
        }
    }

    /// A bar is for numbers that moved; where only a word did, words say so.
    private static boolean isDrawn(Bridge bridge) {
        return bridge.steps().stream()
                .anyMatch(step -> step.delta().filter(delta -> delta.signum() != 0).isPresent());
    }

    private static double largest(Bridge bridge) {
        double at = BridgeBar.number(bridge.before());
        double largest = at;
        for (Bridge.Step step : bridge.steps()) {
            at += step.delta().map(BigDecimal::doubleValue).orElse(0.0);
            largest = Math.max(largest, at);
        }
        return largest;
    }

    private Node block(Bridge bridge, double maximum) {
        VBox block = new VBox(head(bridge));
        block.getStyleClass().add("bridge-block");
        if (isDrawn(bridge)) {
            BridgeBar bar = new BridgeBar(bridge, maximum);
            bar.setAccessibleText(spoken(bridge));
            block.getChildren().add(bar);
        }
        bridge.steps().forEach(step -> block.getChildren().add(step(step)));
        return block;
    }

    private HBox head(Bridge bridge) {
        PhaseSwatch swatch = new PhaseSwatch(bridge.phase());
        swatch.languageProperty().set(language);
        HBox head =
                new HBox(
                        Space.M,
                        swatch,
                        Line.whole(wording.phase(bridge.phase()), "strong", "bridge-phase"),
                        before(bridge));
        head.setAlignment(Pos.CENTER_LEFT);
        if (bridge.isMoved()) {
            head.getChildren()
                    .addAll(
                            Line.whole(text("bridge.arrow"), "quiet"),
                            quantity(bridge.after(), true));
        }
        head.getChildren().addAll(Line.gap(), Line.whole(difference(bridge), "strong"));
        return head;
    }

    /// In a column of its own, so that the arrows of the phases line up.
    private Node before(Bridge bridge) {
        StackPane column = new StackPane(quantity(bridge.before(), false));
        column.setAlignment(Pos.CENTER_RIGHT);
        column.getStyleClass().add("bridge-before");
        return column;
    }

    private Node quantity(Optional<Figure> figure, boolean explained) {
        if (figure.isEmpty()) {
            return Line.whole(wording.noReport(), "body", "quiet");
        }
        QuantityLabel label =
                new QuantityLabel(explained ? QuantityLabel.Role.STRONG : QuantityLabel.Role.BODY);
        label.languageProperty().set(language);
        label.setQuantity(figure.get().quantity(), Unit.GPU);
        label.figureIdProperty().set(explained ? figure.get().id() : "");
        return label;
    }

    private String difference(Bridge bridge) {
        if (!bridge.isMoved()) {
            return text("bridge.same");
        }
        return sentences.delta(bridge);
    }

    private Node step(Bridge.Step step) {
        HBox row =
                new HBox(
                        Space.M,
                        Line.whole(sentences.name(step.about()), "note", "main-text"),
                        Line.whole(values(step), "note"),
                        Line.gap(),
                        Line.whole(
                                sentences.cause(step.cause()),
                                "note",
                                step.cause() == Cause.CORRECTION ? "disputed" : "quiet"));
        row.setAlignment(Pos.BASELINE_LEFT);
        row.getStyleClass().add("bridge-step");
        return row;
    }

    private String values(Bridge.Step step) {
        return TEXTS.get(
                language,
                "bridge.values",
                step.before()
                        .map(known -> wording.written(known, Unit.GPU))
                        .orElseGet(wording::noReport),
                step.after()
                        .map(known -> wording.written(known, Unit.GPU))
                        .orElseGet(wording::noReport));
    }

    private String spoken(Bridge bridge) {
        return TEXTS.get(
                language,
                "bridge.spoken",
                wording.phase(bridge.phase()),
                spoken(bridge.before()),
                spoken(bridge.after()));
    }

    private String spoken(Optional<Figure> figure) {
        return figure.map(known -> wording.spoken(known.quantity(), Unit.GPU))
                .orElseGet(wording::noReport);
    }

    private String text(String key) {
        return TEXTS.get(language, key);
    }
}
