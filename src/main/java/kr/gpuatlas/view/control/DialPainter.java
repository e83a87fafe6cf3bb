package kr.gpuatlas.view.control;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import kr.gpuatlas.domain.claim.Phase;

/// Paints on a round scale: the scale itself, and bands from its zero that end the way a bar with
/// the same qualifier does.
final class DialPainter {
    private static final double STEP = 1.5;
    private static final double STOP_WIDTH = 2.5;
    private static final double NOT_REACHED = 0.5;
    private static final double TICK = 4;

    private final GraphicsContext g;
    private final Inks inks;
    private final Dial dial;

    DialPainter(GraphicsContext g, Inks inks, Dial dial) {
        this.g = g;
        this.inks = inks;
        this.dial = dial;
    }

    /// A stretch of the scale between two radii.
    ///
    /// @param share of the whole scale, from the zero
    record Band(double inner, double outer, double share) {
        double thickness() {
            return outer - inner;
        }
    }

    /// The scale as a hairline.
    void scale(double radius) {
        g.setStroke(inks.of(Ink.LINE2));
        g.setLineWidth(1);
        g.strokeArc(
                dial.cx() - radius,
                dial.cy() - radius,
                2 * radius,
                2 * radius,
                dial.start(),
                -dial.sweep(),
                ArcType.OPEN);
    }

    /// Marks that divide the scale, its two ends among them.
    void ticks(double radius, int steps) {
        g.setStroke(inks.of(Ink.LINE2));
        g.setLineWidth(1);
        for (int i = 0; i <= steps; i++) {
            double angle = dial.angle((double) i / steps);
            line(angle, radius, radius + TICK);
        }
    }

    private void line(double angle, double from, double to) {
        Point2D a = dial.at(angle, from);
        Point2D b = dial.at(angle, to);
        g.strokeLine(a.getX(), a.getY(), b.getX(), b.getY());
    }

    void phase(Phase phase, BarEnd end, Band band) {
        PhaseTexture texture = PhaseTexture.of(phase);
        g.save();
        trace(end, band);
        g.setGlobalAlpha(end == BarEnd.STOP && phase != Phase.ANNOUNCED ? NOT_REACHED : 1);
        texture.cover(
                g,
                inks,
                box(band.outer() + PhasePainter.reach(end, band.thickness())),
                band.thickness() < PhaseTexture.FINE_BELOW,
                1);
        g.restore();
        edge(texture.edge(), end, band, end == BarEnd.STOP);
    }

    /// What is planned: a dashed outline over a pale ground.
    void plan(BarEnd end, Band band) {
        trace(end, band);
        g.setFill(inks.of(Ink.SCEN_BAND));
        g.fill();
        edge(Ink.SCEN, end, band, true);
    }

    /// What is there, of something that has no phases.
    void solid(Band band) {
        trace(BarEnd.CLOSED, band);
        g.setFill(inks.of(Ink.T1));
        g.fill();
    }

    /// A figure that disagrees: a second tick, joined to the end of the band.
    void rival(Band band, double share) {
        double middle = (band.inner() + band.outer()) / 2;
        double from = dial.angle(band.share());
        double to = dial.angle(share);
        g.setStroke(inks.of(Ink.CONFLICT));
        g.setLineWidth(1.5);
        g.strokeArc(
                dial.cx() - middle,
                dial.cy() - middle,
                2 * middle,
                2 * middle,
                from,
                to - from,
                ArcType.OPEN);
        g.setLineWidth(2);
        line(to, band.inner() - 1, band.outer() + 1);
    }

    private Bounds box(double radius) {
        return PhaseTexture.box(dial.cx() - radius, dial.cy() - radius, 2 * radius, 2 * radius);
    }

    private void edge(Ink ink, BarEnd end, Band band, boolean dashed) {
        g.save();
        g.setStroke(inks.of(ink));
        g.setLineWidth(PhasePainter.EDGE);
        g.setLineCap(StrokeLineCap.BUTT);
        g.setLineJoin(StrokeLineJoin.ROUND);
        if (dashed) {
            g.setLineDashes(4, 3);
        }
        trace(end, band);
        g.stroke();
        if (end == BarEnd.STOP) {
            g.setLineDashes();
            g.setLineWidth(STOP_WIDTH);
            line(dial.angle(band.share()), band.inner() - 2, band.outer() + 2);
        }
        g.restore();
    }

    private void trace(BarEnd end, Band band) {
        double sweep = dial.sweep() * Math.clamp(band.share(), 0, 1);
        int steps = Math.max(2, (int) Math.ceil(sweep / STEP));
        g.beginPath();
        for (int i = 0; i <= steps; i++) {
            to(dial.start() - sweep * i / steps, band.outer(), i == 0);
        }
        double middle = (band.inner() + band.outer()) / 2;
        int across = 24;
        for (int i = 0; i <= across; i++) {
            double t = (double) i / across;
            double ahead = Math.toDegrees(ahead(end, t, band.thickness()) / middle);
            to(dial.start() - sweep - ahead, band.outer() - t * band.thickness(), false);
        }
        for (int i = steps; i >= 0; i--) {
            to(dial.start() - sweep * i / steps, band.inner(), false);
        }
        g.closePath();
    }

    /// How far the end reaches beyond the figure, at a part of the way from the outer edge inwards.
    private static double ahead(BarEnd end, double t, double thickness) {
        double tip = PhasePainter.reach(end, thickness) * (1 - Math.abs(2 * t - 1));
        double wave = PhasePainter.reach(BarEnd.WAVE, thickness) * Math.sin(t * 4 * Math.PI);
        return switch (end) {
            case CLOSED, STOP -> 0;
            case ARROW -> tip;
            case WAVE -> wave;
            case WAVE_ARROW -> tip + wave;
        };
    }

    private void to(double degrees, double distance, boolean first) {
        Point2D point = dial.at(degrees, distance);
        if (first) {
            g.moveTo(point.getX(), point.getY());
        } else {
            g.lineTo(point.getX(), point.getY());
        }
    }
}
