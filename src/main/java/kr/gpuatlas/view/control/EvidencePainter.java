package kr.gpuatlas.view.control;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.figure.Evidence;

/// Paints what kind of number something is as a shape, and how well it is known as its fill.
public final class EvidencePainter {
    /// The size at which lines are one and a half pixels wide.
    private static final double NORMAL = 12;

    private static final double LINE = 1.5;

    private final GraphicsContext g;
    private final Inks inks;

    public EvidencePainter(GraphicsContext g, Inks inks) {
        this.g = g;
        this.inks = inks;
    }

    /// Paints the mark in a square of so many pixels around its middle.
    public void paint(Evidence evidence, Grade grade, double x, double y, double size) {
        g.save();
        g.setFill(inks.of(Ink.T2));
        g.setStroke(inks.of(Ink.T2));
        double line = LINE * size / NORMAL;
        g.setLineWidth(line);
        g.translate(x, y);
        switch (evidence) {
            case REPORTED -> disc(grade, size * 0.42, line);
            case DERIVED -> diamond(grade, size * 0.5, line);
            case ASSUMED -> ring(size * 0.42 - line / 2);
        }
        g.restore();
    }

    private void disc(Grade grade, double r, double line) {
        switch (grade) {
            case HIGH -> g.fillOval(-r, -r, 2 * r, 2 * r);
            case MEDIUM -> {
                g.fillArc(-r, -r, 2 * r, 2 * r, 90, 180, ArcType.CHORD);
                outlineDisc(r - line / 2);
            }
            case LOW -> outlineDisc(r - line / 2);
        }
    }

    private void outlineDisc(double r) {
        g.strokeOval(-r, -r, 2 * r, 2 * r);
    }

    private void diamond(Grade grade, double r, double line) {
        double inner = r - line * 0.75;
        switch (grade) {
            case HIGH -> fillDiamond(r, r);
            case MEDIUM -> {
                fillDiamond(r, 0);
                strokeDiamond(inner);
            }
            case LOW -> strokeDiamond(inner);
        }
    }

    /// The diamond up to a vertical line at `right`, which is its middle or its corner.
    private void fillDiamond(double r, double right) {
        g.fillPolygon(new double[] {-r, 0, right, 0}, new double[] {0, -r, 0, r}, 4);
    }

    private void strokeDiamond(double r) {
        g.strokePolygon(new double[] {-r, 0, r, 0}, new double[] {0, -r, 0, r}, 4);
    }

    private void ring(double r) {
        double dash = 2 * Math.PI * r / 16;
        g.setLineCap(StrokeLineCap.BUTT);
        g.setLineDashes(dash * 1.05, dash * 0.95);
        g.strokeOval(-r, -r, 2 * r, 2 * r);
    }
}
