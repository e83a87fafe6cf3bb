package kr.gpuatlas.view.derived;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.derived.Coverage;
import kr.gpuatlas.domain.derived.Coverage.Fact;
import kr.gpuatlas.domain.derived.Coverage.Field;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.wording.Numbers;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.Line;
import kr.gpuatlas.view.control.QuantityLabel;

/// What has been reported, field by field and programme by programme; what has not is an en dash.
final class CoverageGrid extends GridPane {
    private static final List<Field> FIELDS = List.of(Field.values());

    private final Context context;

    CoverageGrid(Context context, List<Coverage> rows) {
        this.context = context;
        getStyleClass().add("coverage-grid");
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        getColumnConstraints().add(names);
        add(head(context.text("coverage.programme")), 0, 0);
        for (int i = 0; i < FIELDS.size(); i++) {
            add(head(name(FIELDS.get(i))), 1 + i, 0);
        }
        rows.forEach(this::row);
    }

    private String name(Field field) {
        return context.text("field." + field.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private Node head(String words) {
        HBox cell = cell(Line.whole(words, "note", "quiet"));
        cell.getStyleClass().add("coverage-head");
        return cell;
    }

    private void row(Coverage coverage) {
        int row = getRowCount();
        add(cell(Line.wrapped(context.in(coverage.programme().shortName()), "strong")), 0, row);
        for (int i = 0; i < FIELDS.size(); i++) {
            add(cell(coverage, FIELDS.get(i)), 1 + i, row);
        }
    }

    private Node cell(Coverage coverage, Field field) {
        Optional<Fact> fact = coverage.at(field);
        HBox cell =
                fact.map(this::fact)
                        .orElseGet(() -> cell(Line.whole(Numbers.NONE, "note", "quiet")));
        cell.setAccessibleRole(AccessibleRole.TEXT);
        cell.setAccessibleText(
                context.text(
                        "coverage.said",
                        context.in(coverage.programme().shortName()),
                        name(field),
                        fact.map(this::words).orElseGet(context.wording()::noReport)));
        return cell;
    }

    private HBox fact(Fact fact) {
        Node value =
                switch (fact) {
                    case Fact.Amount number -> number(number);
                    case Fact.Place _, Fact.Day _ -> Line.whole(words(fact), "note", "main-text");
                };
        return cell(new EvidenceMark(Evidence.REPORTED, fact.grade(), context.language()), value);
    }

    private String words(Fact fact) {
        return switch (fact) {
            case Fact.Amount(var _, var value, var _) ->
                    context.wording().spoken(value.quantity(), value.unit());
            case Fact.Place(var precision, var _) -> context.wording().precision(precision);
            case Fact.Day(var when, var _) -> context.wording().dates().span(when);
        };
    }

    private Node number(Fact.Amount fact) {
        QuantityLabel number = new QuantityLabel(QuantityLabel.Role.NOTE);
        number.languageProperty().set(context.language());
        number.setQuantity(fact.value().quantity(), fact.value().unit());
        number.figureIdProperty().set(fact.id());
        return number;
    }

    private static HBox cell(Node... nodes) {
        HBox cell = new HBox(nodes);
        cell.getStyleClass().add("coverage-cell");
        cell.setFillHeight(false);
        cell.setMaxWidth(Double.MAX_VALUE);
        cell.setMinWidth(Region.USE_PREF_SIZE);
        return cell;
    }
}
