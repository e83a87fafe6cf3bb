package kr.gpuatlas.geo;

/// A chain of plane points in two primitive arrays, so that drawing it allocates nothing.
public final class Polyline {
    private final double[] xs;
    private final double[] ys;
    private final Bounds bounds;

    /// Copies the arrays; they must be of one length and hold at least one finite point.
    public Polyline(double[] xs, double[] ys) {
        if (xs.length != ys.length) {
            throw new IllegalArgumentException(
                    xs.length + " eastings, " + ys.length + " northings");
        }
        this.xs = xs.clone();
        this.ys = ys.clone();
        this.bounds = boundsOf(this.xs, this.ys);
    }

    private static Bounds boundsOf(double[] xs, double[] ys) {
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < xs.length; i++) {
            if (!Double.isFinite(xs[i]) || !Double.isFinite(ys[i])) {
                throw new IllegalArgumentException("vertex " + i + " is not finite");
            }
            minX = Math.min(minX, xs[i]);
            minY = Math.min(minY, ys[i]);
            maxX = Math.max(maxX, xs[i]);
            maxY = Math.max(maxY, ys[i]);
        }
        return new Bounds(minX, minY, maxX, maxY);
    }

    /// How many vertices.
    public int size() {
        return xs.length;
    }

    /// Metres east of vertex `i`.
    public double x(int i) {
        return xs[i];
    }

    /// Metres north of vertex `i`.
    public double y(int i) {
        return ys[i];
    }

    /// The smallest rectangle around the chain.
    public Bounds bounds() {
        return bounds;
    }
}
