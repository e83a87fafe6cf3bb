package kr.gpuatlas.view.derived;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.derived.Input;
import kr.gpuatlas.domain.derived.Measure;
import kr.gpuatlas.domain.derived.Term;
import kr.gpuatlas.view.control.Hint;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.QuantityLabel;

/// Writes the numbers of a formula, each leading to where it comes from.
final class Factors {
    private final Context context;
    private final Consumer<String> edit;

    Factors(Context context, Consumer<String> edit) {
        this.context = context;
        this.edit = edit;
    }

    /// The factors after the count, in the order of the formula.
    void of(FlowPane line, Measure measure, List<Input> inputs) {
        switch (measure) {
            case POWER -> power(line, inputs);
            case RACKS -> {
                sign(line, "divided");
                line.getChildren().add(number(inputs.get(0)));
            }
            case MEMORY, FP8, FP4, MONEY_PER_GPU -> {
                sign(line, "times");
                line.getChildren().add(number(inputs.get(0)));
            }
            case H100 -> {
                sign(line, "times");
                line.getChildren().add(number(inputs.get(0)));
                sign(line, "divided");
                line.getChildren().add(number(inputs.get(1)));
            }
        }
    }

    private void power(FlowPane line, List<Input> inputs) {
        sign(line, "times.open");
        line.getChildren().add(number(inputs.get(0)));
        sign(line, "plus");
        line.getChildren().add(number(inputs.get(1)));
        sign(line, "times.closed");
        line.getChildren().add(number(inputs.get(2)));
        sign(line, "times");
        line.getChildren().add(number(inputs.get(3)));
    }

    /// A sum of money divided by the GPUs it was reported for.
    void money(FlowPane line, Term term) {
        line.getChildren().add(number(term.factors().getFirst()));
        sign(line, "divided");
        QuantityLabel count = new QuantityLabel(QuantityLabel.Role.NOTE);
        count.languageProperty().set(context.language());
        count.setQuantity(term.batch().gpus(), Unit.GPU);
        count.figureIdProperty().set(term.batch().counted().getFirst().id());
        line.getChildren()
                .addAll(
                        count,
                        Line.whole(
                                context.text("bracketed", context.name(term.batch().about())),
                                "note",
                                "quiet"));
    }

    private void sign(FlowPane line, String key) {
        line.getChildren().add(Line.whole(context.text("sign." + key), "note", "quiet"));
    }

    private Node number(Input input) {
        String words = context.wording().written(input.value().quantity(), input.value().unit());
        return switch (input.kind()) {
            case CLAIM -> claim(input);
            case CONSTANT -> told(Line.whole(words, "note", "main-text"), input);
            case ASSUMPTION -> assumption(input, words);
        };
    }

    private Node claim(Input input) {
        QuantityLabel number = new QuantityLabel(QuantityLabel.Role.NOTE);
        number.languageProperty().set(context.language());
        number.setQuantity(input.value().quantity(), input.value().unit());
        number.figureIdProperty().set(input.id());
        return number;
    }

    private Node assumption(Input input, String words) {
        Hyperlink link = new Hyperlink(words);
        link.getStyleClass().addAll("note", "assumed-number");
        if (input.changed()) {
            link.getStyleClass().add("changed");
        }
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(event -> edit.accept(input.id()));
        String label = context.in(input.label());
        Hint.on(link).set(label);
        link.setAccessibleText(context.text("said", label, words));
        return link;
    }

    private Label told(Label label, Input input) {
        Hint.on(label).set(context.in(input.label()));
        return label;
    }
}
