package kr.gpuatlas.view.map.raster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.IntToDoubleFunction;
import kr.gpuatlas.geo.Bounds;
import kr.gpuatlas.geo.PointCloud;

/// Finds drawn marks by place: the one under the pointer, and the next one for the keyboard.
final class Pick {
    private final Marks marks;
    private final Sight sight;
    private final int level;

    Pick(Marks marks, Sight sight) {
        this.marks = marks;
        this.sight = sight;
        this.level = marks.thinning().level(Press.SPACING / sight.scale());
    }

    /// The drawn mark whose circle has the point, the topmost of several; failing that, the nearest
    /// one within reach.
    ///
    /// @param reach how far from its centre even a small mark can be pointed at, in units
    OptionalInt at(double x, double y, double reach) {
        double widest =
                Math.max(reach, marks.looks().stream().mapToDouble(Look::radius).max().orElse(0));
        Best best = new Best();
        each(
                sight.around(x, y, widest + 1),
                mark -> {
                    double off = off(mark, x, y);
                    double radius = radius(mark);
                    // Circles that have the point come before all others, the topmost first.
                    best.offer(
                            mark,
                            off <= radius ? -1 - look(mark).layer() : off,
                            off <= Math.ceil(Math.max(reach, radius)));
                });
        return best.found();
    }

    /// The marks drawn in sight; none where there are more than so many.
    List<Integer> all(int most) {
        List<Integer> drawn = new ArrayList<>();
        each(
                sight.bounds(),
                mark -> {
                    if (drawn.size() <= most) {
                        drawn.add(mark);
                    }
                });
        return drawn.size() > most ? List.of() : drawn;
    }

    /// The drawn mark nearest to a point that is none of some.
    OptionalInt nearest(double x, double y, Collection<Integer> others) {
        return least(mark -> others.contains(mark) ? Double.NaN : off(mark, x, y));
    }

    /// The next drawn mark from a point in a direction, such as (1, 0): not far off to its sides.
    OptionalInt next(double x, double y, int right, int down) {
        return least(mark -> {
            double dx = x(mark) - x;
            double dy = y(mark) - y;
            double along = dx * right + dy * down;
            double across = Math.abs(dx * down) + Math.abs(dy * right);
            return along > 0 && across <= along ? along + 2 * across : Double.NaN;
        });
    }

    /// Of all marks in sight that no filter holds back; not a number for those out of question.
    private OptionalInt least(IntToDoubleFunction cost) {
        Best best = new Best();
        each(
                sight.bounds(),
                mark -> {
                    double here = cost.applyAsDouble(mark);
                    best.offer(mark, here, !Double.isNaN(here) && !look(mark).faint());
                });
        return best.found();
    }

    private void each(Bounds area, IntConsumer action) {
        marks.thinning()
                .forEachIn(
                        level,
                        area,
                        (mark, stands) -> {
                            if (isDrawn(mark)) {
                                action.accept(mark);
                            }
                        });
        PointCloud cloud = marks.cloud();
        marks.chosen()
                .ifPresent(mark -> {
                    if (area.contains(cloud.x(mark), cloud.y(mark))) {
                        action.accept(mark);
                    }
                });
    }

    private boolean isDrawn(int mark) {
        int more = look(mark).levels(Press.SPACING);
        return Press.isDrawn(mark, marks.thinning(), level, more);
    }

    private Look look(int mark) {
        return marks.looks().get(marks.look(mark));
    }

    private double radius(int mark) {
        return look(mark).radius();
    }

    private double x(int mark) {
        return Math.rint(sight.x(marks.cloud().x(mark)));
    }

    private double y(int mark) {
        return Math.rint(sight.y(marks.cloud().y(mark)));
    }

    private double off(int mark, double x, double y) {
        return Math.hypot(x(mark) - x, y(mark) - y);
    }

    /// The cheapest mark so far; of equal ones the last, which lies on top.
    private static final class Best {
        private int mark = -1;
        private double cost = Double.POSITIVE_INFINITY;

        void offer(int candidate, double itsCost, boolean counts) {
            if (counts && itsCost <= cost) {
                mark = candidate;
                cost = itsCost;
            }
        }

        OptionalInt found() {
            return mark < 0 ? OptionalInt.empty() : OptionalInt.of(mark);
        }
    }
}
