package kr.gpuatlas.view.map;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the map's panels stand for one size, and which area they leave free for the country.
///
/// @param inset the capital area's panel; absent where the map is too small for it
/// @param folded whether key and tray are chips that open
/// @param free the area that shows the country at home zoom
record MapLayout(double width, double height, Optional<Box> inset, boolean folded, Box free) {
    static final double EDGE = 16;
    static final double TRAY_WIDTH = 272;
    static final double OVERLAY_WIDTH = 344;

    private static final double FULL_WIDTH = 1060;
    private static final double FULL_HEIGHT = 640;
    private static final double INSET_LEAST_WIDTH = 720;
    private static final double INSET_LEAST_HEIGHT = 380;

    /// The share of the width that words over a bare map have to themselves.
    private static final double BESIDE_WORDS = 0.36;

    private static final double BELOW_SWITCH = 60;
    private static final double BUTTONS = 60;
    private static final double TOP = 16;
    private static final double BOTTOM = 20;

    /// As tall as the key becomes with everything in it.
    private static final double KEY_HEIGHT = 222;

    /// As far right as the key reaches with everything in it.
    private static final double KEY_RIGHT = 406;

    /// Room for the line that names where the outlines come from.
    static final double ATTRIBUTION = 24;

    /// @param still whether it is a picture
    static MapLayout of(double width, double height, boolean still) {
        MapLayout layout = of(width, height);
        return still ? layout.asPicture() : layout;
    }

    static MapLayout of(double width, double height) {
        boolean folded = width < FULL_WIDTH || height < FULL_HEIGHT;
        Optional<Box> inset =
                width < INSET_LEAST_WIDTH || height < INSET_LEAST_HEIGHT
                        ? Optional.empty()
                        : Optional.of(folded ? smallInset(height) : largeInset(height));
        double left = inset.map(box -> folded ? box.right() + EDGE : box.right()).orElse(EDGE);
        Box free =
                new Box(
                        left,
                        TOP,
                        Math.max(1, width - left - BUTTONS),
                        Math.max(1, height - TOP - BOTTOM));
        return new MapLayout(width, height, inset, folded, free);
    }

    /// The whole area without panels; the country stands to the right of what is written over it.
    static MapLayout bare(double width, double height) {
        double left = width * BESIDE_WORDS;
        Box free =
                new Box(left, TOP, Math.max(1, width - left - EDGE), Math.max(1, height - 2 * TOP));
        return new MapLayout(width, height, Optional.empty(), true, free);
    }

    /// The same for a picture, where nothing can be opened or pressed: key and tray stand open. The
    /// country is as large as it can be beside the inset, above the two, or between all three.
    private MapLayout asPicture() {
        if (!folded) {
            return this;
        }
        double foot = KEY_HEIGHT + ATTRIBUTION + EDGE;
        double top = inset.map(box -> box.bottom() + EDGE).orElse(TOP);
        double right = width - EDGE;
        double rightOfTray = right - TRAY_WIDTH - EDGE;
        Box largest =
                Stream.of(
                                between(Math.max(free.x(), KEY_RIGHT), TOP, rightOfTray, BOTTOM),
                                between(free.x(), TOP, right, foot),
                                between(EDGE, top, right, foot))
                        .max(Comparator.comparingDouble(MapLayout::side))
                        .orElse(free);
        return new MapLayout(width, height, inset, true, largest);
    }

    private Box between(double left, double top, double right, double below) {
        return new Box(left, top, Math.max(1, right - left), Math.max(1, height - below - top));
    }

    /// The country with its islands is about as wide as it is tall.
    private static double side(Box box) {
        return Math.min(box.width(), box.height());
    }

    private static Box smallInset(double height) {
        double inset = Math.min(284, height - 56 - ATTRIBUTION - EDGE);
        return new Box(12, 56, 320, inset);
    }

    private static Box largeInset(double height) {
        double inset = 300;
        double y = Math.min(126, height - ATTRIBUTION - KEY_HEIGHT - EDGE - inset);
        return new Box(EDGE, Math.max(BELOW_SWITCH, y), 344, inset);
    }
}
