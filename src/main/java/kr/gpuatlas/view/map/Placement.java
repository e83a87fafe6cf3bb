package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Moves markers apart that would cover each other: the less important one gives way, and keeps a
/// line to its true place.
final class Placement {
    private static final double GAP = 3;
    private static final double STEP = 6;
    private static final double FARTHEST = 90;
    private static final int DIRECTIONS = 24;

    /// Radius of the dot at the true place.
    static final double DOT = 2.6;

    private final List<Placed> done = new ArrayList<>();
    private final Viewport viewport;
    private final List<Box> panels;
    private final Map<String, Placed> before = new HashMap<>();

    private Placement(Viewport viewport, List<Box> panels, List<Placed> before) {
        this.viewport = viewport;
        this.panels = panels;
        before.forEach(placed -> this.before.put(placed.mark().site().id(), placed));
    }

    /// A marker and where its centre is drawn.
    ///
    /// @param trueX where the site really is
    record Placed(SiteMark mark, double x, double y, double trueX, double trueY) {
        boolean isShifted() {
            return x != trueX || y != trueY;
        }

        /// The radius, the ring of a selected one included.
        double reach() {
            return mark.radius() + (mark.selected() ? MarkerNode.RING : 0);
        }

        /// What labels keep away from.
        Box box() {
            return Box.around(x, y, Math.max(reach(), mark.radius() + 1));
        }

        /// The line to the true place, with the dot at its end.
        Tie leader() {
            double length = Math.max(1, Math.hypot(trueX - x, trueY - y));
            double part = Math.min(1, mark.radius() / length);
            return new Tie(x + part * (trueX - x), y + part * (trueY - y), trueX, trueY);
        }

        private Placed moved(double toX, double toY) {
            return new Placed(mark, toX, toY, trueX, trueY);
        }
    }

    /// @param marks the most important first
    /// @param before where they stood before the map was moved; each keeps to that if it can
    static List<Placed> of(
            List<SiteMark> marks, Viewport viewport, List<Box> panels, List<Placed> before) {
        Placement placement = new Placement(viewport, panels, before);
        marks.forEach(placement::place);
        return List.copyOf(placement.done);
    }

    private void place(SiteMark mark) {
        double x = viewport.x(mark.at());
        double y = viewport.y(mark.at());
        Placed there = new Placed(mark, x, y, x, y);
        done.add(kept(there).orElseGet(() -> isFree(there) ? there : nearest(there)));
    }

    private Optional<Placed> kept(Placed there) {
        return Optional.ofNullable(before.get(there.mark().site().id()))
                .map(old ->
                        there.moved(
                                there.x() + old.x() - old.trueX(),
                                there.y() + old.y() - old.trueY()))
                .filter(this::isFree);
    }

    /// Of equally near places, the one farthest from other markers' true places.
    private Placed nearest(Placed there) {
        for (double distance = STEP; distance <= FARTHEST; distance += STEP) {
            Optional<Placed> found = roomiest(there, distance);
            if (found.isPresent()) {
                return found.get();
            }
        }
        return there;
    }

    private Optional<Placed> roomiest(Placed there, double distance) {
        Optional<Placed> best = Optional.empty();
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < DIRECTIONS; i++) {
            double angle = 2 * Math.PI * i / DIRECTIONS;
            Placed candidate =
                    there.moved(
                            there.trueX() + distance * Math.cos(angle),
                            there.trueY() + distance * Math.sin(angle));
            double room = isFree(candidate) ? room(candidate) : Double.NEGATIVE_INFINITY;
            if (room > most) {
                best = Optional.of(candidate);
                most = room;
            }
        }
        return best;
    }

    private boolean isFree(Placed candidate) {
        if (candidate.isShifted() && !isHidden(candidate)) {
            Box box = candidate.box();
            for (Box panel : panels) {
                if (panel.intersects(box)) {
                    return false;
                }
            }
        }
        for (Placed other : done) {
            if (!apart(candidate, other)) {
                return false;
            }
        }
        return true;
    }

    /// Whether a panel covers its true place.
    private boolean isHidden(Placed placed) {
        for (Box panel : panels) {
            if (panel.contains(placed.trueX(), placed.trueY())) {
                return true;
            }
        }
        return false;
    }

    private static boolean apart(Placed a, Placed b) {
        if (distance(a, b.x(), b.y()) < a.reach() + b.reach() + GAP) {
            return false;
        }
        return !b.isShifted() || distance(a, b.trueX(), b.trueY()) >= a.mark().radius() + DOT;
    }

    private double room(Placed candidate) {
        double least = Double.POSITIVE_INFINITY;
        for (Placed other : done) {
            double between = distance(candidate, other.x(), other.y());
            least = Math.min(least, between - other.mark().radius());
        }
        return done.isEmpty() ? 0 : least;
    }

    /// From the centre of a marker, in pixels.
    private static double distance(Placed from, double x, double y) {
        double dx = from.x() - x;
        double dy = from.y() - y;
        return Math.sqrt(dx * dx + dy * dy);
    }
}
