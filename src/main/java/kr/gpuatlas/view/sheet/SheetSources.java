package kr.gpuatlas.view.sheet;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.sheet.SheetContents;
import kr.gpuatlas.view.control.Gradual;
import kr.gpuatlas.view.control.Space;

/// The sources of a sheet in columns, in the order of their numbers; what finds no room is counted.
final class SheetSources extends Region implements Gradual {
    /// The least width of a column, in which a long publisher is cut.
    private static final double COLUMN = 280;

    /// Lines that are styled in one step, where a window must not stand still.
    private static final int TOGETHER = 8;

    private static final double GAP = 24;
    private static final double ROW = 18;
    private static final double HEAD = 24;

    private final SheetWords words;
    private final Label title = new Label();
    private final Label more = new Label();
    private final List<HBox> lines = new ArrayList<>();

    SheetSources(List<SheetContents.Cited> sources, SheetWords words) {
        this.words = words;
        getStyleClass().add("sheet-sources");
        title.getStyleClass().add("sheet-section");
        title.setText(words.get("sources"));
        title.setVisible(!sources.isEmpty());
        more.getStyleClass().add("sheet-source");
        for (SheetContents.Cited source : sources) {
            Label number = new Label(String.valueOf(source.number()));
            number.getStyleClass().add("sheet-source-number");
            HBox line = new HBox(Space.S, number);
            for (String part : List.of(source.publisher(), source.date())) {
                if (!part.isEmpty()) {
                    line.getChildren().add(part(part));
                }
            }
            // A long publisher is cut, its date never.
            ((Region) line.getChildren().get(1)).setMinWidth(0);
            lines.add(line);
        }
        getChildren().add(title);
        getChildren().addAll(lines);
        getChildren().add(more);
    }

    @Override
    public List<Part> takeApart() {
        return Gradual.each(getChildren(), TOGETHER);
    }

    private static Label part(String words) {
        Label part = new Label(words);
        part.getStyleClass().add("sheet-source");
        part.setMinWidth(USE_PREF_SIZE);
        return part;
    }

    /// So many that every publisher is whole, if that takes one row more at the most.
    private int columns(double width) {
        int most = columns(width, COLUMN);
        double widest = lines.stream().mapToDouble(line -> line.prefWidth(-1)).max().orElse(0);
        int whole = columns(width, Math.max(COLUMN, widest));
        return rows(whole) <= rows(most) + 1 ? whole : most;
    }

    private static int columns(double width, double each) {
        return Math.max(1, (int) ((width + GAP) / (each + GAP)));
    }

    private int rows(int columns) {
        return (int) Math.ceil(lines.size() / (double) columns);
    }

    @Override
    protected double computePrefHeight(double width) {
        return lines.isEmpty() ? 0 : HEAD + rows(columns(width)) * ROW;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        int fitting = (int) ((getHeight() - HEAD) / ROW);
        int columns = rows(columns(width)) <= fitting ? columns(width) : columns(width, COLUMN);
        int rows = Math.max(1, Math.min(fitting, rows(columns)));
        double each = (width - GAP * (columns - 1)) / columns;
        title.resizeRelocate(0, 0, width, title.prefHeight(-1));
        int room = rows * columns;
        int shown = lines.size() <= room ? lines.size() : room - 1;
        for (int i = 0; i < lines.size(); i++) {
            HBox line = lines.get(i);
            line.setVisible(i < shown);
            double x = Math.floorDiv(i, rows) * (each + GAP);
            line.resizeRelocate(x, HEAD + i % rows * ROW, each, ROW);
        }
        more.setVisible(shown < lines.size());
        more.setText(words.get("sources.more", lines.size() - shown));
        layoutInArea(
                more,
                Math.floorDiv(shown, rows) * (each + GAP),
                HEAD + shown % rows * ROW,
                each,
                ROW,
                0,
                HPos.LEFT,
                javafx.geometry.VPos.TOP);
    }
}
