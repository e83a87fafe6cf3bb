package kr.gpuatlas.view.map;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.TextAlignment;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.view.control.Ink;
import kr.gpuatlas.view.control.Inks;
import kr.gpuatlas.view.control.PhasePainter;

/// Draws one site's marker in the grammar the key explains: area by GPUs, texture by phase, edge by
/// how well the place is known.
final class MarkPainter {
    private static final double EDGE = 2;
    private static final double FINE_EDGE = 1.5;

    /// Below this radius an edge of two pixels would be all there is.
    private static final double SMALL = 9;

    /// How far beyond its circle the stroke through a ghost reaches.
    private static final double STROKE_REACH = 4;

    private final GraphicsContext g;
    private final Inks inks;
    private final Lettering lettering;

    MarkPainter(GraphicsContext g, Inks inks, Lettering lettering) {
        this.g = g;
        this.inks = inks;
        this.lettering = lettering;
    }

    void paint(MarkLook mark, double x, double y) {
        g.save();
        double r = mark.radius();
        switch (mark.form()) {
            case SIZED -> sized(mark, x, y, r);
            case NO_COUNT -> noCount(mark, x, y, r);
            case HEADQUARTERS -> {
                fill(Ink.LAND, x, y, r);
                ring(mark.selected() ? Ink.T1 : Ink.T2, FINE_EDGE, x, y, r - FINE_EDGE / 2);
            }
            case LONE -> lone(x, y, r);
            case GHOST -> ghost(x, y, r);
        }
        if (mark.selected()) {
            g.setLineDashes();
            ring(Ink.T1, EDGE, x, y, r + MarkerNode.RING - 1);
        }
        g.restore();
    }

    private void sized(MarkLook mark, double x, double y, double r) {
        PhasePainter phases = new PhasePainter(g, inks);
        Ink ink = edge(mark);
        if (mark.discs().isEmpty()) {
            fill(Ink.LAND, x, y, r);
            if (mark.plan()) {
                fill(Ink.SCEN_BAND, x, y, r);
            }
        }
        for (MarkLook.Disc disc : mark.discs()) {
            double radius = Math.min(r, disc.radius());
            phases.disc(disc.phase(), x, y, radius);
            if (radius < r) {
                ring(edge(disc.phase()), 1, x, y, radius - 0.5);
            }
        }
        double width = r < SMALL ? FINE_EDGE : EDGE;
        dash(mark, r);
        ring(ink, width, x, y, r - width / 2);
        g.setLineDashes();
        outside(mark, x, y, r);
        if (mark.exact()) {
            dot(Ink.T1, x, y, r < SMALL ? 1.2 : 1.8);
        }
    }

    /// What is seen but not in the total: a dotted ring of its own size.
    private void outside(MarkLook mark, double x, double y, double r) {
        if (mark.outside() == 0 || mark.isOnlyOutside()) {
            return;
        }
        dots();
        ring(Ink.T1, FINE_EDGE, x, y, Math.min(r - 2, mark.outside()));
        g.setLineDashes();
    }

    private static Ink edge(MarkLook mark) {
        if (mark.lone()) {
            return Ink.CONFLICT;
        }
        if (mark.plan()) {
            return Ink.SCEN;
        }
        return mark.discs().isEmpty() ? Ink.T1 : edge(mark.discs().getFirst().phase());
    }

    private static Ink edge(Phase phase) {
        return switch (phase) {
            case ANNOUNCED -> Ink.P1;
            case CONTRACTED -> Ink.P2;
            case DELIVERED -> Ink.P3;
            case IN_SERVICE -> Ink.P4;
        };
    }

    /// The edge says how well the place is known; a number outside the total is dotted.
    private void dash(MarkLook mark, double r) {
        if (mark.lone() || mark.isOnlyOutside()) {
            dots();
        } else if (mark.exact()) {
            g.setLineDashes();
        } else if (r < SMALL) {
            g.setLineDashes(3, 2.2);
        } else {
            g.setLineDashes(5, 3.5);
        }
    }

    private void dots() {
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineDashes(0.1, 3.2);
    }

    private void noCount(MarkLook mark, double x, double y, double r) {
        fill(Ink.LAND, x, y, r);
        if (!mark.exact()) {
            g.setLineDashes(3, 2.2);
        }
        ring(Ink.T2, FINE_EDGE, x, y, r - FINE_EDGE / 2);
        g.setLineDashes();
        g.setStroke(inks.of(Ink.T1));
        g.setLineWidth(FINE_EDGE);
        g.strokeLine(x - 2.2, y, x + 2.2, y);
    }

    private void lone(double x, double y, double r) {
        fill(Ink.LAND, x, y, r);
        dots();
        ring(Ink.CONFLICT, FINE_EDGE, x, y, r - FINE_EDGE / 2);
        g.setLineDashes();
        g.setFont(lettering.font(Face.BADGE));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        g.setFill(inks.of(Ink.CONFLICT));
        g.fillText("?", x, y);
    }

    private void ghost(double x, double y, double r) {
        dots();
        ring(Ink.T3, FINE_EDGE, x, y, r - FINE_EDGE / 2);
        g.setLineDashes();
        g.setStroke(inks.of(Ink.T1));
        g.setLineWidth(EDGE);
        double reach = (r + STROKE_REACH) * Math.sqrt(0.5);
        g.strokeLine(x - reach, y + reach, x + reach, y - reach);
    }

    void dot(Ink ink, double x, double y, double r) {
        fill(ink, x, y, r);
    }

    private void fill(Ink ink, double x, double y, double r) {
        g.setFill(inks.of(ink));
        g.fillOval(x - r, y - r, 2 * r, 2 * r);
    }

    private void ring(Ink ink, double width, double x, double y, double r) {
        g.setStroke(inks.of(ink));
        g.setLineWidth(width);
        g.strokeOval(x - r, y - r, 2 * r, 2 * r);
    }
}
