package kr.gpuatlas.view.timeline;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.view.control.Arranged;

/// The axis of the strip: the year at its left end, then months, and the years after the break,
/// which is drawn.
final class TimeAxis extends Arranged {
    static final double HEIGHT = 22;

    private static final double TICK = 4;
    private static final double GAP = 8;
    private static final double BREAK_WIDTH = 10;
    private static final double BREAK_HEIGHT = 10;

    private final Region line = new Region();
    private final Region gap = new Region();
    private List<Tick> ticks = List.of();
    private Optional<TimeScale> scale = Optional.empty();
    private List<Bounds> kept = List.of();

    /// @param to the day up to which the label speaks; absent when it stands at the tick
    private record Tick(LocalDate day, Optional<LocalDate> to, Region mark, Label label) {}

    TimeAxis() {
        getStyleClass().add("time-axis");
        line.getStyleClass().add("axis-line");
        gap.getStyleClass().add("axis-break");
    }

    /// Writes the labels of a scale; only its days count, not its width.
    void write(TimeScale shown, Language language) {
        List<Tick> written = new ArrayList<>();
        for (LocalDate day : shown.ticks()) {
            boolean far = !day.isBefore(shown.breakDay());
            boolean year = far || day.getMonthValue() == 1 || day.equals(shown.first());
            String words =
                    year
                            ? String.valueOf(day.getYear())
                            : day.getMonth().getDisplayName(TextStyle.SHORT, language.locale());
            written.add(tick(day, far ? Optional.of(day.plusYears(1)) : Optional.empty(), words));
        }
        ticks = List.copyOf(written);
        getChildren().setAll(line, gap);
        ticks.forEach(tick -> getChildren().addAll(tick.mark(), tick.label()));
        requestLayout();
    }

    private static Tick tick(LocalDate day, Optional<LocalDate> to, String words) {
        Region mark = new Region();
        mark.getStyleClass().add("axis-tick");
        Label label = new Label(words);
        label.getStyleClass().add("axis-label");
        return new Tick(day, to, mark, label);
    }

    /// @param free places that labels leave free
    void place(TimeScale shown, List<Bounds> free) {
        scale = Optional.of(shown);
        kept = List.copyOf(free);
        requestLayout();
    }

    @Override
    protected void arrange() {
        scale.ifPresent(this::place);
    }

    private void place(TimeScale shown) {
        double right = shown.left() + shown.width();
        line.resizeRelocate(shown.left(), 0, shown.width(), 1);
        gap.resizeRelocate(
                Math.rint(shown.breakX() - BREAK_WIDTH / 2),
                -BREAK_HEIGHT / 2,
                BREAK_WIDTH,
                BREAK_HEIGHT);
        Room room = new Room(Room.box(shown.left(), 0, shown.width() + GAP, HEIGHT), GAP);
        room.reserve(kept);
        for (Tick tick : ticks) {
            double x = shown.x(tick.day());
            tick.mark().resizeRelocate(Math.floor(Math.min(x, right - 1)), 0, 1, TICK);
            double width = tick.label().prefWidth(-1);
            double middle = tick.to().map(day -> (x + shown.x(day)) / 2).orElse(x);
            double from = Math.max(shown.left(), middle - width / 2);
            Bounds box = Room.box(from, TICK, width, tick.label().prefHeight(-1));
            boolean free = room.isFree(box);
            tick.label().setVisible(free);
            if (free) {
                room.reserve(box);
                tick.label().resizeRelocate(from, TICK, width, box.getHeight());
            }
        }
    }
}
