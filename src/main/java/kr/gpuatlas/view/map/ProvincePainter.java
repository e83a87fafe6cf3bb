package kr.gpuatlas.view.map;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.StrokeLineJoin;
import kr.gpuatlas.geo.Bounds;
import kr.gpuatlas.geo.Detail;
import kr.gpuatlas.geo.Outline;
import kr.gpuatlas.geo.Province;
import kr.gpuatlas.geo.Provinces;
import kr.gpuatlas.geo.Ring;
import kr.gpuatlas.view.control.Ink;
import kr.gpuatlas.view.control.Inks;
import kr.gpuatlas.view.map.raster.LandPress;

/// Draws a province again, over the land, as what is in question.
final class ProvincePainter {
    private static final double REACH_PX = 4;

    private final GraphicsContext g;
    private final Inks inks;
    private final Viewport viewport;
    private final Bounds seen;

    ProvincePainter(GraphicsContext g, Inks inks, Viewport viewport) {
        this.g = g;
        this.inks = inks;
        this.viewport = viewport;
        this.seen = viewport.bounds().grown(REACH_PX * viewport.metresPerPixel());
    }

    /// One province again in the colour of what is under the pointer.
    void highlight(Province full, Provinces provinces) {
        provinces
                .in(Detail.forScale(viewport.metresPerPixel()))
                .withIso(full.iso())
                .ifPresent(p -> land(p.outline(), inks.of(Ink.LAND2), inks.of(Ink.LAND_LINE)));
    }

    /// The outline of the selected province.
    void outline(Province full, Provinces provinces, Ink ink, double width) {
        g.setStroke(inks.of(ink));
        g.setLineWidth(width);
        g.setLineJoin(StrokeLineJoin.ROUND);
        provinces
                .in(Detail.forScale(viewport.metresPerPixel()))
                .withIso(full.iso())
                .ifPresent(p -> {
                    g.beginPath();
                    p.outline().rings().stream()
                            .filter(ring -> ring.areaKm2() >= LandPress.ISLET_KM2)
                            .forEach(this::trace);
                    g.stroke();
                });
    }

    private void land(Outline outline, Color fill, Color line) {
        if (!outline.bounds().intersects(seen)) {
            return;
        }
        g.setFillRule(FillRule.EVEN_ODD);
        g.setFill(fill);
        g.beginPath();
        for (Ring ring : outline.rings()) {
            if (ring.bounds().intersects(seen)) {
                trace(ring);
            }
        }
        g.fill();
        // Round joins would cost more than the lines, and are not to be told from these at a width
        // of a pixel.
        g.setLineJoin(StrokeLineJoin.BEVEL);
        g.setLineWidth(LandPress.LINE);
        g.setStroke(line);
        g.stroke();
    }

    /// A point outside of what is seen is left out where its neighbours lie beyond the same edge:
    /// no line that is drawn instead comes into view.
    private void trace(Ring ring) {
        int last = ring.size() - 1;
        g.moveTo(viewport.x(ring.x(0)), viewport.y(ring.y(0)));
        int before = seen.beyond(ring.x(0), ring.y(0));
        int here = last > 0 ? seen.beyond(ring.x(1), ring.y(1)) : before;
        for (int i = 1; i <= last; i++) {
            int after = i < last ? seen.beyond(ring.x(i + 1), ring.y(i + 1)) : 0;
            if ((before & here & after) == 0) {
                g.lineTo(viewport.x(ring.x(i)), viewport.y(ring.y(i)));
                before = here;
            } else {
                before &= here;
            }
            here = after;
        }
        g.closePath();
    }
}
