package kr.gpuatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ThinningProperties {
    private static final int LEVELS = MortonOrder.BITS;

    /// Points of a coarse grid, so that some share a place, and some weights that leave one out.
    private static final class Field {
        private final double[] xs;
        private final double[] ys;
        private final int[] weights;
        private final PointCloud cloud;
        private final Thinning thinning;

        Field(long seed, int size, int steps) {
            SplittableRandom random = new SplittableRandom(seed);
            xs = random.doubles(size, 0, steps).map(Math::rint).toArray();
            ys = random.doubles(size, 0, steps).map(Math::rint).toArray();
            weights = random.ints(size, -1, 5).toArray();
            cloud = PointCloud.of(xs, ys);
            thinning = cloud.thin(weights);
        }

        BitSet drawn(int level, Bounds area) {
            BitSet drawn = new BitSet();
            thinning.forEachIn(level, area, (point, stands) -> drawn.set(point));
            return drawn;
        }

        Bounds everywhere(int steps) {
            return new Bounds(-1, -1, steps + 1, steps + 1);
        }
    }

    @Property(tries = 200)
    void aPointOfTheCloudStandsWhereItsSourceDoes(
            @ForAll long seed, @ForAll @IntRange(max = 400) int size) {
        Field field = new Field(seed, size, 60);
        BitSet sources = new BitSet();
        for (int point = 0; point < size; point++) {
            int source = field.cloud.source(point);
            sources.set(source);
            assertEquals(field.xs[source], field.cloud.x(point), 1e-3);
            assertEquals(field.ys[source], field.cloud.y(point), 1e-3);
        }
        assertEquals(size, sources.cardinality());
    }

    @Property(tries = 200)
    void comingCloserOnlyAddsPointsUntilAllAreThere(
            @ForAll long seed,
            @ForAll @IntRange(max = 400) int size,
            @ForAll @IntRange(min = 1, max = 100) int steps) {
        Field field = new Field(seed, size, steps);
        BitSet before = new BitSet();
        for (int level = 0; level <= field.thinning.level(0); level++) {
            BitSet drawn = field.drawn(level, field.everywhere(steps));
            before.andNot(drawn);
            assertTrue(before.isEmpty(), "level " + level + " lost " + before);
            before = drawn;
        }
        BitSet placed = new BitSet();
        for (int point = 0; point < size; point++) {
            placed.set(point, field.weights[point] >= 0);
        }
        assertEquals(placed, before);
    }

    @Property(tries = 200)
    void everyPointIsDrawnOrStoodForByAHeavierOneOfItsCell(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 300) int size,
            @ForAll @IntRange(min = 1, max = 100) int steps,
            @ForAll @IntRange(max = LEVELS) int wanted) {
        Field field = new Field(seed, size, steps);
        int level = Math.min(wanted, field.thinning.level(0));
        int[] sum = {0};
        field.thinning.forEachIn(
                level,
                field.everywhere(steps),
                (point, stands) -> {
                    sum[0] += stands;
                    long cell = field.cloud.code(point) >> (LEVELS - level);
                    for (int other = 0; other < size; other++) {
                        if (field.thinning.isThinned(level)
                                && field.cloud.code(other) >> (LEVELS - level) == cell) {
                            assertTrue(field.weights[other] <= field.weights[point]);
                            assertTrue(other == point || !field.thinning.isKept(other, level));
                        }
                    }
                });
        assertEquals(field.thinning.size(), sum[0]);
    }

    @Property(tries = 200)
    void aRectangleHoldsWhatLookingAtAllFinds(
            @ForAll long seed,
            @ForAll @IntRange(max = 400) int size,
            @ForAll @IntRange(min = 1, max = 100) int steps,
            @ForAll @IntRange(max = LEVELS) int wanted) {
        Field field = new Field(seed, size, steps);
        int level = Math.min(wanted, field.thinning.level(0));
        SplittableRandom random = new SplittableRandom(~seed);
        double x = random.nextDouble(-5, steps);
        double y = random.nextDouble(-5, steps);
        Bounds area = new Bounds(x, y, x + random.nextDouble(steps), y + random.nextDouble(steps));
        BitSet expected = new BitSet();
        for (int point = 0; point < size; point++) {
            expected.set(
                    point,
                    field.thinning.isKept(point, level)
                            && area.contains(field.cloud.x(point), field.cloud.y(point)));
        }
        assertEquals(expected, field.drawn(level, area));
    }
}
