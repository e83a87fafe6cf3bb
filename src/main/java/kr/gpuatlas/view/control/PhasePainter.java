package kr.gpuatlas.view.control;

import static kr.gpuatlas.view.control.PhaseTexture.FINE_BELOW;

import javafx.geometry.Bounds;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import kr.gpuatlas.domain.claim.Phase;

/// Paints shapes in the texture of a phase: bars with the qualifier's end, discs and ring sectors.
public final class PhasePainter {
    static final double EDGE = 1.5;

    /// A lower bar is filled with the ink of its edge.
    private static final double EDGED_FROM = 6;

    private static final double STOP_WIDTH = 2.5;
    private static final double NOT_REACHED = 0.5;

    private final GraphicsContext g;
    private final Inks inks;
    private final double pitch;

    public PhasePainter(GraphicsContext g, Inks inks) {
        this(g, inks, 1);
    }

    /// @param pitch 1, or 2 for pictures seen from afar
    public PhasePainter(GraphicsContext g, Inks inks, double pitch) {
        this.g = g;
        this.inks = inks;
        this.pitch = pitch;
    }

    /// How far the arrow of an open end reaches beyond the figure it stands for.
    public static double reach(BarEnd end, double height) {
        return switch (end) {
            case CLOSED -> 0;
            case STOP -> STOP_WIDTH / 2;
            case WAVE -> wave(height);
            case ARROW, WAVE_ARROW -> Math.min(7, Math.max(3, height * 0.4));
        };
    }

    private static double wave(double height) {
        return Math.min(2.5, Math.max(1, height * 0.14));
    }

    /// A bar whose width is the figure; its end may reach beyond by [#reach(BarEnd, double)].
    public void bar(Phase phase, BarEnd end, Bounds bar) {
        PhaseTexture texture = PhaseTexture.of(phase);
        double height = bar.getHeight();
        boolean edged = height >= EDGED_FROM;
        double inset = edged ? EDGE / 2 : 0;
        Bounds shape =
                PhaseTexture.box(
                        bar.getMinX() + inset,
                        bar.getMinY() + inset,
                        Math.max(0.5, bar.getWidth() - 2 * inset),
                        height - 2 * inset);
        g.save();
        g.setGlobalAlpha(end == BarEnd.STOP && phase != Phase.ANNOUNCED ? NOT_REACHED : 1);
        if (edged) {
            ground(end, shape);
            double reach = bar.getWidth() + reach(end, height) + 1;
            Bounds covered = PhaseTexture.box(bar.getMinX(), bar.getMinY(), reach, height);
            texture.cover(g, inks, covered, height < FINE_BELOW, pitch);
        } else {
            outline(end, shape);
            g.setFill(inks.of(texture.edge()));
            g.fill();
        }
        g.restore();
        if (edged) {
            edge(texture, end, shape);
        }
        if (end == BarEnd.STOP) {
            stop(texture, bar.getMaxX(), bar.getMinY(), height);
        }
    }

    /// What lies within the edge: where that is straight all around, whole pixels under its middle.
    private void ground(BarEnd end, Bounds shape) {
        switch (end) {
            case CLOSED, STOP -> {
                double left = Math.rint(shape.getMinX());
                double top = Math.rint(shape.getMinY());
                double right = Math.rint(shape.getMaxX());
                g.beginPath();
                g.rect(left, top, right - left, Math.rint(shape.getMaxY()) - top);
            }
            case ARROW, WAVE, WAVE_ARROW -> outline(end, shape);
        }
    }

    private void edge(PhaseTexture texture, BarEnd end, Bounds shape) {
        g.save();
        g.setStroke(inks.of(texture.edge()));
        g.setLineWidth(EDGE);
        g.setLineJoin(StrokeLineJoin.ROUND);
        dash(end);
        outline(end, shape);
        g.stroke();
        g.restore();
    }

    private void dash(BarEnd end) {
        if (end == BarEnd.STOP) {
            g.setLineDashes(4, 3);
        }
    }

    private void stop(PhaseTexture texture, double x, double y, double height) {
        double out = Math.min(2, height * 0.12);
        g.setFill(inks.of(texture.edge()));
        g.fillRect(x - STOP_WIDTH / 2, y - out, STOP_WIDTH, height + 2 * out);
    }

    private void outline(BarEnd end, Bounds shape) {
        double x = shape.getMinX();
        double y = shape.getMinY();
        double height = shape.getHeight();
        double right = shape.getMaxX();
        double bottom = shape.getMaxY();
        double tip = reach(end, height);
        g.beginPath();
        g.moveTo(x, y);
        switch (end) {
            case CLOSED, STOP -> {
                g.lineTo(right, y);
                g.lineTo(right, bottom);
            }
            case ARROW -> {
                g.lineTo(right, y);
                g.lineTo(right + tip, y + height / 2);
                g.lineTo(right, bottom);
            }
            case WAVE -> waves(right, y, height, 0);
            case WAVE_ARROW -> waves(right, y, height, tip);
        }
        g.lineTo(x, bottom);
        g.closePath();
    }

    /// A wavy line down the end of a bar, bulging by `tip` in the middle.
    private void waves(double x, double y, double height, double tip) {
        double swing = wave(height);
        int half = height >= 18 ? 4 : 3;
        int steps = half * 8;
        for (int i = 0; i <= steps; i++) {
            double t = (double) i / steps;
            double bulge = tip * (1 - Math.abs(2 * t - 1));
            g.lineTo(x + swing * Math.sin(t * half * Math.PI) + bulge, y + t * height);
        }
    }

    /// A disc, as markers on the map use it; the edge is the caller's.
    public void disc(Phase phase, double cx, double cy, double radius) {
        g.save();
        g.beginPath();
        g.arc(cx, cy, radius, radius, 0, 360);
        g.closePath();
        cover(phase, cx, cy, radius);
        g.restore();
    }

    /// A square, as a sum over several places; the edge is the caller's.
    ///
    /// @param bottom the y of its lower side
    public void square(Phase phase, double x, double bottom, double side) {
        g.save();
        g.beginPath();
        g.rect(x, bottom - side, side, side);
        cover(phase, x + side / 2, bottom - side / 2, side);
        g.restore();
    }

    private void cover(Phase phase, double cx, double cy, double radius) {
        PhaseTexture.of(phase)
                .cover(
                        g,
                        inks,
                        PhaseTexture.box(cx - radius, cy - radius, 2 * radius, 2 * radius),
                        radius < FINE_BELOW,
                        pitch);
    }

    /// A sector of a ring, filled with the texture.
    public void sector(Phase phase, Sector sector) {
        sector(phase, sector, false);
    }

    /// @param notReached whether the figure is only a bound from above
    void sector(Phase phase, Sector sector, boolean notReached) {
        g.save();
        g.setGlobalAlpha(notReached ? NOT_REACHED : g.getGlobalAlpha());
        trace(sector);
        double r = sector.outer();
        PhaseTexture.of(phase)
                .cover(
                        g,
                        inks,
                        PhaseTexture.box(sector.cx() - r, sector.cy() - r, 2 * r, 2 * r),
                        sector.outer() - sector.inner() < FINE_BELOW,
                        pitch);
        g.restore();
    }

    /// The outline of a sector of a ring in the phase's edge ink.
    public void sectorEdge(Phase phase, Sector sector, double width, boolean dashed) {
        g.save();
        g.setStroke(inks.of(PhaseTexture.of(phase).edge()));
        g.setLineWidth(width);
        g.setLineCap(StrokeLineCap.BUTT);
        g.setLineJoin(StrokeLineJoin.ROUND);
        if (dashed) {
            g.setLineDashes(3, 2.5);
        }
        if (sector.isWhole()) {
            circle(sector, sector.outer());
            circle(sector, sector.inner());
        } else {
            trace(sector);
            g.stroke();
        }
        g.restore();
    }

    /// The outline of a sector in whatever stroke is set.
    void outline(Sector sector) {
        trace(sector);
        g.stroke();
    }

    private void circle(Sector sector, double r) {
        g.strokeArc(sector.cx() - r, sector.cy() - r, 2 * r, 2 * r, 0, 360, ArcType.OPEN);
    }

    private void trace(Sector s) {
        g.beginPath();
        g.arc(s.cx(), s.cy(), s.outer(), s.outer(), s.start(), s.extent());
        if (s.isWhole()) {
            g.closePath();
        } else {
            g.lineTo(
                    s.cx() + s.inner() * Math.cos(Math.toRadians(s.start() + s.extent())),
                    s.cy() - s.inner() * Math.sin(Math.toRadians(s.start() + s.extent())));
        }
        g.arc(s.cx(), s.cy(), s.inner(), s.inner(), s.start() + s.extent(), -s.extent());
        g.closePath();
    }

    /// Part of a ring.
    ///
    /// @param start degrees, counter-clockwise from three o'clock
    /// @param extent degrees, negative for clockwise
    public record Sector(
            double cx, double cy, double inner, double outer, double start, double extent) {
        /// The part from twelve o'clock clockwise that a share of the whole takes.
        public static Sector share(double cx, double cy, double inner, double outer, double share) {
            return new Sector(cx, cy, inner, outer, 90, -360 * Math.min(1, share));
        }

        boolean isWhole() {
            return Math.abs(extent) >= 359.99;
        }
    }
}
