package kr.gpuatlas.view.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Bounds;

/// Places the marks of the lane on their days, and their labels in two rows above them, the more
/// important first; a label is cut, and left out, before it would touch anything.
final class LaneLayout {
    static final double HEIGHT = 46;

    /// How wide a label may be, from the first try to the last.
    private static final double[] WIDTHS = {190, 120, 84};

    private static final double ROW = 14;
    private static final double DOT = 12;
    private static final double GAP = 8;
    private static final int ROWS = 2;
    private static final double DOT_Y = ROWS * ROW + 4;
    private static final double SPAN_HEIGHT = 7;

    private List<EventMark> marks = List.of();

    /// @param shown the most important first
    void show(List<EventMark> shown) {
        marks = List.copyOf(shown);
    }

    void place(TimeScale scale, List<Bounds> kept) {
        Room room = new Room(Room.box(scale.left(), 0, scale.width(), ROWS * ROW), GAP / 2);
        room.reserve(kept);
        for (EventMark mark : marks) {
            placeDot(mark, scale);
            placeLabel(mark, scale, room);
        }
    }

    private static void placeDot(EventMark mark, TimeScale scale) {
        double x = scale.x(mark.day());
        mark.resizeRelocate(Math.rint(x - DOT / 2), DOT_Y, DOT, DOT);
        double from = Math.rint(scale.x(mark.milestone().when().first()));
        double to = mark.milestone().when().isOpen() ? scale.left() + scale.width() : x;
        mark.span().setVisible(!mark.milestone().when().isDay() && to - from > DOT / 2);
        mark.span()
                .resizeRelocate(
                        from,
                        DOT_Y + Math.floor((DOT - SPAN_HEIGHT) / 2),
                        Math.rint(to) - from,
                        SPAN_HEIGHT);
    }

    private static void placeLabel(EventMark mark, TimeScale scale, Room room) {
        mark.hideLabel();
        double full = Math.ceil(mark.label().prefWidth(-1));
        double x = scale.x(mark.day());
        for (double width : widths(full)) {
            Optional<Place> place =
                    IntStream.iterate(ROWS - 1, row -> row - 1)
                            .limit(ROWS)
                            .boxed()
                            .flatMap(row -> around(x, width, row))
                            .filter(wanted -> wanted.isFree(room))
                            .findFirst();
            if (place.isPresent()) {
                put(mark, place.get(), room);
                return;
            }
        }
    }

    /// The whole label if it is not overlong, then cuts of it.
    private static List<Double> widths(double full) {
        List<Double> widths = new ArrayList<>();
        widths.add(Math.min(full, WIDTHS[0]));
        for (int i = 1; i < WIDTHS.length && WIDTHS[i] < full; i++) {
            widths.add(WIDTHS[i]);
        }
        return widths;
    }

    private static Stream<Place> around(double x, double width, int row) {
        return Stream.of(x - width / 2, x - DOT / 2, x + DOT / 2 - width)
                .map(from -> new Place(Room.box(from, row * ROW, width, ROW), x, row));
    }

    /// A label's box, and the stem that joins it to its mark.
    private record Place(Bounds label, double x, int row) {
        Bounds stem() {
            return Room.box(
                    x, label.getMaxY(), 1, row == ROWS - 1 ? 0 : ROWS * ROW - label.getMaxY());
        }

        boolean isFree(Room room) {
            return room.isFree(label) && room.isFree(stem());
        }
    }

    private static void put(EventMark mark, Place place, Room room) {
        Bounds box = place.label();
        room.reserve(box);
        room.reserve(place.stem());
        mark.label().setVisible(true);
        mark.label().resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), ROW);
        mark.stem().setVisible(place.row() < ROWS - 1);
        mark.stem().resizeRelocate(Math.floor(place.x()), box.getMaxY(), 1, DOT_Y - box.getMaxY());
    }
}
