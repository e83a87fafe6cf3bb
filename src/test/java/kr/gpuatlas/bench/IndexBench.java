package kr.gpuatlas.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import kr.gpuatlas.geo.PointCloud;
import kr.gpuatlas.geo.SpatialIndex;

/// Finds and thins the points of a large dataset.
final class IndexBench {
    private IndexBench() {}

    /// What a change of the day costs anew, and what a new dataset does.
    static List<Row> rows(String name, int sites, long seed) {
        double[] xs = new double[sites];
        double[] ys = new double[xs.length];
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < xs.length; i++) {
            xs[i] = random.nextDouble(700_000);
            ys[i] = random.nextDouble(600_000);
        }
        int[] weights = new int[xs.length];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = random.nextInt(1000);
        }
        PointCloud ready = PointCloud.of(xs, ys);
        List<Double> again = new ArrayList<>();
        for (int i = 0; i < Pairs.COUNT; i++) {
            again.add(Pairs.millis(() -> ready.thin(weights)));
        }
        return List.of(
                Row.alone(
                        name + ": thin again",
                        "ms",
                        Pairs.median(again),
                        Row.Bar.atMost(50, " ms")),
                Row.ratio(
                        name + ": build the index, against an R-tree",
                        "ms",
                        Pairs.measure(
                                () -> Pairs.millis(() -> PointCloud.of(xs, ys).thin(weights)),
                                () -> Pairs.millis(() -> SpatialIndex.of(xs, ys))),
                        Row.Bar.NONE));
    }
}
