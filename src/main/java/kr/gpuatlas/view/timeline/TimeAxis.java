package kr.gpuatlas.view.timeline;

import java.time.LocalDate;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The axis of the strip, with the break between months and years drawn.
final class TimeAxis extends Pane {
    static final double HEIGHT = 22;

    private static final double TICK = 4;
    private static final double GAP = 10;

    TimeAxis() {
        getStyleClass().add("time-axis");
        setMouseTransparent(true);
    }

    void place(TimeScale scale, Function<LocalDate, String> words) {
        getChildren().clear();
        Region line = new Region();
        line.getStyleClass().add("axis-line");
        line.resizeRelocate(scale.left(), 0, scale.width(), 1);
        getChildren().add(line);
        double free = scale.left();
        for (LocalDate tick : scale.ticks()) {
            double x = scale.x(tick);
            Region mark = new Region();
            mark.getStyleClass().add("axis-tick");
            mark.resizeRelocate(Math.floor(x), 0, 1, TICK);
            Label label = new Label(words.apply(tick));
            label.getStyleClass().add("axis-label");
            getChildren().addAll(mark, label);
            label.applyCss();
            double width = label.prefWidth(-1);
            double from = Math.max(scale.left(), x - width / 2);
            boolean fits = from >= free && from + width <= scale.left() + scale.width() + GAP;
            label.setVisible(fits);
            if (fits) {
                free = from + width + GAP;
                label.resizeRelocate(from, TICK, width, label.prefHeight(-1));
            }
        }
        Label gap = new Label("//");
        gap.getStyleClass().add("axis-break");
        getChildren().add(gap);
        gap.applyCss();
        gap.resizeRelocate(
                scale.breakX() - gap.prefWidth(-1) / 2,
                -gap.prefHeight(-1) / 2,
                gap.prefWidth(-1),
                gap.prefHeight(-1));
    }
}
