package kr.gpuatlas.view.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// A name that wants to stand near a point of the screen.
///
/// @param id of what it names, for tests and for the pointer
/// @param clearance how far from the point it has to keep: the radius of what it names; 0 for what
///   has no mark
/// @param around the places it tries, best first
/// @param fits whether it may stand there, room apart
/// @param reach how far away it may stand rather than not at all
/// @param sum the square that stands before it
record MapName(
        String id,
        List<MapLine> lines,
        double x,
        double y,
        double clearance,
        List<Side> around,
        Predicate<Box> fits,
        Reach reach,
        Optional<ProvinceSum> sum) {
    /// Between a square and its words.
    static final double SUM_GAP = 8;

    MapName {
        lines = List.copyOf(lines);
        around = List.copyOf(around);
    }

    /// A name that may stand wherever there is room.
    static MapName anywhere(
            String id, List<MapLine> lines, Spot at, double clearance, List<Side> around) {
        return new MapName(
                id,
                lines,
                at.x(),
                at.y(),
                clearance,
                around,
                _ -> true,
                Reach.BESIDE,
                Optional.empty());
    }

    /// How far from what it names a name may stand.
    enum Reach {
        /// Beside it only.
        BESIDE,
        /// At the end of a line, if not even its first line finds room beside it.
        TIED,
        /// At the end of a line rather than without its number.
        WHOLE
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

    /// The first line alone, for where all find no room.
    MapName shortened() {
        return new MapName(id, lines.subList(0, 1), x, y, clearance, around, fits, reach, sum);
    }

    MapName whereItFits(Predicate<Box> place) {
        return new MapName(id, lines, x, y, clearance, around, place, reach, sum);
    }

    MapName reaching(Reach far) {
        return new MapName(id, lines, x, y, clearance, around, fits, far, sum);
    }

    MapName after(ProvinceSum square) {
        return new MapName(id, lines, x, y, clearance, around, fits, reach, Optional.of(square));
    }

    /// How far the words stand from the left edge.
    double lead() {
        return sum.map(ProvinceSum::side)
                .filter(side -> side > 0)
                .map(s -> s + SUM_GAP)
                .orElse(0.0);
    }

    double width(Letters letters) {
        double widest = 0;
        for (MapLine line : lines) {
            widest = Math.max(widest, line.width(letters));
        }
        return lead() + widest;
    }

    double height(Letters letters) {
        double words = 0;
        for (MapLine line : lines) {
            words += letters.lineHeight(line.face());
        }
        return Math.max(words, sum.map(ProvinceSum::side).orElse(0.0));
    }

    /// Where it would stand on a side of what it names.
    Box box(Side side, double gap, Letters letters) {
        double width = width(letters);
        double height = height(letters);
        boolean diagonal = side.dx != 0 && side.dy != 0;
        double reach = (clearance + gap) * (diagonal ? Math.sqrt(0.5) : 1);
        double left = x + side.dx * reach - (1 - side.dx) * width / 2;
        double top = y + side.dy * reach - (1 - side.dy) * height / 2;
        return new Box(left, top, width, height);
    }
}
