package kr.gpuatlas.geo;

/// How finely land is drawn: outlines leave out corners smaller than the tolerance.
public enum Detail {
    /// Every vertex; they are 100 to 500 m apart, so a finer step than the next would save nothing.
    FULL(0),
    MEDIUM(500),
    COARSE(1000),
    OVERVIEW(2000);

    /// A corner of half a pixel cannot be told from none.
    private static final double TOLERANCE_PX = 0.5;

    private final double toleranceMetres;

    Detail(double toleranceMetres) {
        this.toleranceMetres = toleranceMetres;
    }

    /// The coarsest detail that looks the same at this scale.
    public static Detail forScale(double metresPerPixel) {
        Detail chosen = FULL;
        for (Detail detail : values()) {
            if (detail.toleranceMetres <= TOLERANCE_PX * metresPerPixel) {
                chosen = detail;
            }
        }
        return chosen;
    }

    /// The side of the square whose area a corner must have to be drawn.
    public double toleranceMetres() {
        return toleranceMetres;
    }

    double leastArea() {
        return toleranceMetres * toleranceMetres;
    }
}
