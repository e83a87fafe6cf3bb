package kr.gpuatlas.view.briefing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.change.Bridge;
import kr.gpuatlas.domain.change.Cause;
import kr.gpuatlas.domain.change.Change;
import kr.gpuatlas.domain.change.Comparison;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.domain.time.DateSpan;
import kr.gpuatlas.domain.wording.ChangeSentences;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.control.Space;

/// How the national figures got to where they are: before, after, and what moved them.
final class ChangesPicture extends HBox {
    private static final double GAP = 96;
    private static final int CHANGES = 4;

    private final SceneWords words;
    private final Comparison comparison;
    private final ChangeSentences sentences;

    ChangesPicture(SceneContents contents, LocalDate since, SceneWords words) {
        super(GAP);
        this.words = words;
        Figures now = contents.figures();
        this.comparison =
                Comparison.of(Figures.of(now.dataset(), Clock.at(since), now.scope()), now);
        this.sentences = ChangeSentences.of(comparison, words.language());
        getChildren().addAll(bridges(since), changes());
    }

    private Region bridges(LocalDate since) {
        VBox bridges = new VBox();
        bridges.getStyleClass().addAll("scene-rows", "scene-bridges");
        bridges.getChildren()
                .add(
                        SceneLabels.of(
                                words.get("changes.since", words.wording().dates().day(since)),
                                "scene-note"));
        List<Bridge> moved = comparison.movedBridges();
        (moved.isEmpty() ? comparison.bridges() : moved)
                .forEach(bridge -> {
                    Region row = row(bridge);
                    VBox.setVgrow(row, Priority.ALWAYS);
                    bridges.getChildren().add(row);
                });
        return bridges;
    }

    private Region row(Bridge bridge) {
        Region arrow = new Region();
        arrow.getStyleClass().add("scene-arrow");
        Optional<String> kept = kept(bridge);
        HBox numbers =
                kept.isPresent()
                        ? new HBox(
                                Space.XXXL,
                                side(bridge.after(), "scene-after"),
                                SceneLabels.of(kept.get(), "scene-text", "quiet"))
                        : new HBox(
                                Space.XXXL,
                                side(bridge.before(), "scene-before"),
                                arrow,
                                side(bridge.after(), "scene-after"));
        numbers.setAlignment(Pos.CENTER_LEFT);
        VBox row = new VBox(PhasesPicture.swatched(bridge.phase(), words), numbers);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// What is said where the number itself is the same as before.
    private Optional<String> kept(Bridge bridge) {
        Optional<Quantity> before = bridge.before().map(Figure::quantity);
        Optional<Quantity> after = bridge.after().map(Figure::quantity);
        if (before.equals(after)) {
            return Optional.of(words.get("changes.same"));
        }
        Optional<BigDecimal> stated = before.flatMap(Quantity::stated);
        return stated.isPresent() && stated.equals(after.flatMap(Quantity::stated))
                ? Optional.of(words.get("changes.qualifiers"))
                : Optional.empty();
    }

    private Node side(Optional<Figure> figure, String styleClass) {
        if (figure.isEmpty()) {
            return SceneLabels.of(words.wording().noReport(), "scene-text");
        }
        QuantityLabel number =
                SceneLabels.number(figure.get(), QuantityLabel.Role.SCENE_FIGURE, words.language());
        number.getStyleClass().add(styleClass);
        VBox side = new VBox(number, SceneLabels.dated(figure.get(), words.language()));
        side.getStyleClass().add("scene-dated");
        return side;
    }

    private Region changes() {
        VBox list = new VBox();
        list.getStyleClass().addAll("scene-rows");
        setHgrow(list, Priority.ALWAYS);
        comparison.changes().stream()
                .limit(CHANGES)
                .sorted(Comparator.comparing(ChangesPicture::day))
                .map(this::line)
                .forEach(line -> {
                    VBox.setVgrow(line, Priority.ALWAYS);
                    list.getChildren().add(line);
                });
        return list;
    }

    /// What has no day of its own comes last.
    private static LocalDate day(Change change) {
        return change.happened().map(DateSpan::first).orElse(LocalDate.MAX);
    }

    private Region line(Change change) {
        String day = change.happened().map(span -> words.wording().dates().span(span)).orElse("");
        String why = change.cause() == Cause.CORRECTION ? sentences.cause(Cause.CORRECTION) : "";
        HBox head = SceneLabels.line(SceneLabels.of(day, "scene-note", "quiet"));
        if (!why.isEmpty()) {
            head.getChildren().add(SceneLabels.of(why, "scene-note", "planned"));
        }
        VBox line =
                new VBox(
                        head, SceneLabels.wrapped(sentences.of(change), "scene-text", "main-text"));
        line.getStyleClass().add("scene-change");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
