package kr.gpuatlas.view.derived;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.derived.Assertion;
import kr.gpuatlas.domain.derived.Base;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.Pill;
import kr.gpuatlas.view.control.QuantityLabel;

/// One claim: its words and number, how it stands, what it could rest on, and who says so.
final class ClaimCard extends VBox {
    private static final int DIGITS = 3;
    private static final int CHARACTERS = 64;
    private static final int GAPS = 2;

    private final Context context;
    private final Wording wording;
    private final Claim claim;

    ClaimCard(Context context, Assertion assertion, SourceRows sources) {
        this.context = context;
        this.wording = context.wording();
        this.claim = assertion.claim();
        getStyleClass().add("claim-card");
        getChildren()
                .addAll(head(assertion), number(), Line.wrapped(context.in(claim.label()), "name"));
        claim.quote()
                .map(quote -> Line.wrapped("“" + quote.words() + "”", "note", "main-text"))
                .ifPresent(getChildren()::add);
        assertion
                .note()
                .map(note -> Line.wrapped(context.in(note), "note"))
                .ifPresent(getChildren()::add);
        if (!assertion.bases().isEmpty()) {
            bases(assertion.bases());
        }
        assertion.conflicts().forEach(this::conflict);
        getChildren()
                .addAll(
                        Line.wrapped(take(assertion), "note", "claim-take"),
                        sources.line(assertion.sources()));
    }

    private Node head(Assertion assertion) {
        Pill status = new Pill(status("status.", assertion));
        status.getStyleClass().add(statusClass(assertion.status()));
        return Line.row(
                Line.whole(context.name(assertion.claim().about()), "note", "quiet"),
                Line.gap(),
                status);
    }

    private static String statusClass(Assertion.Status status) {
        return switch (status) {
            case OVERDUE -> "status-overdue";
            case CONTESTED -> "status-contested";
            case DUE -> "status-due";
            case CONFIRMED, REPORTED, UNCONFIRMED, MET, SUPERSEDED -> "pill";
        };
    }

    private String status(String family, Assertion assertion, Object... arguments) {
        String key = assertion.status().name().toLowerCase(Locale.ROOT);
        return switch (family) {
            case "take." -> context.text("take." + key, arguments);
            default -> context.text("status." + key, arguments);
        };
    }

    private Node number() {
        QuantityLabel number = new QuantityLabel(QuantityLabel.Role.FIGURE);
        number.languageProperty().set(context.language());
        if (claim.value() instanceof Value.Measure(Quantity quantity, Unit unit)) {
            number.setQuantity(quantity, unit);
        }
        number.figureIdProperty().set(claim.id());
        HBox row =
                Line.row(
                        new EvidenceMark(Evidence.REPORTED, claim.grade(), context.language()),
                        number,
                        Line.whole(wording.dates().span(claim.when()), "note", "quiet"));
        claim.due()
                .map(due -> context.text("claims.due", wording.dates().span(due)))
                .map(words -> Line.whole(words, "note", "planned"))
                .ifPresent(row.getChildren()::add);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// Each stock in print, and the multiple it would give.
    private void bases(List<Base> bases) {
        String announced = wording.digits(bases.getFirst().announced().quantity(), Unit.GPU);
        getChildren().add(Line.whole(context.text("claims.bases", announced), "note", "quiet"));
        bases.forEach(base -> getChildren().add(base(base)));
    }

    private Node base(Base base) {
        QuantityLabel stock = new QuantityLabel(QuantityLabel.Role.NOTE);
        stock.languageProperty().set(context.language());
        stock.setQuantity(base.stock().quantity().orElseThrow(), Unit.GPU);
        stock.figureIdProperty().set(base.stock().id());
        HBox row =
                Line.row(
                        new EvidenceMark(
                                Evidence.DERIVED, base.stock().grade(), context.language()),
                        Line.column(Line.wrapped(context.in(base.stock().label()), "note")),
                        stock,
                        Line.whole("→", "note", "quiet"),
                        Line.whole(times(base), "strong"));
        row.getStyleClass().add("claim-base");
        return row;
    }

    private String times(Base base) {
        Quantity about =
                base.times()
                        .stated()
                        .map(number -> Quantity.exact(number).rounded(DIGITS))
                        .orElse(base.times());
        return wording.digits(about, Unit.MULTIPLE);
    }

    private void conflict(Conflict conflict) {
        getChildren().add(Line.wrapped(context.in(conflict.topic()), "note", "disputed"));
        if (isMain(conflict) && context.figures().visibility().isAssessed(conflict)) {
            getChildren().add(Line.wrapped(context.in(conflict.assessment()), "note"));
        }
    }

    /// The assessment stands on one of the cards that take a side.
    private boolean isMain(Conflict conflict) {
        return conflict.positions().stream()
                .flatMap(position -> position.claims().stream())
                .findFirst()
                .filter(claim.id()::equals)
                .isPresent();
    }

    private String take(Assertion assertion) {
        String due = assertion.claim().due().map(span -> wording.dates().span(span)).orElse("");
        return status("take.", assertion, due);
    }

    /// About how high it is, before it is laid out.
    int lines() {
        return GAPS
                + getChildren().stream()
                        .mapToInt(child ->
                                child instanceof Label label
                                        ? 1 + label.getText().length() / CHARACTERS
                                        : 1)
                        .sum();
    }
}
