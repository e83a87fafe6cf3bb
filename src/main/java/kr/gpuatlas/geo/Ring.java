package kr.gpuatlas.geo;

import org.jspecify.annotations.Nullable;

/// A closed chain: the last vertex joins the first, which is not repeated.
public final class Ring {
    private static final double SQUARE_METRES_PER_KM2 = 1e6;

    private final Polyline chain;
    private final double area;
    private final boolean clockwise;
    private volatile @Nullable EdgeBands bands;

    /// Copies the arrays; a ring has at least three vertices.
    public Ring(double[] xs, double[] ys) {
        if (xs.length < 3) {
            throw new IllegalArgumentException("a ring of " + xs.length + " vertices");
        }
        chain = new Polyline(xs, ys);
        double twice = twiceSignedArea();
        area = Math.abs(twice) / 2;
        clockwise = twice < 0;
    }

    private double twiceSignedArea() {
        double sum = 0;
        for (int i = 0, j = size() - 1; i < size(); j = i++) {
            // Relative to the first vertex: products of seven-digit metres would cost digits.
            sum += (x(j) - x(0)) * (y(i) - y(0)) - (x(i) - x(0)) * (y(j) - y(0));
        }
        return sum;
    }

    /// How many vertices.
    public int size() {
        return chain.size();
    }

    /// Metres east of vertex `i`.
    public double x(int i) {
        return chain.x(i);
    }

    /// Metres north of vertex `i`.
    public double y(int i) {
        return chain.y(i);
    }

    /// The smallest rectangle around the ring.
    public Bounds bounds() {
        return chain.bounds();
    }

    /// What the ring encloses on the plane, in km²: within 0.1 % of the ground in Korea.
    public double areaKm2() {
        return area / SQUARE_METRES_PER_KM2;
    }

    /// Whether the inside lies to the right of who walks from vertex to vertex.
    public boolean isClockwise() {
        return clockwise;
    }

    /// Whether the point is inside; of two rings with a common border exactly one contains a point
    /// on it, except at extreme vertices.
    public boolean contains(double px, double py) {
        if (!bounds().contains(px, py)) {
            return false;
        }
        EdgeBands ready = bands;
        if (ready == null) {
            ready = EdgeBands.of(this);
            bands = ready;
        }
        boolean inside = false;
        int band = ready.band(py);
        for (int at = ready.start(band); at < ready.start(band + 1); at++) {
            int i = ready.edge(at);
            int j = i == 0 ? size() - 1 : i - 1;
            if ((y(i) > py) != (y(j) > py)
                    && px < (x(j) - x(i)) * (py - y(i)) / (y(j) - y(i)) + x(i)) {
                inside = !inside;
            }
        }
        return inside;
    }
}
