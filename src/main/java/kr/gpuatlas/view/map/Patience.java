package kr.gpuatlas.view.map;

/// How many places away from what it names a name tries before it is left out.
enum Patience {
    USUAL,
    /// Where no name may be left out.
    GREAT;

    /// A sum has no marker that would do without it.
    private static final double[] FARTHEST = {32, 48, 66, 90, 120, 150, 180, 210};

    /// The distances, in pixels, from which a line leads back to what is named.
    double[] far(MapName name) {
        if (name.sum().isPresent()) {
            return FARTHEST.clone();
        }
        return switch (this) {
            case USUAL -> new double[] {32, 48, 66};
            case GREAT -> new double[] {24, 28, 32, 38, 44, 50, 58, 66, 76, 88, 102, 120};
        };
    }
}
