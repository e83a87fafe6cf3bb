package kr.gpuatlas.view.derived;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Constant;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.derived.Derivations;
import kr.gpuatlas.domain.derived.Derived;
import kr.gpuatlas.domain.derived.Input;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.figure.Power;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.control.SectionHeader;

/// What a derived power can be held beside, and the constants the numbers rest on.
final class CheckRows {
    private final Context context;
    private final SourceRows sources;

    CheckRows(Context context, SourceRows sources) {
        this.context = context;
        this.sources = sources;
    }

    Node section(Derivations derivations, List<Derived> all, String about) {
        VBox section =
                new VBox(new SectionHeader(context.text("checks"), context.text("checks.remark")));
        section.getStyleClass().add("derived-section");
        derivations
                .powerOfOne(all)
                .ifPresent(own ->
                        section.getChildren()
                                .add(
                                        row(
                                                Evidence.ASSUMED,
                                                Grade.MEDIUM,
                                                context.text("checks.own"),
                                                new Value.Measure(
                                                        own.rounded(DerivedRows.DIGITS),
                                                        Unit.KILOWATT_PER_GPU))));
        derivations.crossChecks().forEach(check -> section.getChildren().add(check(check)));
        Power power = Power.of(context.figures().visibility(), about);
        Stream.of(power.planned(), power.wider(), power.running())
                .flatMap(Optional::stream)
                .forEach(claim -> section.getChildren().add(claim(claim)));
        return section;
    }

    private Node check(Constant check) {
        VBox row =
                (VBox)
                        row(
                                Evidence.DERIVED,
                                check.grade(),
                                context.in(check.label()),
                                check.value());
        check.formula()
                .map(formula -> Line.wrapped(context.in(formula), "note", "quiet"))
                .ifPresent(row.getChildren()::add);
        row.getChildren().add(sources.of(check.sources()));
        return row;
    }

    private Node claim(Claim claim) {
        return claim.value() instanceof Value.Measure measure
                ? row(Evidence.REPORTED, claim.grade(), context.in(claim.label()), measure, claim)
                : new VBox();
    }

    private Node row(
            Evidence evidence, Grade grade, String label, Value.Measure value, Claim... claims) {
        QuantityLabel number = new QuantityLabel(QuantityLabel.Role.STRONG);
        number.languageProperty().set(context.language());
        number.setQuantity(value.quantity(), value.unit());
        Stream.of(claims).findFirst().ifPresent(c -> number.figureIdProperty().set(c.id()));
        VBox row =
                new VBox(
                        Line.row(
                                new EvidenceMark(evidence, grade, context.language()),
                                Line.column(Line.wrapped(label, "body")),
                                number));
        row.getStyleClass().add("check-row");
        return row;
    }

    /// The constants in use, each with its sources.
    Node constants(List<Derived> all) {
        List<Constant> used =
                context.figures().dataset().constants().stream()
                        .filter(constant -> isUsed(constant, all))
                        .toList();
        VBox section =
                new VBox(new SectionHeader(context.text("constants"), String.valueOf(used.size())));
        section.getStyleClass().add("derived-section");
        used.forEach(constant -> section.getChildren().add(constant(constant)));
        return section;
    }

    private static boolean isUsed(Constant constant, List<Derived> all) {
        return all.stream()
                .flatMap(derived -> derived.inputs().stream())
                .filter(input -> input.kind() == Input.Kind.CONSTANT)
                .anyMatch(input -> input.id().equals(constant.id()));
    }

    private Node constant(Constant constant) {
        VBox row =
                (VBox)
                        row(
                                Evidence.REPORTED,
                                constant.grade(),
                                context.text(
                                        "said", constant.device(), context.in(constant.label())),
                                constant.value());
        constant.note()
                .map(note -> Line.wrapped(context.in(note), "note", "quiet"))
                .ifPresent(row.getChildren()::add);
        row.getChildren().add(sources.of(constant.sources()));
        return row;
    }
}
