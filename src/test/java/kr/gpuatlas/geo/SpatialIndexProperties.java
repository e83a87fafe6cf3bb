package kr.gpuatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

class SpatialIndexProperties {
    private static final class Points {
        private final double[] xs;
        private final double[] ys;

        private Points(double[] xs, double[] ys) {
            this.xs = xs;
            this.ys = ys;
        }

        /// A coarse grid, so that equal distances and equal places happen often.
        static Points random(long seed, int n, int steps) {
            var random = new Random(seed);
            double[] xs = new double[n];
            double[] ys = new double[n];
            for (int i = 0; i < n; i++) {
                xs[i] = random.nextInt(steps);
                ys[i] = random.nextInt(steps);
            }
            return new Points(xs, ys);
        }

        double squaredDistance(int i, double x, double y) {
            return (xs[i] - x) * (xs[i] - x) + (ys[i] - y) * (ys[i] - y);
        }

        OptionalInt nearest(double x, double y, double radius) {
            return IntStream.range(0, xs.length)
                    .filter(i -> squaredDistance(i, x, y) <= radius * radius)
                    .reduce((a, b) -> squaredDistance(b, x, y) <= squaredDistance(a, x, y) ? b : a);
        }
    }

    @Property
    void theNearestIsTheOneThatLookingAtAllFinds(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 3000) int n,
            @ForAll @IntRange(min = 1, max = 200) int steps,
            @ForAll @DoubleRange(min = 0, max = 60) double radius) {
        Points points = Points.random(seed, n, steps);
        SpatialIndex index = SpatialIndex.of(points.xs, points.ys);
        var random = new Random(~seed);
        for (int i = 0; i < 20; i++) {
            double x = random.nextInt(-20, steps + 20) / 2.0;
            double y = random.nextInt(-20, steps + 20) / 2.0;

            assertEquals(points.nearest(x, y, radius), index.nearest(x, y, radius));
        }
    }

    @Property
    void aRectangleHoldsEachOfItsPointsOnce(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 3000) int n,
            @ForAll @IntRange(min = 1, max = 200) int steps) {
        Points points = Points.random(seed, n, steps);
        var random = new Random(~seed);
        double x = random.nextInt(steps);
        double y = random.nextInt(steps);
        Bounds area = new Bounds(x, y, x + random.nextInt(steps), y + random.nextInt(steps));
        BitSet expected = new BitSet();
        IntStream.range(0, n)
                .filter(i -> area.contains(points.xs[i], points.ys[i]))
                .forEach(expected::set);

        BitSet found = new BitSet();
        int[] calls = {0};
        SpatialIndex.of(points.xs, points.ys)
                .forEachIn(
                        area,
                        i -> {
                            found.set(i);
                            calls[0]++;
                        });

        assertEquals(expected, found);
        assertEquals(expected.cardinality(), calls[0]);
    }
}
