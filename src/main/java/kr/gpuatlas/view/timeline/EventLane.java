package kr.gpuatlas.view.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.figure.Visibility;

/// The lane of events; labels stand in two rows and give way to more important ones.
final class EventLane extends Pane {
    static final double HEIGHT = 46;

    private static final double ROW = 14;
    private static final double DOT = 12;
    private static final double GAP = 8;
    private static final int ROWS = 2;
    private static final double DOT_Y = ROWS * ROW + 4;
    private static final double SPAN_HEIGHT = 2;

    private final Consumer<Milestone> onChoose;
    private List<EventMark> marks = List.of();

    private record Taken(double from, double to, int row) {}

    EventLane(Consumer<Milestone> onChoose) {
        this.onChoose = onChoose;
        getStyleClass().add("event-lane");
    }

    void show(List<EventMark> events) {
        marks = List.copyOf(events);
        getChildren().clear();
        marks.forEach(mark -> getChildren().addAll(mark.span(), mark.stem(), mark.label()));
        for (EventMark mark : marks) {
            mark.addEventHandler(
                    MouseEvent.MOUSE_CLICKED, event -> onChoose.accept(mark.milestone()));
            mark.addEventHandler(
                    KeyEvent.KEY_PRESSED,
                    event -> {
                        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                            onChoose.accept(mark.milestone());
                            event.consume();
                        }
                    });
            getChildren().add(mark);
        }
    }

    /// Shows the events that can be seen, each at its day.
    void place(TimeScale scale, Visibility visibility) {
        List<Taken> taken = new ArrayList<>();
        List<EventMark> byRank =
                marks.stream()
                        .sorted(
                                Comparator.comparingInt(EventMark::rank)
                                        .thenComparing(mark -> mark.milestone().when())
                                        .thenComparing(mark -> mark.milestone().id()))
                        .toList();
        for (EventMark mark : byRank) {
            boolean seen = visibility.sees(mark.milestone());
            mark.setVisible(seen);
            mark.span().setVisible(seen && !mark.milestone().when().isDay());
            mark.label().setVisible(false);
            mark.stem().setVisible(false);
            if (seen) {
                mark.tellOverdue(visibility.clock().asOf());
                placeDot(mark, scale);
                placeLabel(mark, scale, taken);
            }
        }
    }

    /// A met event stands where it was over, a planned one where it may be over at the latest.
    private static double x(EventMark mark, TimeScale scale) {
        return scale.x(
                mark.milestone().when().isOpen()
                        ? mark.milestone().when().first()
                        : mark.milestone().when().last());
    }

    private void placeDot(EventMark mark, TimeScale scale) {
        double x = x(mark, scale);
        mark.resizeRelocate(x - DOT / 2, DOT_Y, DOT, DOT);
        double from = scale.x(mark.milestone().when().first());
        mark.span()
                .resizeRelocate(
                        from, DOT_Y + (DOT - SPAN_HEIGHT) / 2, Math.max(0, x - from), SPAN_HEIGHT);
    }

    private void placeLabel(EventMark mark, TimeScale scale, List<Taken> taken) {
        double width = mark.label().prefWidth(-1);
        double x = x(mark, scale);
        double end = scale.left() + scale.width();
        for (double shift : new double[] {0.5, 0, 1}) {
            double from =
                    Math.clamp(
                            x - width * shift, scale.left(), Math.max(scale.left(), end - width));
            for (int row = ROWS - 1; row >= 0; row--) {
                Taken place = new Taken(from, from + width, row);
                if (taken.stream().noneMatch(other -> collides(place, other, x))) {
                    taken.add(place);
                    put(mark, place, x);
                    return;
                }
            }
        }
    }

    private static boolean collides(Taken a, Taken b, double stemX) {
        boolean sameRow = a.row() == b.row() && a.from() < b.to() + GAP && b.from() < a.to() + GAP;
        boolean stemThroughLabel =
                a.row() < b.row() && stemX > b.from() - GAP / 2 && stemX < b.to() + GAP / 2;
        return sameRow || stemThroughLabel;
    }

    private static void put(EventMark mark, Taken place, double x) {
        double y = place.row() * ROW;
        mark.label().setVisible(true);
        mark.label().resizeRelocate(place.from(), y, place.to() - place.from(), ROW);
        mark.stem().setVisible(place.row() < ROWS - 1);
        mark.stem().resizeRelocate(Math.floor(x), y + ROW, 1, DOT_Y - y - ROW);
    }
}
