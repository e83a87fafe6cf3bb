package kr.gpuatlas.geo;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// A full tree of bounding boxes over points sorted by tiles (Leutenegger, Lopez and Edgington,
/// "STR: a simple and efficient algorithm for R-tree packing", 1997).
///
/// Node `i` of a level has the nodes `16·i` to `16·i + 15` of the level below, level 0 the points.
final class PackedTree {
    static final int FAN_OUT = 16;

    private static final int SHIFT = 4;
    private static final int BOX = 4;

    private final double[] xs;
    private final double[] ys;
    private final int[] ids;
    private final double[][] boxes;
    private final int[][] lastIds;

    private PackedTree(double[] xs, double[] ys, int[] ids) {
        this.xs = xs;
        this.ys = ys;
        this.ids = ids;
        int levels = 1;
        for (int n = parents(ids.length); n > 1; n = parents(n)) {
            levels++;
        }
        boxes = new double[levels][];
        lastIds = new int[levels][];
        int children = ids.length;
        for (int level = 0; level < levels; level++) {
            int nodes = parents(children);
            boxes[level] = new double[nodes * BOX];
            lastIds[level] = new int[nodes];
            for (int node = 0; node < nodes; node++) {
                enclose(level, node, children);
            }
            children = nodes;
        }
    }

    private static int parents(int children) {
        return (children + FAN_OUT - 1) >> SHIFT;
    }

    static PackedTree of(double[] xs, double[] ys) {
        int[] ids = tileOrder(xs, ys);
        double[] sortedXs = new double[ids.length];
        double[] sortedYs = new double[ids.length];
        for (int i = 0; i < ids.length; i++) {
            sortedXs[i] = xs[ids[i]];
            sortedYs[i] = ys[ids[i]];
        }
        return new PackedTree(sortedXs, sortedYs, ids);
    }

    /// Sorts by easting into slices, and each slice by northing.
    private static int[] tileOrder(double[] xs, double[] ys) {
        int n = xs.length;
        int[] ids = new int[n];
        Arrays.setAll(ids, i -> i);
        sort(ids, xs, 0, n);
        int slice = FAN_OUT * (int) Math.ceil(Math.sqrt((double) n / FAN_OUT));
        for (int from = 0; from < n; from += slice) {
            sort(ids, ys, from, Math.min(n, from + slice));
        }
        return ids;
    }

    /// Sorts whole numbers instead of objects: the coordinate on a grid of 2³¹ steps, then the id.
    private static void sort(int[] ids, double[] coordinates, int from, int to) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        for (int i = from; i < to; i++) {
            double value = coordinates[ids[i]];
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("point " + ids[i] + " is not finite");
            }
            min = Math.min(min, value);
            max = Math.max(max, value);
        }
        double steps = max > min ? Integer.MAX_VALUE / (max - min) : 0;
        long[] keys = new long[to - from];
        for (int i = from; i < to; i++) {
            long step = (long) ((coordinates[ids[i]] - min) * steps);
            keys[i - from] = step << Integer.SIZE | ids[i];
        }
        Arrays.sort(keys);
        for (int i = from; i < to; i++) {
            ids[i] = (int) keys[i - from];
        }
    }

    private void enclose(int level, int node, int children) {
        int from = node << SHIFT;
        int to = Math.min(children, from + FAN_OUT);
        double minX = Double.POSITIVE_INFINITY;
        double minY = Double.POSITIVE_INFINITY;
        double maxX = Double.NEGATIVE_INFINITY;
        double maxY = Double.NEGATIVE_INFINITY;
        int last = 0;
        for (int i = from; i < to; i++) {
            minX = Math.min(minX, level == 0 ? xs[i] : boxes[level - 1][i * BOX]);
            minY = Math.min(minY, level == 0 ? ys[i] : boxes[level - 1][i * BOX + 1]);
            maxX = Math.max(maxX, level == 0 ? xs[i] : boxes[level - 1][i * BOX + 2]);
            maxY = Math.max(maxY, level == 0 ? ys[i] : boxes[level - 1][i * BOX + 3]);
            last = Math.max(last, level == 0 ? ids[i] : lastIds[level - 1][i]);
        }
        double[] box = boxes[level];
        box[node * BOX] = minX;
        box[node * BOX + 1] = minY;
        box[node * BOX + 2] = maxX;
        box[node * BOX + 3] = maxY;
        lastIds[level][node] = last;
    }

    int size() {
        return ids.length;
    }

    int levels() {
        return boxes.length;
    }

    /// How many points (level -1) or nodes a level has.
    int count(int level) {
        return level < 0 ? ids.length : lastIds[level].length;
    }

    /// Square metres from a place to the nearest of a node's box; level -1 are the points.
    double squaredDistance(int level, int node, double x, double y) {
        double dx;
        double dy;
        if (level < 0) {
            dx = xs[node] - x;
            dy = ys[node] - y;
        } else {
            double[] box = boxes[level];
            int at = node * BOX;
            dx = Math.max(0, Math.max(box[at] - x, x - box[at + 2]));
            dy = Math.max(0, Math.max(box[at + 1] - y, y - box[at + 3]));
        }
        return dx * dx + dy * dy;
    }

    /// The highest id in a node; of a point (level -1) its id.
    int lastId(int level, int node) {
        return level < 0 ? ids[node] : lastIds[level][node];
    }

    void forEachIn(Bounds area, IntConsumer action) {
        for (int node = 0; node < count(levels() - 1); node++) {
            visit(levels() - 1, node, area, action);
        }
    }

    private void visit(int level, int node, Bounds area, IntConsumer action) {
        double[] box = boxes[level];
        int at = node * BOX;
        if (box[at] > area.maxX()
                || box[at + 2] < area.minX()
                || box[at + 1] > area.maxY()
                || box[at + 3] < area.minY()) {
            return;
        }
        int to = Math.min(count(level - 1), (node + 1) << SHIFT);
        for (int i = node << SHIFT; i < to; i++) {
            if (level > 0) {
                visit(level - 1, i, area, action);
            } else if (area.contains(xs[i], ys[i])) {
                action.accept(ids[i]);
            }
        }
    }
}
