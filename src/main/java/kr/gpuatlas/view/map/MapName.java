package kr.gpuatlas.view.map;

import java.util.List;
import java.util.function.Predicate;

/// A name that wants to stand near a point of the screen.
///
/// @param clearance how far from the point it has to keep: the radius of what it names; 0 for what
///   has no mark
/// @param around the places it tries, best first
/// @param fits whether it may stand there, room apart
/// @param id of what it names, for tests and for the pointer
record MapName(
        String id,
        List<MapLine> lines,
        double x,
        double y,
        double clearance,
        List<Side> around,
        Predicate<Box> fits) {
    /// The first line alone, for where both find no room.
    MapName shortened() {
        return new MapName(id, lines.subList(0, 1), x, y, clearance, around, fits);
    }

    /// A name that may stand wherever there is room.
    static MapName anywhere(
            String id, List<MapLine> lines, Spot at, double clearance, List<Side> around) {
        return new MapName(id, lines, at.x(), at.y(), clearance, around, _ -> true);
    }

    MapName {
        lines = List.copyOf(lines);
        around = List.copyOf(around);
    }

    /// A point of the screen.
    record Spot(double x, double y) {}

    /// The place of a name relative to what it names; the numbers say in which direction it lies.
    enum Side {
        CENTRE(0, 0),
        RIGHT(1, 0),
        LEFT(-1, 0),
        BELOW(0, 1),
        ABOVE(0, -1),
        BELOW_RIGHT(1, 1),
        BELOW_LEFT(-1, 1),
        ABOVE_RIGHT(1, -1),
        ABOVE_LEFT(-1, -1);

        final int dx;
        final int dy;

        Side(int dx, int dy) {
            this.dx = dx;
            this.dy = dy;
        }

        static final List<Side> EIGHT =
                List.of(
                        RIGHT,
                        LEFT,
                        BELOW,
                        ABOVE,
                        BELOW_RIGHT,
                        ABOVE_RIGHT,
                        BELOW_LEFT,
                        ABOVE_LEFT);
    }

    double width(Lettering lettering) {
        return lines.stream().mapToDouble(line -> line.width(lettering)).max().orElse(0);
    }

    double height(Lettering lettering) {
        return lines.stream().mapToDouble(line -> lettering.lineHeight(line.face())).sum();
    }

    /// Where it would stand on a side of what it names.
    Box box(Side side, double gap, Lettering lettering) {
        double width = width(lettering);
        double height = height(lettering);
        boolean diagonal = side.dx != 0 && side.dy != 0;
        double reach = (clearance + gap) * (diagonal ? Math.sqrt(0.5) : 1);
        double left = x + side.dx * reach - (1 - side.dx) * width / 2;
        double top = y + side.dy * reach - (1 - side.dy) * height / 2;
        return new Box(left, top, width, height);
    }
}
