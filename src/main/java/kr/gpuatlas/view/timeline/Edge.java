package kr.gpuatlas.view.timeline;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import kr.gpuatlas.view.control.BarEnd;

/// The upper edge of a step, which says what the qualifier says, as the end of a bar does.
final class Edge {
    static final double WIDTH = 1.5;

    private static final double SWING = 1;
    private static final double WAVE = 8;
    private static final double ARROW = 4;

    private Edge() {}

    /// In the stroke that is set.
    static void draw(GraphicsContext g, BarEnd end, double left, double right, double y) {
        g.setLineWidth(WIDTH);
        g.setLineCap(StrokeLineCap.BUTT);
        g.setLineDashes();
        switch (end) {
            case CLOSED -> g.strokeLine(left, y, right, y);
            case STOP -> {
                g.setLineDashes(4, 3);
                g.strokeLine(left, y, right, y);
                g.setLineDashes();
            }
            case WAVE -> wave(g, left, right, y);
            case ARROW -> {
                g.strokeLine(left, y, right, y);
                arrow(g, sign(left, right), right - left, y);
            }
            case WAVE_ARROW -> {
                wave(g, left, right, y);
                arrow(g, sign(left, right), right - left, y);
            }
        }
    }

    private static void wave(GraphicsContext g, double left, double right, double y) {
        g.beginPath();
        g.moveTo(left, y);
        for (double x = left; x < right; x += 1) {
            g.lineTo(x, y - SWING * Math.sin((x - left) / WAVE * 2 * Math.PI));
        }
        g.stroke();
    }

    /// Close to the beginning, where it stays while the end moves on.
    private static double sign(double left, double right) {
        return Math.min((left + right) / 2, left + 4 * ARROW);
    }

    private static void arrow(GraphicsContext g, double x, double room, double y) {
        if (room > 4 * ARROW) {
            g.strokePolyline(
                    new double[] {x - ARROW, x, x + ARROW}, new double[] {y, y - ARROW, y}, 3);
        }
    }
}
