package kr.gpuatlas.view.control;

import javafx.geometry.Point2D;

/// A round scale: where its centre is, and which angle a share of the whole scale stands at.
///
/// @param start degrees of the zero, counter-clockwise from three o'clock
/// @param sweep degrees from the zero to the end of the scale, clockwise
record Dial(double cx, double cy, double radius, double start, double sweep) {
    private static final double CORNER = Math.sin(Math.toRadians(45));

    /// Open at the bottom, as large as a box allows; `rim` is kept free around it.
    static Dial threeQuarters(double width, double height, double rim) {
        double radius = Math.min(width / 2, height / (1 + CORNER)) - rim;
        double all = (radius + rim) * (1 + CORNER);
        return new Dial(width / 2, (height - all) / 2 + radius + rim, radius, 225, 270);
    }

    /// The upper half, standing on the bottom of a box.
    static Dial half(double width, double height, double rim) {
        double radius = Math.min(width / 2, height) - rim;
        return new Dial(width / 2, height - 1, radius, 180, 180);
    }

    /// How high a three-quarter dial is for its width.
    static double heightOfThreeQuarters(double width) {
        return width / 2 * (1 + CORNER);
    }

    double angle(double share) {
        return start - sweep * Math.clamp(share, 0, 1);
    }

    Point2D at(double degrees, double distance) {
        double radians = Math.toRadians(degrees);
        return new Point2D(cx + distance * Math.cos(radians), cy - distance * Math.sin(radians));
    }
}
