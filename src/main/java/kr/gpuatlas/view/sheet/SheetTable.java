package kr.gpuatlas.view.sheet;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.sheet.SheetContents;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.view.control.Gradual;
import kr.gpuatlas.view.control.QuantityLabel;

/// A line for each programme: its number in every phase, what comes next, and who says so.
final class SheetTable extends GridPane implements Gradual {
    /// Nodes that are styled in one step, where a window must not stand still: about two lines.
    private static final int TOGETHER = 16;

    private static final int PHASES = Phase.values().length;

    private final SheetWords words;
    private int row;

    SheetTable(List<SheetContents.Line> lines, SheetWords words) {
        this.words = words;
        getStyleClass().add("sheet-table");
        getColumnConstraints().add(Labels.fitting(HPos.LEFT));
        for (int i = 0; i < PHASES; i++) {
            getColumnConstraints().add(Labels.fitting(HPos.RIGHT));
        }
        getColumnConstraints().add(Labels.growing());
        getColumnConstraints().add(Labels.fitting(HPos.RIGHT));
        head();
        boolean apart = false;
        for (SheetContents.Line line : lines) {
            if (apart) {
                apart = false;
                rule("sheet-rule-strong");
                add(Labels.of(words.get("table.outside"), "sheet-column"), 0, row, REMAINING, 1);
                end();
            }
            rule(line.total() ? "sheet-rule-strong" : "sheet-rule");
            line(line);
            apart = line.total();
        }
    }

    @Override
    public List<Part> takeApart() {
        return Gradual.each(getChildren(), TOGETHER);
    }

    private void head() {
        Wording wording = Wording.in(words.language());
        add(Labels.of(words.get("table.programme"), "sheet-column"), 0, row);
        int column = 1;
        for (Phase phase : Phase.values()) {
            add(Labels.of(wording.phase(phase), "sheet-column"), column, row);
            column++;
        }
        add(Labels.of(words.get("table.next"), "sheet-column"), 1 + PHASES, row);
        add(Labels.of(words.get("table.sources"), "sheet-column"), 2 + PHASES, row);
        end();
    }

    private void line(SheetContents.Line line) {
        add(Labels.of(line.name(), line.total() ? "sheet-total" : "sheet-name"), 0, row);
        int column = 1;
        for (Phase phase : Phase.values()) {
            add(number(line, phase), column, row);
            column++;
        }
        add(Labels.of(line.next(), "sheet-next"), 1 + PHASES, row);
        add(Labels.of(line.sources(), "sheet-numbers"), 2 + PHASES, row);
        end();
    }

    private Node number(SheetContents.Line line, Phase phase) {
        QuantityLabel number =
                new QuantityLabel(line.total() ? QuantityLabel.Role.NAME : QuantityLabel.Role.BODY);
        number.slotProperty().set(true);
        number.languageProperty().set(words.language());
        number.setQuantity(
                line.at(phase)
                        .map(Figure::quantity)
                        .orElseGet(() -> Quantity.unknown(phase.name())),
                Unit.GPU);
        return number;
    }

    private void rule(String styleClass) {
        Region rule = new Region();
        rule.getStyleClass().add(styleClass);
        add(rule, 0, row, REMAINING, 1);
        setFillWidth(rule, true);
        getRowConstraints().add(new RowConstraints());
        row++;
    }

    private void end() {
        RowConstraints constraints = new RowConstraints();
        constraints.setVgrow(Priority.SOMETIMES);
        getRowConstraints().add(constraints);
        row++;
    }
}
