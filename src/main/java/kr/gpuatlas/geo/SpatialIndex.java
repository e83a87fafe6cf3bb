package kr.gpuatlas.geo;

import java.util.OptionalInt;
import java.util.function.IntConsumer;

/// Finds points of the plane by place: a packed tree over primitive arrays, made once.
///
/// Safe to ask on any thread. A point is named by its position in the arrays it came from.
public final class SpatialIndex {
    private final PackedTree tree;

    private SpatialIndex(PackedTree tree) {
        this.tree = tree;
    }

    /// Indexes the points `(xs[i], ys[i])`; the arrays are copied, and all must be finite.
    public static SpatialIndex of(double[] xs, double[] ys) {
        if (xs.length != ys.length) {
            throw new IllegalArgumentException(
                    xs.length + " eastings, " + ys.length + " northings");
        }
        return new SpatialIndex(PackedTree.of(xs, ys));
    }

    /// How many points.
    public int size() {
        return tree.size();
    }

    /// The nearest point at most `radius` metres away; of equally near ones, the last given: that
    /// is the one drawn on top.
    public OptionalInt nearest(double x, double y, double radius) {
        var search = new NearestSearch(tree, x, y);
        int found = search.within(radius);
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /// Every point in the rectangle, in no particular order.
    public void forEachIn(Bounds area, IntConsumer action) {
        tree.forEachIn(area, action);
    }
}
