package kr.gpuatlas.geo;

/// A round distance (1, 2 or 5 times a power of ten metres) and how long it is on the screen.
public record ScaleBar(double metres, double pixels) {
    private static final double[] STEPS = {5, 2, 1};

    /// The longest bar that fits; both arguments are positive.
    public static ScaleBar fitting(double metresPerPixel, double maxPixels) {
        double most = metresPerPixel * maxPixels;
        if (!(most > 0) || Double.isInfinite(most)) {
            throw new IllegalArgumentException(
                    "no scale bar for " + metresPerPixel + " m/px in " + maxPixels + " px");
        }
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        for (double step : STEPS) {
            if (step * power <= most) {
                return new ScaleBar(step * power, step * power / metresPerPixel);
            }
        }
        // The logarithm of a power of ten may round up to the next one.
        return new ScaleBar(power / 2, power / 2 / metresPerPixel);
    }
}
