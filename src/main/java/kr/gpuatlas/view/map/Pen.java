package kr.gpuatlas.view.map;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import kr.gpuatlas.view.control.Ink;
import kr.gpuatlas.view.control.Inks;

/// Draws circles in the theme's inks.
record Pen(GraphicsContext g, Inks inks) {
    void fill(Ink ink, double x, double y, double r) {
        g.setFill(inks.of(ink));
        g.fillOval(x - r, y - r, 2 * r, 2 * r);
    }

    /// A ring whose line reaches half its width beyond the radius.
    void ring(Ink ink, double width, double x, double y, double r) {
        g.setStroke(inks.of(ink));
        g.setLineWidth(width);
        g.strokeOval(x - r, y - r, 2 * r, 2 * r);
    }

    void solid() {
        g.setLineDashes();
    }

    void dots() {
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineDashes(0.1, 3.2);
    }

    /// Dashes that fit a circle's size.
    void dashes(boolean small) {
        if (small) {
            g.setLineDashes(3, 2.2);
        } else {
            g.setLineDashes(5, 3.5);
        }
    }
}
