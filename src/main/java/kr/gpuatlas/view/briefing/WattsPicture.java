package kr.gpuatlas.view.briefing;

import java.util.List;
import java.util.Optional;
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
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.control.Space;

/// What the GPUs draw, phase by phase, beside what others say that one of them does.
final class WattsPicture extends HBox {
    private static final double GAP = 96;

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
        for (Phase phase : Phase.values()) {
            power(phase)
                    .map(derived -> row(phase, derived))
                    .ifPresent(row -> {
                        VBox.setVgrow(row, Priority.ALWAYS);
                        phases.getChildren().add(row);
                    });
        }
        getChildren().addAll(phases, checks());
    }

    private Optional<Derived> power(Phase phase) {
        return derivations.of(pledge, phase).stream()
                .filter(derived -> derived.measure() == Measure.POWER)
                .filter(derived -> derived.quantity().isKnown())
                .findFirst();
    }

    private HBox row(Phase phase, Derived derived) {
        VBox name = new VBox(Space.M, PhasesPicture.swatched(phase, words), basis(derived));
        name.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox row = new HBox(GAP, name, number(derived.quantity(), derived.unit(), "scene-watts"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
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
