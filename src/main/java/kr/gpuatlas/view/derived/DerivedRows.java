package kr.gpuatlas.view.derived;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.derived.Batch;
import kr.gpuatlas.domain.derived.Derived;
import kr.gpuatlas.domain.derived.GpuModel;
import kr.gpuatlas.domain.derived.Measure;
import kr.gpuatlas.domain.derived.Term;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.Pill;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.control.Space;

/// One derived number: what it is, its formula in words, and the formula with its numbers.
final class DerivedRows {
    /// Estimates are not finer than what they rest on.
    static final int DIGITS = 3;

    private final Context context;
    private final Factors factors;

    DerivedRows(Context context, Consumer<String> edit) {
        this.context = context;
        this.factors = new Factors(context, edit);
    }

    Node row(Derived derived) {
        VBox row = new VBox(head(derived), Line.wrapped(formula(derived), "note", "quiet"));
        row.getStyleClass().add("derived-row");
        row.setAccessibleText(said(derived));
        derived.terms().stream()
                .filter(term -> term.missing().isEmpty())
                .map(term -> term(derived, term))
                .forEach(row.getChildren()::add);
        if (!derived.gaps().isEmpty()) {
            row.getChildren().add(Line.wrapped(gaps(derived), "note", "derived-gap"));
        }
        return row;
    }

    private String formula(Derived derived) {
        return context.text("formula." + key(derived.measure()));
    }

    static String key(Measure measure) {
        return measure.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private HBox head(Derived derived) {
        HBox head =
                Line.row(
                        new EvidenceMark(Evidence.DERIVED, derived.grade(), context.language()),
                        Line.whole(name(derived), "name"));
        if (derived.evidence() == Evidence.ASSUMED) {
            head.getChildren()
                    .addAll(
                            new EvidenceMark(Evidence.ASSUMED, derived.grade(), context.language()),
                            Line.whole(context.text("derived.assumed"), "note", "quiet"));
        }
        if (derived.isChanged()) {
            head.getChildren().add(new Pill(context.text("changed")));
        }
        head.getChildren().add(Line.gap());
        if (derived.quantity().isKnown() && !derived.gaps().isEmpty()) {
            head.getChildren().add(Line.whole(context.text("derived.partly"), "note", "quiet"));
        }
        head.getChildren().add(number(derived));
        return head;
    }

    private String name(Derived derived) {
        return context.text("measure." + key(derived.measure()));
    }

    private Node number(Derived derived) {
        if (!derived.quantity().isKnown()) {
            return Line.whole(context.text("derived.unknown"), "note", "quiet");
        }
        QuantityLabel number = new QuantityLabel(QuantityLabel.Role.FIGURE);
        number.languageProperty().set(context.language());
        number.setQuantity(derived.quantity().rounded(DIGITS), derived.unit());
        return number;
    }

    /// Everything a screen reader needs in one go.
    private String said(Derived derived) {
        return context.text(
                "said",
                name(derived),
                context.wording().spoken(derived.quantity().rounded(DIGITS), derived.unit()));
    }

    private Node term(Derived derived, Term term) {
        FlowPane line = new FlowPane(Space.S, Space.XS);
        line.getStyleClass().add("derived-term");
        if (derived.measure() == Measure.MONEY_PER_GPU) {
            factors.money(line, term);
        } else {
            line.getChildren().add(count(term.batch()));
            term.batch().model().map(this::model).ifPresent(line.getChildren()::add);
            factors.of(line, derived.measure(), term.factors());
        }
        line.getChildren()
                .addAll(
                        Line.whole(context.text("equals"), "note", "quiet"),
                        Line.whole(written(term.result(), derived.unit()), "note", "result"));
        return line;
    }

    private Node model(GpuModel model) {
        return Line.whole(model.named(), "note", "main-text");
    }

    private Node count(Batch batch) {
        QuantityLabel number = new QuantityLabel(QuantityLabel.Role.NOTE);
        number.languageProperty().set(context.language());
        number.setQuantity(batch.gpus(), Unit.GPU);
        number.figureIdProperty().set(batch.counted().getFirst().id());
        return number;
    }

    private String written(Quantity quantity, Unit unit) {
        return context.wording().written(quantity.rounded(DIGITS), unit);
    }

    private String gaps(Derived derived) {
        return derived.gaps().stream()
                .collect(
                        Collectors.groupingBy(
                                term -> term.missing().orElseThrow(),
                                java.util.TreeMap::new,
                                Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> gap(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining(" "));
    }

    private String gap(Term.Missing missing, List<Term> terms) {
        String parts =
                terms.stream().map(Term::batch).map(this::part).collect(Collectors.joining(", "));
        return context.text("missing." + missing.name().toLowerCase(java.util.Locale.ROOT), parts);
    }

    private String part(Batch batch) {
        String count = context.wording().written(batch.gpus(), Unit.GPU);
        Optional<String> model = batch.model().map(GpuModel::named);
        return context.text("part", model.orElseGet(() -> context.name(batch.about())), count);
    }
}
