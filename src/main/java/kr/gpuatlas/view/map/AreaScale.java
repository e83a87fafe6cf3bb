package kr.gpuatlas.view.map;

import java.util.List;
import kr.gpuatlas.domain.quantity.Quantity;

/// How large a number is drawn: areas are proportional to numbers, on a scale for each unit.
enum AreaScale {
    /// 50,000 GPUs have a radius of 26 pixels.
    GPUS(0.118, 1_000, 10_000, 50_000),
    /// 200 MW have a radius of 26 pixels.
    MEGAWATTS(1.84, 20, 100, 200);

    /// In pixels at scale 1, which half the map holds: what is larger is drawn no larger, since no
    /// map would be left, and its number stands beside it.
    static final double MOST = 240;

    private final double radiusOfOne;

    /// Made from the constants above, so it cannot change.
    @SuppressWarnings("ImmutableEnumChecker")
    private final long[] samples;

    AreaScale(double radiusOfOne, long... samples) {
        this.radiusOfOne = radiusOfOne;
        this.samples = samples;
    }

    /// The radius in pixels at scale 1; 0 for what has no number.
    double radius(Quantity quantity) {
        return quantity.stated()
                .or(quantity::max)
                .or(quantity::min)
                .map(number -> Math.min(MOST, radiusOfOne * Math.sqrt(number.doubleValue())))
                .orElse(0.0);
    }

    /// The side of the square of the same area.
    double side(Quantity quantity) {
        return radius(quantity) * Math.sqrt(Math.PI);
    }

    /// The numbers the key shows as examples.
    List<Quantity> samples() {
        return java.util.Arrays.stream(samples).mapToObj(Quantity::exact).toList();
    }
}
