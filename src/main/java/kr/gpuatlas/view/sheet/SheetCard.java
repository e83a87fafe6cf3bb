package kr.gpuatlas.view.sheet;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.sheet.SheetCardContents;
import kr.gpuatlas.view.control.PhaseBar;
import kr.gpuatlas.view.control.Reading;
import kr.gpuatlas.view.control.Space;

/// One thing on a sheet: its phases, events, what is said of it, who disagrees, what nobody says.
final class SheetCard extends VBox {
    private final SheetWords words;

    SheetCard(SheetCardContents card, SheetWords words) {
        super(Space.XXL);
        this.words = words;
        getStyleClass().add("sheet-card");
        getChildren()
                .add(
                        Columns.equal(
                                Space.L,
                                card.phases().stream()
                                        .map(phase -> new PhaseTile(phase, words.language()))
                                        .toList()));
        if (!card.figures().isEmpty()) {
            PhaseBar bar = new PhaseBar();
            bar.languageProperty().set(words.language());
            bar.readingProperty().set(Reading.of(card.figures()));
            card.figures()
                    .widest()
                    .flatMap(widest -> widest.quantity().stated())
                    .ifPresent(whole -> bar.maximumProperty().set(whole.doubleValue()));
            bar.setMinHeight(SheetHero.BAR);
            bar.setPrefHeight(SheetHero.BAR);
            bar.setMaxHeight(SheetHero.BAR);
            getChildren().add(bar);
        }
        list("card.lots", card.parts());
        list("card.events", card.events());
        list("card.claims", card.claims());
        if (!card.disputes().isEmpty()) {
            getChildren().add(new SheetNotes(words).disputes(card.disputes()));
        }
        list("card.unknown", card.unknown());
    }

    private void list(String title, List<SheetCardContents.Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sheet-rows");
        grid.getColumnConstraints()
                .addAll(Labels.fitting(HPos.LEFT), Labels.growing(), Labels.fitting(HPos.RIGHT));
        for (int i = 0; i < rows.size(); i++) {
            SheetCardContents.Row row = rows.get(i);
            Label text = Labels.of(row.words(), "sheet-row");
            grid.addRow(
                    i,
                    Labels.of(row.when(), "sheet-quiet"),
                    text,
                    Labels.of(row.sources(), "sheet-numbers"));
        }
        getChildren().add(new VBox(Space.M, Labels.of(words.get(title), "sheet-section"), grid));
    }
}
