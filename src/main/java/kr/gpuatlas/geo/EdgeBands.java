package kr.gpuatlas.geo;

/// The edges of a ring by horizontal bands, so that asking whether a point is inside looks at few
/// of them.
final class EdgeBands {
    private static final int EDGES_PER_BAND = 8;
    private static final int MOST_BANDS = 2048;

    private final double bottom;
    private final double perMetre;

    /// Where each band begins in the list of edges; one more than there are bands.
    private final int[] starts;

    private final int[] edges;

    private EdgeBands(double bottom, double perMetre, int[] starts, int[] edges) {
        this.bottom = bottom;
        this.perMetre = perMetre;
        this.starts = starts;
        this.edges = edges;
    }

    /// Edge `i` leads to vertex `i` from the one before it.
    static EdgeBands of(Ring ring) {
        Bounds bounds = ring.bounds();
        int bands = Math.clamp(ring.size() / EDGES_PER_BAND, 1, MOST_BANDS);
        double perMetre = bounds.height() > 0 ? bands / bounds.height() : 0;
        EdgeBands counted = new EdgeBands(bounds.minY(), perMetre, new int[bands + 1], new int[0]);
        counted.count(ring);
        int[] starts = counted.starts.clone();
        EdgeBands full = new EdgeBands(bounds.minY(), perMetre, starts, new int[starts[bands]]);
        full.fill(ring);
        return full;
    }

    private void count(Ring ring) {
        for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            int last = band(Math.max(ring.y(i), ring.y(j)));
            for (int band = band(Math.min(ring.y(i), ring.y(j))); band <= last; band++) {
                starts[band + 1]++;
            }
        }
        for (int band = 1; band < starts.length; band++) {
            starts[band] += starts[band - 1];
        }
    }

    private void fill(Ring ring) {
        int[] next = starts.clone();
        for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            int last = band(Math.max(ring.y(i), ring.y(j)));
            for (int band = band(Math.min(ring.y(i), ring.y(j))); band <= last; band++) {
                edges[next[band]++] = i;
            }
        }
    }

    /// The band of a northing.
    int band(double y) {
        return (int) Math.max(0, Math.min(starts.length - 2, (y - bottom) * perMetre));
    }

    /// The position of the first edge of a band.
    int start(int band) {
        return starts[band];
    }

    /// The edge at a position.
    int edge(int at) {
        return edges[at];
    }
}
