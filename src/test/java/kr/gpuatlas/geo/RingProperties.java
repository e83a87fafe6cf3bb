package kr.gpuatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RingProperties {
    @Property(tries = 200)
    void aPointIsInsideWhereALineToItCrossesTheRingAnOddNumberOfTimes(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 400) int size) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] xs = random.doubles(size, 0, 40).map(Math::rint).toArray();
        double[] ys = random.doubles(size, 0, 40).map(Math::rint).toArray();
        Ring ring = new Ring(xs, ys);
        for (int i = 0; i < 100; i++) {
            double x = random.nextInt(-2, 84) / 2.0;
            double y = random.nextInt(-2, 84) / 2.0;
            assertEquals(crossings(xs, ys, x, y) % 2 == 1, ring.contains(x, y));
        }
    }

    private static int crossings(double[] xs, double[] ys, double x, double y) {
        int crossings = 0;
        for (int i = 0, j = xs.length - 1; i < xs.length; j = i++) {
            if ((ys[i] > y) != (ys[j] > y)
                    && x < (xs[j] - xs[i]) * (y - ys[i]) / (ys[j] - ys[i]) + xs[i]) {
                crossings++;
            }
        }
        return crossings;
    }
}
