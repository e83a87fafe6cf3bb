package kr.gpuatlas.view.sheet;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.sheet.SheetContents;
import kr.gpuatlas.view.control.EvidenceMark;
import kr.gpuatlas.view.control.Gradual;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.control.Space;

/// Lists under a heading: what is outside the total, and what sources disagree about.
final class SheetNotes {
    /// Nodes that are styled in one step, where a window must not stand still: some rows.
    private static final int TOGETHER = 15;

    private final SheetWords words;

    SheetNotes(SheetWords words) {
        this.words = words;
    }

    /// @param scope of the total
    VBox outside(List<SheetContents.Aside> asides, Scope scope) {
        GridPane rows = new GridPane();
        rows.getStyleClass().add("sheet-rows");
        rows.getColumnConstraints()
                .addAll(
                        Labels.fitting(HPos.LEFT),
                        Labels.growing(),
                        Labels.fitting(HPos.RIGHT),
                        Labels.fitting(HPos.LEFT),
                        Labels.fitting(HPos.RIGHT));
        for (int i = 0; i < asides.size(); i++) {
            SheetContents.Aside aside = asides.get(i);
            QuantityLabel number = new QuantityLabel(QuantityLabel.Role.STRONG);
            number.slotProperty().set(true);
            number.languageProperty().set(words.language());
            number.setQuantity(aside.figure().quantity(), Unit.GPU);
            rows.addRow(
                    i,
                    new EvidenceMark(
                            aside.figure().evidence(), aside.figure().grade(), words.language()),
                    Labels.of(aside.name(), "sheet-row"),
                    number,
                    Labels.of(aside.phase(), "sheet-quiet"),
                    Labels.of(aside.sources(), "sheet-numbers"));
        }
        return under(
                words.get("outside"),
                asides.isEmpty()
                        ? none(scope == Scope.ALL ? "outside.all" : "outside.none")
                        : rows);
    }

    /// @param title key of a text that counts those shown and all there are
    VBox disputes(SheetContents.Disputes disputes, String title) {
        List<SheetContents.Dispute> shown = disputes.shown();
        GridPane rows = new GridPane();
        rows.getStyleClass().add("sheet-rows");
        rows.getColumnConstraints().addAll(Labels.fitting(HPos.LEFT), Labels.growing());
        for (int i = 0; i < shown.size(); i++) {
            SheetContents.Dispute dispute = shown.get(i);
            VBox said =
                    new VBox(
                            Labels.of(dispute.topic(), "sheet-row"),
                            Labels.wrapped(dispute.sides(), "sheet-sides"));
            rows.addRow(i, Labels.of("≠", "sheet-dispute"), said);
            GridPane.setValignment(rows.getChildren().get(2 * i), VPos.TOP);
        }
        return shown.isEmpty()
                ? under(words.get("disputes"), none("disputes.none"))
                : under(words.get(title, shown.size(), disputes.all()), rows);
    }

    private Label none(String key) {
        return Labels.of(words.get(key), "sheet-quiet");
    }

    private static VBox under(String title, Region rows) {
        return new Listed(Labels.of(title, "sheet-section"), rows);
    }

    /// Rows under their heading.
    private static final class Listed extends VBox implements Gradual {
        private final Region rows;

        Listed(Label title, Region rows) {
            super(Space.M, title, rows);
            this.rows = rows;
            setMinWidth(0);
        }

        @Override
        public List<Part> takeApart() {
            return rows instanceof GridPane grid
                    ? Gradual.each(grid.getChildren(), TOGETHER)
                    : List.of();
        }
    }
}
