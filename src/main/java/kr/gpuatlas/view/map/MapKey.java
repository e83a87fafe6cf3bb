package kr.gpuatlas.view.map;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.wording.Numbers;
import kr.gpuatlas.view.control.Drawing;
import kr.gpuatlas.view.control.Ink;
import kr.gpuatlas.view.control.PhaseSwatch;
import kr.gpuatlas.view.control.Space;

/// Explains the markers that are on the map, and no others.
final class MapKey extends VBox {
    private static final List<Long> SIZES = List.of(1_000L, 10_000L, 50_000L);
    private static final int COLUMNS = 3;

    private final Lettering lettering = new Lettering(this::requestLayout);
    private List<SiteMark> marks = List.of();
    private String language = "";

    MapKey() {
        getStyleClass().add("map-key");
    }

    void show(List<SiteMark> next, MapWords words) {
        if (next.equals(marks) && words.language().name().equals(language)) {
            return;
        }
        marks = next;
        language = words.language().name();
        HBox upper = new HBox(Space.XXXL, sizes(words), phases(words));
        Label note = caption(words.get("key.note"));
        getChildren().setAll(lettering, upper, items(words), note);
    }

    private VBox sizes(MapWords words) {
        HBox circles = new HBox(Space.L);
        circles.getStyleClass().add("map-key-sizes");
        for (long size : SIZES) {
            Label name = caption(Numbers.compact(size, words.language()));
            VBox one = new VBox(Space.S, new SizeSample(size), name);
            one.getStyleClass().add("map-key-size");
            circles.getChildren().add(one);
        }
        return new VBox(Space.M, heading(words.get("key.size")), circles);
    }

    private VBox phases(MapWords words) {
        VBox rows = new VBox(Space.S, heading(words.get("key.fill")));
        for (Phase phase : Phase.values()) {
            if (marks.stream().anyMatch(mark -> KeyItem.shows(mark, phase))) {
                PhaseSwatch swatch = new PhaseSwatch(phase, 18, 11);
                rows.getChildren().add(row(new HBox(Space.M, swatch, caption(words.phase(phase)))));
            }
        }
        return rows;
    }

    private GridPane items(MapWords words) {
        GridPane grid = new GridPane(Space.L, Space.XS);
        int index = 0;
        for (KeyItem item : KeyItem.values()) {
            if (marks.stream().anyMatch(item::explains)) {
                HBox row =
                        row(
                                new HBox(
                                        Space.S,
                                        new MarkSample(item.sample(), lettering),
                                        caption(words.get(item.key()))));
                grid.add(row, index % COLUMNS, index / COLUMNS);
                index++;
            }
        }
        return grid;
    }

    private static HBox row(HBox row) {
        row.getStyleClass().add("map-key-row");
        return row;
    }

    private static Label heading(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("note");
        return label;
    }

    private static Label caption(String words) {
        Label label = new Label(words);
        label.getStyleClass().addAll("note", "map-key-caption");
        return label;
    }

    /// An empty circle of the area that stands for a number.
    private static final class SizeSample extends Drawing {
        private final double radius;

        SizeSample(long number) {
            radius = SiteMark.radius(Quantity.exact(number));
            double size = Math.ceil(2 * radius) + 2;
            setMinSize(size, size);
            setMaxSize(size, size);
        }

        @Override
        protected void draw(GraphicsContext g, double width, double height) {
            g.setStroke(of(Ink.T3));
            g.setLineWidth(1.2);
            g.strokeOval(width / 2 - radius, height / 2 - radius, 2 * radius, 2 * radius);
        }
    }

    /// A marker's sample.
    private static final class MarkSample extends Drawing {
        private static final double SIZE = 22;

        private final MarkLook look;
        private final Lettering lettering;

        MarkSample(MarkLook look, Lettering lettering) {
            this.look = look;
            this.lettering = lettering;
            setMinSize(SIZE, SIZE);
            setMaxSize(SIZE, SIZE);
        }

        @Override
        protected double margin() {
            return Space.S;
        }

        @Override
        protected void draw(GraphicsContext g, double width, double height) {
            new MarkPainter(g, this, lettering).paint(look, width / 2, height / 2);
        }
    }
}
