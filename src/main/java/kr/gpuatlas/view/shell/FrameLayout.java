package kr.gpuatlas.view.shell;

/// The measures of the window's regions for the space there is, in pixels before scaling.
///
/// @param scale by which the whole frame is enlarged on large screens
/// @param inspector width of the inspector column; 0 when it floats over the map instead
record FrameLayout(
        double scale,
        double top,
        double hero,
        double status,
        double cards,
        double inspector,
        double timeline) {
    private static final double MEDIUM_FROM = 1760;
    private static final double LARGE_FROM = 2560;
    private static final double DRAWN_WIDTH = 1920;
    private static final double DRAWN_HEIGHT = 1080;

    /// Large screens are enlarged in quarters, so that hairlines stay sharp.
    private static final double SCALE_STEP = 0.25;

    private static final FrameLayout SMALL = new FrameLayout(1, 44, 92, 24, 248, 0, 96);
    private static final FrameLayout MEDIUM = new FrameLayout(1, 52, 166, 28, 400, 440, 176);

    static FrameLayout of(double width, double height) {
        if (width < MEDIUM_FROM) {
            return SMALL;
        }
        if (width < LARGE_FROM) {
            return MEDIUM;
        }
        double fit = Math.min(width / DRAWN_WIDTH, height / DRAWN_HEIGHT);
        return MEDIUM.scaledBy(Math.max(1, Math.floor(fit / SCALE_STEP) * SCALE_STEP));
    }

    private FrameLayout scaledBy(double factor) {
        return new FrameLayout(factor, top, hero, status, cards, inspector, timeline);
    }

    boolean isSmall() {
        return inspector == 0;
    }
}
