package kr.gpuatlas.view.map;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineJoin;
import kr.gpuatlas.geo.Bounds;
import kr.gpuatlas.geo.Outline;
import kr.gpuatlas.geo.Overlay;
import kr.gpuatlas.geo.OverlayFeature;
import kr.gpuatlas.geo.PlanePoint;
import kr.gpuatlas.geo.Polyline;
import kr.gpuatlas.geo.Ring;
import kr.gpuatlas.geo.Shape;
import kr.gpuatlas.view.control.Ink;
import kr.gpuatlas.view.control.Inks;

/// Draws what a person laid over the map so that nobody takes it for the atlas's own: triangles,
/// dash-dotted lines, and areas under a thin veil.
final class OverlayPainter {
    /// Half the width of a triangle.
    static final double TRIANGLE = 5.5;

    private static final double VEIL = 0.10;
    private static final double LINE = 1.4;

    private final GraphicsContext g;
    private final Inks inks;
    private final Viewport viewport;
    private final Bounds seen;

    OverlayPainter(GraphicsContext g, Inks inks, Viewport viewport) {
        this.g = g;
        this.inks = inks;
        this.viewport = viewport;
        this.seen = viewport.bounds().grown(2 * TRIANGLE * viewport.metresPerPixel());
    }

    /// Areas first, points last: nothing hides behind what is larger.
    void paint(Overlay overlay) {
        g.save();
        g.setLineJoin(StrokeLineJoin.ROUND);
        g.setFillRule(FillRule.EVEN_ODD);
        overlay.features().forEach(feature -> areas(feature.shape(), Ink.T2, LINE));
        overlay.features().forEach(feature -> lines(feature.shape(), Ink.T2, LINE));
        overlay.features().forEach(feature -> points(feature.shape(), Ink.LAND));
        g.restore();
    }

    /// One feature again, as what is chosen.
    void highlight(OverlayFeature feature) {
        g.save();
        g.setLineJoin(StrokeLineJoin.ROUND);
        g.setFillRule(FillRule.EVEN_ODD);
        areas(feature.shape(), Ink.T1, 2 * LINE);
        lines(feature.shape(), Ink.T1, 2 * LINE);
        points(feature.shape(), Ink.T1);
        g.restore();
    }

    private void areas(Shape shape, Ink ink, double width) {
        Color veil = inks.of(ink).deriveColor(0, 1, 1, VEIL);
        for (Outline area : shape.areas()) {
            if (area.bounds().intersects(seen)) {
                g.beginPath();
                area.rings().forEach(this::trace);
                g.setFill(veil);
                g.fill();
                stroke(ink, width);
            }
        }
    }

    private void lines(Shape shape, Ink ink, double width) {
        for (Polyline line : shape.lines()) {
            if (line.bounds().intersects(seen)) {
                g.beginPath();
                g.moveTo(viewport.x(line.x(0)), viewport.y(line.y(0)));
                for (int i = 1; i < line.size(); i++) {
                    g.lineTo(viewport.x(line.x(i)), viewport.y(line.y(i)));
                }
                stroke(ink, width);
            }
        }
    }

    private void stroke(Ink ink, double width) {
        g.setStroke(inks.of(ink));
        g.setLineWidth(width);
        g.setLineDashes(8, 3, 1.5, 3);
        g.stroke();
        g.setLineDashes();
    }

    private void trace(Ring ring) {
        g.moveTo(viewport.x(ring.x(0)), viewport.y(ring.y(0)));
        for (int i = 1; i < ring.size(); i++) {
            g.lineTo(viewport.x(ring.x(i)), viewport.y(ring.y(i)));
        }
        g.closePath();
    }

    private void points(Shape shape, Ink fill) {
        for (PlanePoint point : shape.points()) {
            if (seen.contains(point.x(), point.y())) {
                triangle(viewport.x(point), viewport.y(point), fill);
            }
        }
    }

    void triangle(double x, double y, Ink fill) {
        double r = TRIANGLE;
        double[] xs = {x - r, x, x + r};
        double[] ys = {y + 0.7 * r, y - r, y + 0.7 * r};
        g.setFill(inks.of(fill));
        g.fillPolygon(xs, ys, 3);
        g.setStroke(inks.of(Ink.T1));
        g.setLineWidth(LINE);
        g.strokePolygon(xs, ys, 3);
    }
}
