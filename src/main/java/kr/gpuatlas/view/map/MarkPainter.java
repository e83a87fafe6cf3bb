package kr.gpuatlas.view.map;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.TextAlignment;
import kr.gpuatlas.view.control.DrawnText;
import kr.gpuatlas.view.control.EvidencePainter;
import kr.gpuatlas.view.control.FreshnessPainter;
import kr.gpuatlas.view.control.Ink;
import kr.gpuatlas.view.control.Inks;

/// Draws one site's marker in the grammar the key explains: area by number, texture by phase, edge
/// by how well the place is known.
final class MarkPainter {
    static final double EDGE = 2;
    static final double FINE_EDGE = 1.5;

    /// Below this radius an edge of two pixels would be all there is.
    static final double SMALL = 9;

    /// How far beyond its circle the stroke through a ghost reaches.
    private static final double STROKE_REACH = 4;

    /// Below the middle, where the dot of another place may lie.
    static final double ZERO_BELOW = 0.45;

    /// Radius of the plain ground it needs where a texture would hide it.
    static final double ZERO_GROUND = 6;

    private static final double EVIDENCE = 13;

    /// How far right and down of the middle the freshness of a statement sits.
    private static final double FRESHNESS = 8.5;

    private final GraphicsContext g;
    private final Inks inks;
    private final Pen pen;
    private final Lettering lettering;

    MarkPainter(GraphicsContext g, Inks inks, Lettering lettering) {
        this.g = g;
        this.inks = inks;
        this.pen = new Pen(g, inks);
        this.lettering = lettering;
    }

    void paint(MarkLook mark, double x, double y) {
        g.save();
        double r = mark.radius();
        switch (mark.form()) {
            case SIZED -> sized(mark, x, y);
            case BACKED -> backed(mark, x, y, r);
            case NO_COUNT -> noCount(mark, x, y, r);
            case HEADQUARTERS -> {
                pen.fill(Ink.LAND, x, y, r);
                pen.ring(mark.selected() ? Ink.T1 : Ink.T2, FINE_EDGE, x, y, r - FINE_EDGE / 2);
            }
            case LONE -> lone(x, y, r);
            case GHOST -> ghost(x, y, r);
        }
        if (mark.selected()) {
            pen.solid();
            pen.ring(Ink.T1, EDGE, x, y, r + MarkerNode.RING - 1);
        }
        g.restore();
    }

    private void sized(MarkLook mark, double x, double y) {
        SizedPainter painter = new SizedPainter(g, inks, pen);
        switch (mark.fill()) {
            case MarkLook.Phases phases -> {
                painter.phases(mark, phases, x, y);
                if (phases.zero()) {
                    zero(mark, x, y, !phases.discs().isEmpty());
                }
            }
            case MarkLook.Power power -> {
                painter.power(mark, power, x, y);
                if (power.zero()) {
                    zero(mark, x, y, false);
                }
            }
            case MarkLook.Backing _, MarkLook.None _ -> painter.edge(mark, Ink.T2, x, y);
        }
    }

    /// The house's signs for kind, confidence and age, on the edge that says how well the place is
    /// known.
    private void backed(MarkLook mark, double x, double y, double r) {
        pen.fill(Ink.LAND, x, y, r);
        if (mark.lone()) {
            pen.dots();
        } else if (!mark.exact()) {
            pen.dashes(false);
        }
        pen.ring(mark.lone() ? Ink.CONFLICT : Ink.T3, FINE_EDGE, x, y, r - FINE_EDGE / 2);
        pen.solid();
        if (mark.fill() instanceof MarkLook.Backing(var evidence, var grade, var freshness)) {
            new EvidencePainter(g, inks).paint(evidence, grade, x, y, EVIDENCE);
            double side = FreshnessPainter.SIDE + 3;
            g.setFill(inks.of(Ink.LAND));
            g.fillRect(x + FRESHNESS - side / 2, y + FRESHNESS - side / 2, side, side);
            new FreshnessPainter(g, inks).paint(freshness, x + FRESHNESS, y + FRESHNESS);
        }
    }

    private void noCount(MarkLook mark, double x, double y, double r) {
        pen.fill(Ink.LAND, x, y, r);
        if (!mark.exact()) {
            pen.dashes(true);
        }
        pen.ring(Ink.T2, FINE_EDGE, x, y, r - FINE_EDGE / 2);
        pen.solid();
        g.setStroke(inks.of(Ink.T1));
        g.setLineWidth(FINE_EDGE);
        g.strokeLine(x - 2.2, y, x + 2.2, y);
    }

    /// @param textured whether the ground is a phase's, on which nothing can be read
    private void zero(MarkLook mark, double x, double y, boolean textured) {
        double below = mark.radius() < SMALL ? 0 : mark.radius() * ZERO_BELOW;
        if (textured) {
            pen.fill(Ink.LAND, x, y + below, ZERO_GROUND);
        }
        sign("0", Ink.T1, x, y + below);
    }

    private void lone(double x, double y, double r) {
        pen.fill(Ink.LAND, x, y, r);
        pen.dots();
        pen.ring(Ink.CONFLICT, FINE_EDGE, x, y, r - FINE_EDGE / 2);
        pen.solid();
        sign("?", Ink.CONFLICT, x, y);
    }

    private void sign(String sign, Ink ink, double x, double y) {
        g.setFont(lettering.font(Face.BADGE));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        g.setFill(inks.of(ink));
        DrawnText.fill(g, sign, x, y);
    }

    private void ghost(double x, double y, double r) {
        pen.dots();
        pen.ring(Ink.T3, FINE_EDGE, x, y, r - FINE_EDGE / 2);
        pen.solid();
        g.setStroke(inks.of(Ink.T1));
        g.setLineWidth(EDGE);
        double reach = (r + STROKE_REACH) * Math.sqrt(0.5);
        g.strokeLine(x - reach, y + reach, x + reach, y - reach);
    }

    void dot(Ink ink, double x, double y, double r) {
        pen.fill(ink, x, y, r);
    }
}
