package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.List;

/// A hairline between two points of the screen, such as from a marker to a name that had to move
/// away.
record Tie(double fromX, double fromY, double toX, double toY) {
    private static final double STEP = 4;
    private static final double HALF = 1.5;

    /// From just outside a circle to the nearest point of a box.
    static Tie between(double x, double y, double radius, Box box) {
        double toX = Math.clamp(x, box.x(), box.right());
        double toY = Math.clamp(y, box.y(), box.bottom());
        double length = Math.max(1, Math.hypot(toX - x, toY - y));
        double part = Math.min(1, radius / length);
        return new Tie(x + part * (toX - x), y + part * (toY - y), toX, toY);
    }

    double length() {
        return Math.hypot(toX - fromX, toY - fromY);
    }

    /// What names keep away from.
    List<Box> boxes() {
        int steps = (int) Math.ceil(length() / STEP);
        List<Box> boxes = new ArrayList<>(steps + 1);
        for (int i = 0; i <= steps; i++) {
            double t = steps == 0 ? 0 : (double) i / steps;
            boxes.add(Box.around(fromX + t * (toX - fromX), fromY + t * (toY - fromY), HALF));
        }
        return boxes;
    }
}
