package kr.gpuatlas.view.map;

import java.util.Optional;

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

    /// The same for a picture with an open key, which leaves the country free: it stands below the
    /// inset, or below the country where there is no room there.
    MapLayout withKey() {
        double key = KEY_HEIGHT + ATTRIBUTION + EDGE;
        boolean belowInset = inset.filter(box -> box.bottom() + key <= height).isPresent();
        double left = belowInset ? Math.max(free.x(), KEY_RIGHT) : free.x();
        double below = belowInset ? 0 : key;
        Box smaller =
                new Box(
                        left,
                        free.y(),
                        Math.max(1, free.right() - left),
                        Math.max(1, free.height() - below));
        return folded ? new MapLayout(width, height, inset, true, smaller) : this;
    }

    private static Box smallInset(double height) {
        double inset = Math.min(262, height - 56 - ATTRIBUTION - EDGE);
        return new Box(12, 56, 288, inset);
    }

    private static Box largeInset(double height) {
        double inset = 300;
        double y = Math.min(126, height - ATTRIBUTION - KEY_HEIGHT - EDGE - inset);
        return new Box(EDGE, Math.max(BELOW_SWITCH, y), 344, inset);
    }
}
