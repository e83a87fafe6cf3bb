package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    private Placement(Viewport viewport, List<Box> panels) {
        this.viewport = viewport;
        this.panels = panels;
    }

    /// A marker and where its centre is drawn.
    ///
    /// @param trueX where the site really is
    record Placed(SiteMark mark, double x, double y, double trueX, double trueY) {
        boolean isShifted() {
            return x != trueX || y != trueY;
        }

        /// What labels keep away from.
        Box box() {
            double ring = mark.selected() ? MarkerNode.RING : 1;
            return Box.around(x, y, mark.radius() + ring);
        }

        Box dot() {
            return Box.around(trueX, trueY, DOT + 1);
        }
    }

    /// @param marks the most important first
    static List<Placed> of(List<SiteMark> marks, Viewport viewport, List<Box> panels) {
        Placement placement = new Placement(viewport, panels);
        marks.forEach(placement::place);
        return List.copyOf(placement.done);
    }

    private void place(SiteMark mark) {
        double x = viewport.x(mark.at());
        double y = viewport.y(mark.at());
        Placed there = new Placed(mark, x, y, x, y);
        done.add(isFree(there) ? there : nearest(there));
    }

    /// Of equally near places, the one farthest from other markers' true places.
    private Placed nearest(Placed there) {
        return IntStream.iterate(1, step -> step * STEP <= FARTHEST, step -> step + 1)
                .mapToObj(step -> around(there, step * STEP).filter(this::isFree).toList())
                .filter(free -> !free.isEmpty())
                .findFirst()
                .flatMap(free -> free.stream().max(Comparator.comparingDouble(this::room)))
                .orElse(there);
    }

    private static Stream<Placed> around(Placed there, double distance) {
        return IntStream.range(0, DIRECTIONS)
                .mapToDouble(i -> 2 * Math.PI * i / DIRECTIONS)
                .mapToObj(angle ->
                        new Placed(
                                there.mark(),
                                there.trueX() + distance * Math.cos(angle),
                                there.trueY() + distance * Math.sin(angle),
                                there.trueX(),
                                there.trueY()));
    }

    private boolean isFree(Placed candidate) {
        Box box = candidate.box();
        boolean covered = candidate.isShifted() && panels.stream().anyMatch(box::intersects);
        return !covered && done.stream().allMatch(other -> apart(candidate, other));
    }

    private static boolean apart(Placed a, Placed b) {
        double reach = a.mark().radius() + b.mark().radius() + GAP;
        boolean clear = Math.hypot(a.x() - b.x(), a.y() - b.y()) >= reach;
        boolean hidesDot =
                b.isShifted()
                        && Math.hypot(a.x() - b.trueX(), a.y() - b.trueY())
                                < a.mark().radius() + DOT;
        return clear && !hidesDot;
    }

    private double room(Placed candidate) {
        return done.stream()
                .mapToDouble(other ->
                        Math.hypot(candidate.x() - other.x(), candidate.y() - other.y())
                                - other.mark().radius())
                .min()
                .orElse(0);
    }
}
