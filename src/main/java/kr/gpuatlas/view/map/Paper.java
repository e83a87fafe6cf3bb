package kr.gpuatlas.view.map;

import javafx.geometry.Rectangle2D;

/// The part of a sheet that something is painted on: pixels that nobody paints cost as much as
/// others.
record Paper(double left, double top, double right, double bottom) {
    static final Paper NONE =
            new Paper(
                    Double.POSITIVE_INFINITY,
                    Double.POSITIVE_INFINITY,
                    Double.NEGATIVE_INFINITY,
                    Double.NEGATIVE_INFINITY);

    /// Its sides are multiples of so many pixels: to change its size costs more than its place.
    private static final double STEP = 64;

    boolean isEmpty() {
        return left >= right || top >= bottom;
    }

    Paper with(Paper other) {
        return new Paper(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    Paper with(Box box) {
        return with(new Paper(box.x(), box.y(), box.right(), box.bottom()));
    }

    /// @param around how far the paint reaches from the line
    Paper with(Tie line, double around) {
        return with(
                new Paper(
                        Math.min(line.fromX(), line.toX()) - around,
                        Math.min(line.fromY(), line.toY()) - around,
                        Math.max(line.fromX(), line.toX()) + around,
                        Math.max(line.fromY(), line.toY()) + around));
    }

    /// Only what can be seen.
    Paper within(Box view) {
        Paper seen =
                new Paper(
                        Math.max(left, view.x()),
                        Math.max(top, view.y()),
                        Math.min(right, view.right()),
                        Math.min(bottom, view.bottom()));
        return seen.isEmpty() ? NONE : seen;
    }

    /// From whole pixels to whole pixels.
    Rectangle2D rectangle() {
        if (isEmpty()) {
            return Rectangle2D.EMPTY;
        }
        double x = Math.floor(left);
        double y = Math.floor(top);
        return new Rectangle2D(x, y, stepped(right - x), stepped(bottom - y));
    }

    private static double stepped(double length) {
        return Math.ceil(length / STEP) * STEP;
    }
}
