package kr.gpuatlas.view.derived;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Assumption;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.derived.Allowed;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.wording.Numbers;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.Hint;
import kr.gpuatlas.view.control.Icon;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.Pill;

/// One assumption: its value to be changed, whose it is, what it was, and why; a number that cannot
/// stand is answered with what could.
final class AssumptionCard extends VBox {
    private static final int COLUMNS = 6;

    private final Context context;
    private final Assumption original;
    private final Allowed allowed;
    private final DerivedView.Actions actions;
    private final TextField field = new TextField();
    private final Label complaint = Line.wrapped("", "note", "alarm");

    AssumptionCard(
            Context context, Assumption original, boolean used, DerivedView.Actions actions) {
        this.context = context;
        this.original = original;
        this.actions = actions;
        this.allowed = Allowed.of(context.figures().dataset(), original);
        getStyleClass().add("assumption-card");
        getChildren().addAll(head(used), editor(), complaint, whose());
        getChildren().add(Line.wrapped(context.in(original.reason()), "note"));
        complaint.managedProperty().bind(complaint.visibleProperty());
        complaint.setVisible(false);
    }

    private boolean isChanged() {
        return context.assumed().isChanged(original.id());
    }

    private Node head(boolean used) {
        HBox head =
                Line.row(
                        new EvidenceMark(Evidence.ASSUMED, Grade.LOW, context.language()),
                        Line.column(Line.wrapped(context.in(original.label()), "strong")));
        if (isChanged()) {
            head.getChildren().add(new Pill(context.text("changed")));
        } else if (used) {
            head.getChildren().add(Line.whole(context.text("used"), "note", "quiet"));
        }
        return head;
    }

    private Node editor() {
        field.setText(number(context.assumed().change(original).value()));
        field.setPrefColumnCount(COLUMNS);
        field.getStyleClass().add("assumption-editor");
        field.setUserData(original.id());
        field.setAccessibleText(context.in(original.label()));
        field.setOnAction(event -> commit());
        field.focusedProperty()
                .subscribe((was, is) -> {
                    if (was && !is) {
                        commit();
                    }
                });
        Value.Measure value = original.value();
        String glyph = Wording.glyph(value.quantity().qualifier()).orElse("");
        HBox editor =
                Line.row(
                        Line.whole(glyph, "note", "assumption-glyph"),
                        field,
                        Line.whole(context.wording().unit(value.unit()), "note", "quiet"));
        if (isChanged()) {
            editor.getChildren().addAll(Line.gap(), reset());
        }
        return editor;
    }

    private static String number(Value.Measure value) {
        return value.quantity().stated().map(Numbers::full).orElse("");
    }

    private Node reset() {
        Button reset = new Button(context.text("reset"), Icon.UNDO.node());
        reset.getStyleClass().add("flat");
        Hint.on(reset).set(context.text("reset.to", number(original.value())));
        reset.setOnAction(event -> actions.assume(original.id(), Optional.empty()));
        return reset;
    }

    private Node whose() {
        return Line.wrapped(
                context.text(
                        "owner",
                        isChanged() ? context.text("owner.you") : context.in(original.owner()),
                        context.wording()
                                .written(original.value().quantity(), original.value().unit())),
                "note",
                "quiet");
    }

    private void commit() {
        Optional<BigDecimal> number = allowed.read(field.getText());
        complaint.setVisible(number.isEmpty());
        field.getStyleClass().remove("invalid");
        if (number.isEmpty()) {
            field.getStyleClass().add("invalid");
            complaint.setText(
                    context.text(
                            allowed.whole() ? "complaint.whole" : "complaint",
                            Numbers.full(allowed.least()),
                            Numbers.full(allowed.most())));
        } else if (!isSame(number.get())) {
            actions.assume(original.id(), number.filter(n -> !isDefault(n)));
        }
    }

    private boolean isSame(BigDecimal number) {
        return context.assumed()
                .change(original)
                .value()
                .quantity()
                .stated()
                .filter(current -> current.compareTo(number) == 0)
                .isPresent();
    }

    private boolean isDefault(BigDecimal number) {
        return original.value()
                .quantity()
                .stated()
                .filter(value -> value.compareTo(number) == 0)
                .isPresent();
    }
}
