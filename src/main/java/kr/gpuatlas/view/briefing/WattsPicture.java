package kr.gpuatlas.view.briefing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.derived.Derivations;
import kr.gpuatlas.domain.derived.Derived;
import kr.gpuatlas.domain.derived.Measure;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.PhaseBar;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.control.Reading;
import kr.gpuatlas.view.control.Space;

/// What the GPUs draw, phase by phase, beside what others say that one of them does.
final class WattsPicture extends HBox {
    private static final double GAP = 96;
    private static final double BAR = 60;
    private static final double PITCH = 2;

    /// Estimates are not finer than what they rest on.
    private static final int DIGITS = 3;

    private static final int CHECKS = 3;

    private final SceneWords words;
    private final Derivations derivations;
    private final String pledge;

    WattsPicture(SceneContents contents, SceneWords words) {
        super(GAP);
        this.words = words;
        this.pledge = contents.figures().dataset().pledge().id();
        this.derivations = new Derivations(contents.figures(), contents.view().assumed());
        VBox phases = new VBox();
        phases.getStyleClass().add("scene-rows");
        setHgrow(phases, Priority.ALWAYS);
        double largest =
                Stream.of(Phase.values())
                        .flatMap(phase -> power(phase).stream())
                        .mapToDouble(derived -> PartsPicture.length(derived.quantity()))
                        .max()
                        .orElse(1);
        for (Phase phase : Phase.values()) {
            power(phase)
                    .map(derived -> row(phase, derived, largest))
                    .ifPresent(row -> {
                        VBox.setVgrow(row, Priority.ALWAYS);
                        phases.getChildren().add(row);
                    });
        }
        silent().ifPresent(phases.getChildren()::add);
        getChildren().addAll(phases, checks());
    }

    /// The phases from which no power follows, in words.
    private Optional<Node> silent() {
        String phases =
                Stream.of(Phase.values())
                        .filter(phase -> power(phase).isEmpty())
                        .map(words.wording()::phase)
                        .collect(Collectors.joining(", "));
        return phases.isEmpty()
                ? Optional.empty()
                : Optional.of(SceneLabels.wrapped(words.get("watts.none", phases), "scene-text"));
    }

    private Optional<Derived> power(Phase phase) {
        return derivations.of(pledge, phase).stream()
                .filter(derived -> derived.measure() == Measure.POWER)
                .filter(derived -> derived.quantity().isKnown())
                .findFirst();
    }

    private VBox row(Phase phase, Derived derived, double largest) {
        VBox name = new VBox(Space.M, PhasesPicture.swatched(phase, words), basis(derived));
        name.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(GAP, name, number(derived.quantity(), derived.unit(), "scene-watts"));
        row.setAlignment(Pos.CENTER_LEFT);
        VBox part = new VBox(Space.XXL, row, bar(phase, derived.quantity(), largest));
        part.setAlignment(Pos.CENTER_LEFT);
        return part;
    }

    private PhaseBar bar(Phase phase, Quantity watts, double largest) {
        PhaseBar bar = new PhaseBar(PITCH);
        bar.languageProperty().set(words.language());
        bar.readingProperty().set(Reading.of(Map.of(phase, watts)));
        bar.maximumProperty().set(largest);
        bar.setPrefHeight(BAR);
        bar.setMaxHeight(BAR);
        return bar;
    }

    private Node basis(Derived derived) {
        String key = derived.gaps().isEmpty() ? "watts.all" : "watts.partly";
        return SceneLabels.line(
                mark(derived.evidence(), derived.grade()),
                SceneLabels.of(words.get(key), "scene-note"));
    }

    private EvidenceMark mark(Evidence evidence, Grade grade) {
        EvidenceMark mark = new EvidenceMark(EvidenceMark.IN_SCENE);
        mark.evidenceProperty().set(evidence);
        mark.gradeProperty().set(grade);
        mark.languageProperty().set(words.language());
        return mark;
    }

    private QuantityLabel number(Quantity quantity, Unit unit, String styleClass) {
        QuantityLabel number = new QuantityLabel(QuantityLabel.Role.SCENE_FIGURE);
        number.languageProperty().set(words.language());
        number.getStyleClass().add(styleClass);
        number.setQuantity(quantity.rounded(DIGITS), unit);
        return number;
    }

    /// One GPU with everything around it: our own reckoning, and what others' totals come to.
    private VBox checks() {
        VBox checks = new VBox();
        checks.getStyleClass().add("scene-checks");
        checks.getChildren().add(SceneLabels.wrapped(words.get("watts.one"), "scene-name"));
        List<Derived> announced = derivations.of(pledge, Phase.ANNOUNCED);
        derivations
                .powerOfOne(announced)
                .ifPresent(own ->
                        checks.getChildren()
                                .add(
                                        check(
                                                Evidence.ASSUMED,
                                                Grade.MEDIUM,
                                                words.get("watts.own"),
                                                own)));
        derivations.crossChecks().stream()
                .limit(CHECKS)
                .map(check ->
                        check(
                                Evidence.DERIVED,
                                check.grade(),
                                check.label().in(words.language()),
                                check.value().quantity()))
                .forEach(checks.getChildren()::add);
        return checks;
    }

    private HBox check(Evidence evidence, Grade grade, String label, Quantity quantity) {
        Prose text = SceneLabels.wrapped(label, "scene-note");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox row =
                new HBox(
                        Space.XL,
                        mark(evidence, grade),
                        text,
                        number(quantity, Unit.KILOWATT_PER_GPU, "scene-check-number"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
