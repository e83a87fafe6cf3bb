package kr.gpuatlas.geo;

/// One question for the points of a list in a rectangle: halves the square they lie in until a half
/// is all in, all out, or nearly empty.
final class CellSearch {
    /// From so few points on each is looked at.
    private static final int FEW = 24;

    private final PointCloud cloud;
    private final int[] points;
    private final int[] stands;
    private final Bounds area;

    /// @param points in the order of the cloud
    /// @param stands for how many each one stands; empty where each stands for itself
    CellSearch(PointCloud cloud, int[] points, int[] stands, Bounds area) {
        this.cloud = cloud;
        this.points = points;
        this.stands = stands;
        this.area = area;
    }

    void visit(Thinning.Visitor visitor) {
        visit(0, points.length, 0, visitor);
    }

    private void visit(int from, int to, int bits, Thinning.Visitor visitor) {
        if (to - from <= FEW || bits == MortonOrder.BITS) {
            test(from, to, visitor);
            return;
        }
        Bounds cell = cloud.cell(points[from], bits);
        if (!cell.intersects(area)) {
            return;
        }
        if (contains(cell)) {
            for (int i = from; i < to; i++) {
                visitor.visit(points[i], stands.length == 0 ? 1 : stands[i]);
            }
            return;
        }
        int middle = middle(from, to, bits);
        visit(from, middle, bits + 1, visitor);
        visit(middle, to, bits + 1, visitor);
    }

    private void test(int from, int to, Thinning.Visitor visitor) {
        for (int i = from; i < to; i++) {
            int point = points[i];
            if (area.contains(cloud.x(point), cloud.y(point))) {
                visitor.visit(point, stands.length == 0 ? 1 : stands[i]);
            }
        }
    }

    private boolean contains(Bounds cell) {
        return area.contains(cell.minX(), cell.minY()) && area.contains(cell.maxX(), cell.maxY());
    }

    /// Where the second half of a cell begins.
    private int middle(int from, int to, int bits) {
        long half = 1L << (MortonOrder.BITS - 1 - bits);
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if ((cloud.code(points[middle]) & half) == 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
