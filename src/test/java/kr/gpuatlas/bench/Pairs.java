package kr.gpuatlas.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;

/// Measures two things in turns, A B A B, so that both meet the same noise of the machine.
final class Pairs {
    /// Pairs that count, after one that does not.
    static final int COUNT = 7;

    private Pairs() {}

    /// What came of it; the smaller the number, the better.
    ///
    /// @param ours the median
    /// @param ratio the median of the ratios of the pairs
    /// @param oursLeast the best of ours
    record Result(
            double ours, double reference, double ratio, double oursLeast, double referenceLeast) {}

    static Result measure(DoubleSupplier ours, DoubleSupplier reference) {
        return measure(COUNT, ours, reference);
    }

    static Result measure(int count, DoubleSupplier ours, DoubleSupplier reference) {
        double warm = ours.getAsDouble() + reference.getAsDouble();
        if (Double.isNaN(warm)) {
            throw new IllegalStateException("what is measured gives no number");
        }
        List<Double> a = new ArrayList<>();
        List<Double> b = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            a.add(ours.getAsDouble());
            b.add(reference.getAsDouble());
            ratios.add(a.getLast() / b.getLast());
        }
        return new Result(median(a), median(b), median(ratios), least(a), least(b));
    }

    private static double least(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    static double median(List<Double> values) {
        return percentile(values.stream().mapToDouble(Double::doubleValue).toArray(), 50);
    }

    /// The value that so many in a hundred do not exceed.
    static double percentile(double[] values, double percent) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int at = (int) Math.ceil(percent / 100 * sorted.length) - 1;
        return sorted[Math.clamp(at, 0, sorted.length - 1)];
    }

    /// Milliseconds that work takes.
    static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }
}
