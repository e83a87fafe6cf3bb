package kr.gpuatlas.geo;

import java.util.Arrays;

/// Which points of a cloud are drawn at which scale: of each cell of a grid the heaviest.
///
/// The grids are nested, so that coming closer only adds points, and anchored to the plane, so that
/// moving sideways changes none.
public final class Thinning {
    /// A finer grid would leave out less than this share of the points, places shared by several
    /// aside.
    private static final double WORTH_IT = 0.04;

    private static final byte LEFT_OUT = Byte.MAX_VALUE;

    private final PointCloud cloud;

    /// The coarsest level that each point is drawn at; of those left out a higher one than there
    /// is.
    private final byte[] coarsest;

    private final int[] all;
    private final int[][] kept;
    private final int[][] counts;

    /// Takes a point that is drawn.
    @FunctionalInterface
    public interface Visitor {
        /// Takes one point.
        ///
        /// @param stands for how many points it is drawn, itself included
        void visit(int point, int stands);
    }

    Thinning(PointCloud cloud, int[] weights) {
        if (weights.length != cloud.size()) {
            throw new IllegalArgumentException(
                    weights.length + " weights for " + cloud.size() + " points");
        }
        this.cloud = cloud;
        coarsest = new byte[weights.length];
        Arrays.fill(coarsest, LEFT_OUT);
        all = placed(weights);
        int[] sizes = sizes();
        int finest = 0;
        while (sizes[finest] < (1 - WORTH_IT) * sizes[MortonOrder.BITS]) {
            finest++;
        }
        for (int point : all) {
            coarsest[point] = (byte) finest;
        }
        kept = new int[finest][];
        counts = new int[finest][];
        int[] list = all;
        int[] ones = new int[0];
        for (int bits = finest - 1; bits >= 0; bits--) {
            kept[bits] = new int[sizes[bits]];
            counts[bits] = new int[sizes[bits]];
            keep(bits, list, ones, weights);
            list = kept[bits];
            ones = counts[bits];
        }
    }

    private static int[] placed(int[] weights) {
        int[] points = new int[weights.length];
        int n = 0;
        for (int point = 0; point < weights.length; point++) {
            if (weights[point] >= 0) {
                points[n++] = point;
            }
        }
        return Arrays.copyOf(points, n);
    }

    /// How many cells are taken after each number of bits: two points that stand side by side part
    /// at the first bit in which they differ.
    private int[] sizes() {
        int[] sizes = new int[MortonOrder.BITS + 1];
        sizes[0] = Math.min(1, all.length);
        for (int i = 1; i < all.length; i++) {
            long differing = cloud.code(all[i - 1]) ^ cloud.code(all[i]);
            if (differing != 0) {
                int equal = Long.numberOfLeadingZeros(differing) - (Long.SIZE - MortonOrder.BITS);
                sizes[equal + 1]++;
            }
        }
        for (int bits = 1; bits < sizes.length; bits++) {
            sizes[bits] += sizes[bits - 1];
        }
        return sizes;
    }

    /// Keeps the heaviest of each cell; a list is in the order of the cells.
    private void keep(int bits, int[] list, int[] stands, int[] weights) {
        int[] heaviest = kept[bits];
        int[] count = counts[bits];
        int shift = MortonOrder.BITS - bits;
        int n = -1;
        long cell = -1;
        for (int i = 0; i < list.length; i++) {
            int point = list[i];
            int here = stands.length == 0 ? 1 : stands[i];
            long next = cloud.code(point) >> shift;
            if (next != cell) {
                cell = next;
                heaviest[++n] = point;
                count[n] = here;
            } else {
                count[n] += here;
                if (weights[point] > weights[heaviest[n]]) {
                    heaviest[n] = point;
                }
            }
        }
        for (int point : heaviest) {
            coarsest[point] = (byte) bits;
        }
    }

    /// The level whose points are about so far apart.
    public int level(double metres) {
        return Math.min(kept.length, cloud.bits(metres));
    }

    /// Whether the level leaves a point out that is to be seen.
    public boolean isThinned(int level) {
        return level < kept.length;
    }

    /// Whether the point is drawn at the level.
    public boolean isKept(int point, int level) {
        return coarsest[point] <= level;
    }

    /// How many points are to be seen at the closest.
    public int size() {
        return all.length;
    }

    /// How many points are drawn at the level.
    public int size(int level) {
        return list(level).length;
    }

    private int[] list(int level) {
        return level == kept.length ? all : kept[level];
    }

    /// Every point drawn at the level in the rectangle, in the order of the cloud.
    public void forEachIn(int level, Bounds area, Visitor visitor) {
        int[] points = list(level);
        int[] stands = level == kept.length ? new int[0] : counts[level];
        new CellSearch(cloud, points, stands, area).visit(visitor);
    }
}
