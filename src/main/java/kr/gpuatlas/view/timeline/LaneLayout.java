package kr.gpuatlas.view.timeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;

/// Places the marks of the lane on their days, and their labels in two rows above them, the more
/// important first; a label is cut, and left out, before it would touch anything.
final class LaneLayout {
    static final double HEIGHT = 46;

    /// How wide a label may be at first, and where that is too much.
    private static final double[] WIDTHS = {128, 100};

    /// How wide the labels may be that have found no place so.
    private static final double[] REST = {Double.MAX_VALUE, 190};

    /// What is left of a label that is cut further says too little.
    private static final double LEAST_SHARE = 0.45;

    private static final double ROW = 14;
    private static final double DOT = 12;
    private static final double GAP = 8;
    private static final int ROWS = 2;
    private static final double DOT_Y = ROWS * ROW + 4;
    private static final double SPAN_HEIGHT = 7;

    private List<EventMark> marks = List.of();

    /// A label's box, and the stem that joins it to its mark.
    private record Place(Bounds label, double x, int row) {
        Bounds stem() {
            double way = row == ROWS - 1 ? 0 : ROWS * ROW - label.getMaxY();
            return Room.box(x, label.getMaxY(), 1, way);
        }

        boolean isFree(Room room) {
            return room.isFree(label) && room.isFree(stem());
        }

        void reserve(Room room) {
            room.reserve(label);
            room.reserve(stem());
        }

        void release(Room room) {
            room.release(label);
            room.release(stem());
        }
    }

    /// @param shown the most important first
    void show(List<EventMark> shown) {
        marks = List.copyOf(shown);
    }

    void place(TimeScale scale, List<Bounds> kept) {
        Room room = new Room(Room.box(scale.left(), 0, scale.width(), ROWS * ROW), GAP / 2);
        room.reserve(kept);
        Map<EventMark, Place> places = new LinkedHashMap<>();
        for (EventMark mark : marks) {
            placeDot(mark, scale);
            first(mark, scale.x(mark.day()), room, WIDTHS)
                    .ifPresent(place -> places.put(mark, place));
        }
        for (EventMark mark : marks) {
            if (!places.containsKey(mark)) {
                first(mark, scale.x(mark.day()), room, REST)
                        .ifPresent(place -> places.put(mark, place));
            }
        }
        places.replaceAll((mark, place) -> widened(mark, place, room));
        for (EventMark mark : marks) {
            Optional.ofNullable(places.get(mark))
                    .ifPresentOrElse(place -> put(mark, place), mark::hideLabel);
        }
    }

    private static void placeDot(EventMark mark, TimeScale scale) {
        boolean beyond = mark.day().isAfter(scale.last());
        double x = scale.x(mark.day()) + (beyond ? GAP : 0);
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

    private static double full(EventMark mark) {
        return Math.ceil(mark.label().prefWidth(-1));
    }

    /// Takes the first free place, whole or cut.
    private static Optional<Place> first(EventMark mark, double x, Room room, double[] widths) {
        double full = full(mark);
        for (double width : widths) {
            double cut = mark.cut(width);
            if (cut < LEAST_SHARE * full) {
                break;
            }
            for (int row = ROWS - 1; row >= 0; row--) {
                Optional<Place> place = around(x, cut, row, room);
                if (place.isPresent()) {
                    place.get().reserve(room);
                    return place;
                }
            }
        }
        return Optional.empty();
    }

    /// The first free place about a mark in one row.
    private static Optional<Place> around(double x, double width, int row, Room room) {
        for (double from : new double[] {x - width / 2, x - DOT / 2, x + DOT / 2 - width}) {
            Place place = new Place(Room.box(from, row * ROW, width, ROW), x, row);
            if (place.isFree(room)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }

    /// A cut label takes the room that all the others have left.
    private static Place widened(EventMark mark, Place place, Room room) {
        double full = full(mark);
        if (place.label().getWidth() >= full) {
            return place;
        }
        place.release(room);
        Place whole = around(place.x(), full, place.row(), room).orElse(place);
        whole.reserve(room);
        return whole;
    }

    private static void put(EventMark mark, Place place) {
        Bounds box = place.label();
        mark.label().setVisible(true);
        mark.label().resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), ROW);
        mark.stem().setVisible(place.row() < ROWS - 1);
        mark.stem().resizeRelocate(Math.floor(place.x()), box.getMaxY(), 1, DOT_Y - box.getMaxY());
    }
}
