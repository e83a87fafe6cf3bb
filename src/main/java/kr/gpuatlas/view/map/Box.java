package kr.gpuatlas.view.map;

import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Bounds;

/// A rectangle of the screen in pixels, y downwards.
record Box(double x, double y, double width, double height) {
    static Box of(Bounds bounds) {
        return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    static Box around(double centreX, double centreY, double radius) {
        return new Box(centreX - radius, centreY - radius, 2 * radius, 2 * radius);
    }

    static boolean isAny(List<Box> boxes, Predicate<Box> wanted) {
        for (Box box : boxes) {
            if (wanted.test(box)) {
                return true;
            }
        }
        return false;
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    boolean intersects(Box other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    boolean contains(Box other) {
        return other.x >= x
                && other.y >= y
                && other.right() <= right()
                && other.bottom() <= bottom();
    }

    boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /// From the nearest point of the rectangle to a point; 0 inside.
    double distance(double px, double py) {
        double dx = Math.max(0, Math.max(x - px, px - right()));
        double dy = Math.max(0, Math.max(y - py, py - bottom()));
        // Pixels overflow nothing, and this is far faster than Math.hypot.
        return Math.sqrt(dx * dx + dy * dy);
    }

    Box grown(double pixels) {
        return new Box(x - pixels, y - pixels, width + 2 * pixels, height + 2 * pixels);
    }
}
