package kr.gpuatlas.geo;

/// One question for the nearest point: goes down the tree, nearest box first.
final class NearestSearch {
    private final PackedTree tree;
    private final double x;
    private final double y;
    private final double[][] distances;
    private double best;
    private int bestId = -1;

    NearestSearch(PackedTree tree, double x, double y) {
        this.tree = tree;
        this.x = x;
        this.y = y;
        distances = new double[tree.levels()][PackedTree.FAN_OUT];
    }

    /// The id of the nearest point at most so far away, or -1.
    int within(double radius) {
        best = radius * radius;
        int top = tree.levels() - 1;
        for (int node = 0; node < tree.count(top); node++) {
            descend(top, node);
        }
        return bestId;
    }

    private void descend(int level, int node) {
        int first = node * PackedTree.FAN_OUT;
        int n = Math.min(PackedTree.FAN_OUT, tree.count(level - 1) - first);
        double[] left = distances[level];
        for (int i = 0; i < n; i++) {
            left[i] = tree.squaredDistance(level - 1, first + i, x, y);
        }
        for (int next = nearest(left, n); next >= 0; next = nearest(left, n)) {
            double distance = left[next];
            left[next] = Double.POSITIVE_INFINITY;
            if (!mayBeat(distance, tree.lastId(level - 1, first + next))) {
                continue;
            }
            if (level > 0) {
                descend(level - 1, first + next);
            } else {
                best = distance;
                bestId = tree.lastId(-1, first + next);
            }
        }
    }

    private boolean mayBeat(double distance, int id) {
        return distance < best || (distance == best && id > bestId);
    }

    /// The nearest box not yet visited; of equal ones the last, which holds the later points.
    private int nearest(double[] left, int n) {
        int found = -1;
        double least = best;
        for (int i = 0; i < n; i++) {
            if (left[i] <= least) {
                least = left[i];
                found = i;
            }
        }
        return found;
    }
}
