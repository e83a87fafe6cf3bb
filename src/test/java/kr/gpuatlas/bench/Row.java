package kr.gpuatlas.bench;

import java.util.Locale;
import java.util.Optional;

/// One line of what a benchmark found.
///
/// @param reference what was measured beside it in the same run, in the same unit
/// @param ratio ours to the reference: the median of the ratios of the pairs
/// @param least the best of either, where they were measured in turns
/// @param bar how good it must be, in words; empty where nothing was asked
record Row(
        String what,
        String unit,
        double ours,
        Optional<Double> reference,
        Optional<Double> ratio,
        Optional<Best> least,
        String bar,
        Optional<Boolean> met) {

    /// A measure alone, held to a bar.
    static Row alone(String what, String unit, double ours, Bar bar) {
        return new Row(
                what,
                unit,
                ours,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                bar.words(),
                bar.met(ours));
    }

    /// A measure beside a reference; the bar is on the measure itself.
    static Row beside(String what, String unit, Pairs.Result pairs, Bar bar) {
        return pair(what, unit, pairs, bar, pairs.ours());
    }

    /// A measure beside a reference; the bar is on their ratio.
    static Row ratio(String what, String unit, Pairs.Result pairs, Bar bar) {
        return pair(what, unit, pairs, bar, pairs.ratio());
    }

    private static Row pair(String what, String unit, Pairs.Result pairs, Bar bar, double judged) {
        return new Row(
                what,
                unit,
                pairs.ours(),
                Optional.of(pairs.reference()),
                Optional.of(pairs.ratio()),
                Optional.of(new Best(pairs.oursLeast(), pairs.referenceLeast())),
                bar.words(),
                bar.met(judged));
    }

    /// The best of ours and of the reference.
    record Best(double ours, double reference) {}

    /// What a measure or a ratio must be.
    record Bar(String words, Optional<Double> least, Optional<Double> most) {
        static final Bar NONE = new Bar("", Optional.empty(), Optional.empty());

        static Bar atLeast(double number, String unit) {
            return new Bar("≥ " + plain(number) + unit, Optional.of(number), Optional.empty());
        }

        static Bar atMost(double number, String unit) {
            return new Bar("≤ " + plain(number) + unit, Optional.empty(), Optional.of(number));
        }

        Optional<Boolean> met(double value) {
            return least.map(number -> value >= number).or(() -> most.map(m -> value <= m));
        }
    }

    /// A number with three digits that count.
    static String plain(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e6) {
            return String.format(Locale.ROOT, "%.0f", number);
        }
        double size = Math.abs(number);
        String form = size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : size >= 0.1 ? "%.2f" : "%.2g";
        return String.format(Locale.ROOT, form, number);
    }
}
