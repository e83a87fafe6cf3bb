package kr.gpuatlas.geo;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// Very many points of the plane, kept so that neighbours stand side by side.
///
/// A point is named by its position in this order; [#source(int)] tells where it stood in the
/// arrays it came from. Safe to ask on any thread.
public final class PointCloud {
    /// Metres east and north of the corner of each point, side by side as they are asked for:
    /// whoever draws many waits for memory more than for anything else. A float is good for 6 cm.
    private final float[] places;

    private final int[] sources;
    private final long[] codes;
    private final double west;
    private final double south;
    private final double side;

    private PointCloud(double[] xs, double[] ys) {
        int n = xs.length;
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double extent = 1;
        for (int i = 0; i < n; i++) {
            if (!Double.isFinite(xs[i]) || !Double.isFinite(ys[i])) {
                throw new IllegalArgumentException("point " + i + " is not finite");
            }
            minX = Math.min(minX, xs[i]);
            minY = Math.min(minY, ys[i]);
        }
        for (int i = 0; i < n; i++) {
            extent = Math.max(extent, Math.max(xs[i] - minX, ys[i] - minY));
        }
        west = minX;
        south = minY;
        side = Math.scalb(1.0, Math.getExponent(extent) + 1);
        codes = new long[n];
        for (int i = 0; i < n; i++) {
            codes[i] = MortonOrder.code(step(xs[i] - west), step(ys[i] - south));
        }
        sources = MortonOrder.sort(codes);
        places = new float[2 * n];
        for (int i = 0; i < n; i++) {
            places[2 * i] = (float) (xs[sources[i]] - west);
            places[2 * i + 1] = (float) (ys[sources[i]] - south);
        }
    }

    /// Of the points `(xs[i], ys[i])`; the arrays are copied, and all must be finite.
    public static PointCloud of(double[] xs, double[] ys) {
        if (xs.length != ys.length) {
            throw new IllegalArgumentException(
                    xs.length + " eastings, " + ys.length + " northings");
        }
        return new PointCloud(xs, ys);
    }

    private int step(double metres) {
        return (int) (metres / side * (1 << MortonOrder.AXIS_BITS));
    }

    /// How many points.
    public int size() {
        return sources.length;
    }

    /// Metres east of a point.
    public double x(int point) {
        return west + places[2 * point];
    }

    /// Metres north of a point.
    public double y(int point) {
        return south + places[2 * point + 1];
    }

    /// The position of a point in the arrays the cloud came from.
    public int source(int point) {
        return sources[point];
    }

    /// Decides which points stand for their neighbours at every scale.
    ///
    /// @param weights of each point: of those that are too close together the heaviest stays; a
    ///   negative one is left out altogether
    public Thinning thin(int[] weights) {
        return new Thinning(this, weights);
    }

    /// Every point that stands there, within a quarter of a metre.
    public void forEachAt(PlanePoint place, IntConsumer action) {
        double east = place.x() - west;
        double north = place.y() - south;
        if (!(east >= 0 && east < side && north >= 0 && north < side)) {
            return;
        }
        long code = MortonOrder.code(step(east), step(north));
        int point = Arrays.binarySearch(codes, code);
        while (point > 0 && codes[point - 1] == code) {
            point--;
        }
        for (; point >= 0 && point < codes.length && codes[point] == code; point++) {
            action.accept(point);
        }
    }

    long code(int point) {
        return codes[point];
    }

    /// The first step of how many bits of halving makes cells at least so small: the geometric mean
    /// of their sides counts, as every other step halves the width only.
    int bits(double metres) {
        double halvings = 2 * Math.log(side / metres) / Math.log(2);
        return (int) Math.max(0, Math.min(MortonOrder.BITS, Math.ceil(halvings - 0.5)));
    }

    /// The cell after so many bits of halving in which a point lies.
    Bounds cell(int point, int bits) {
        long corner = codes[point] & (-1L << (MortonOrder.BITS - bits));
        double step = side / (1 << MortonOrder.AXIS_BITS);
        double x = west + MortonOrder.x(corner) * step;
        double y = south + MortonOrder.y(corner) * step;
        return new Bounds(
                x, y, x + Math.scalb(side, -((bits + 1) / 2)), y + Math.scalb(side, -(bits / 2)));
    }
}
