package kr.gpuatlas.view.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.sheet.SheetCardContents;
import kr.gpuatlas.view.control.PhaseBar;
import kr.gpuatlas.view.control.Reading;
import kr.gpuatlas.view.control.Space;

/// One thing on a sheet: its phases, events, what is said of it, who disagrees, what nobody says.
final class SheetCard extends VBox {
    private final SheetWords words;
    private final List<Section> sections = new ArrayList<>();
    private final Label left;

    /// A part that is left out where there is no room for it.
    private record Section(String title, Node node) {}

    SheetCard(SheetCardContents card, SheetWords words) {
        super(Space.XXL);
        this.words = words;
        getStyleClass().add("sheet-card");
        if (!card.phases().isEmpty()) {
            getChildren()
                    .add(
                            Columns.equal(
                                    Space.L,
                                    card.phases().stream()
                                            .map(phase -> new PhaseTile(phase, words.language()))
                                            .toList()));
        }
        if (!card.figures().isEmpty()) {
            getChildren().add(bar(card.figures()));
        }
        list("card.lots", card.parts());
        list("card.events", card.events());
        list("card.claims", card.claims());
        if (card.disputes().all() > 0) {
            add("disputes", new SheetNotes(words).disputes(card.disputes(), "disputes.count"));
        }
        list("card.unknown", card.unknown());
        if (sections.isEmpty() && card.figures().isEmpty()) {
            getChildren().add(Labels.wrapped(words.get("card.nothing"), "sheet-row"));
        }
        left = Labels.of("", "sheet-quiet");
        left.setMinWidth(0);
        getChildren().add(left);
        show(left, false);
    }

    private PhaseBar bar(PhaseFigures figures) {
        PhaseBar bar = new PhaseBar();
        bar.languageProperty().set(words.language());
        bar.readingProperty().set(Reading.of(figures));
        figures.widest()
                .flatMap(widest -> widest.quantity().stated())
                .ifPresent(whole -> bar.maximumProperty().set(whole.doubleValue()));
        bar.setMinHeight(SheetHero.BAR);
        bar.setPrefHeight(SheetHero.BAR);
        bar.setMaxHeight(SheetHero.BAR);
        return bar;
    }

    /// Leaves out as many parts, the last ones first, as there is no room for, and names them.
    void fit(double width, double height) {
        int shown = sections.size();
        while (shown > 0 && height(shown, width) > height) {
            shown--;
        }
        for (int i = 0; i < sections.size(); i++) {
            show(sections.get(i).node(), i < shown);
        }
        show(left, shown < sections.size());
        String names =
                sections.subList(shown, sections.size()).stream()
                        .map(Section::title)
                        .collect(Collectors.joining(" · "));
        left.setText(words.get("card.left", names));
    }

    private double height(int shown, double width) {
        List<Node> parts =
                new ArrayList<>(
                        getChildren().subList(0, getChildren().size() - 1 - sections.size()));
        sections.stream().limit(shown).map(Section::node).forEach(parts::add);
        if (shown < sections.size()) {
            parts.add(left);
        }
        double all = parts.stream().mapToDouble(part -> Math.ceil(part.prefHeight(width))).sum();
        return all + (parts.size() - 1) * getSpacing();
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void add(String title, Node node) {
        sections.add(new Section(words.get(title), node));
        getChildren().add(node);
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
        add(title, new VBox(Space.M, Labels.of(words.get(title), "sheet-section"), grid));
    }
}
