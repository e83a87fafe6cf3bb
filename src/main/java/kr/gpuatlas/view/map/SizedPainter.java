package kr.gpuatlas.view.map;

import javafx.scene.canvas.GraphicsContext;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.view.control.Ink;
import kr.gpuatlas.view.control.Inks;
import kr.gpuatlas.view.control.PhasePainter;

/// Draws the markers whose area is a number: GPUs by phase, or megawatts.
final class SizedPainter {
    private final Inks inks;
    private final Pen pen;
    private final PhasePainter textures;

    SizedPainter(GraphicsContext g, Inks inks, Pen pen) {
        this.inks = inks;
        this.pen = pen;
        this.textures = new PhasePainter(g, inks);
    }

    void phases(MarkLook mark, MarkLook.Phases phases, double x, double y) {
        double r = mark.radius();
        if (phases.discs().isEmpty()) {
            pen.fill(Ink.LAND, x, y, r);
            if (phases.plan()) {
                pen.fill(Ink.SCEN_BAND, x, y, r);
            }
        }
        for (MarkLook.Disc disc : phases.discs()) {
            double radius = Math.min(r, disc.radius());
            textures.disc(disc.phase(), x, y, radius);
            if (radius < r) {
                pen.ring(edge(disc.phase()), 1, x, y, radius - 0.5);
            }
        }
        edge(mark, edge(mark, phases), x, y);
        outside(phases, x, y, r);
    }

    /// What is planned as in the phases; what runs as a solid disc inside it.
    void power(MarkLook mark, MarkLook.Power power, double x, double y) {
        double r = mark.radius();
        pen.fill(Ink.LAND, x, y, r);
        if (power.planned()) {
            pen.fill(Ink.SCEN_BAND, x, y, r);
        }
        if (power.running() > 0) {
            textures.disc(Phase.IN_SERVICE, x, y, Math.min(r, power.running()));
        }
        edge(mark, power.planned() ? Ink.SCEN : Ink.P4, x, y);
    }

    /// The edge says how well the place is known; a number outside the total is dotted.
    void edge(MarkLook mark, Ink ink, double x, double y) {
        double r = mark.radius();
        boolean small = r < MarkPainter.SMALL;
        double width = small ? MarkPainter.FINE_EDGE : MarkPainter.EDGE;
        if (mark.lone() || mark.isOnlyOutside()) {
            pen.dots();
        } else if (!mark.exact()) {
            pen.dashes(small);
        }
        pen.ring(ink, width, x, y, r - width / 2);
        pen.solid();
        if (mark.exact()) {
            pen.fill(Ink.T1, x, y, small ? 1.2 : 1.8);
        }
    }

    /// What is seen but not in the total: a dotted ring of its own size.
    private void outside(MarkLook.Phases phases, double x, double y, double r) {
        if (phases.outside() == 0 || phases.isOnlyOutside()) {
            return;
        }
        pen.dots();
        pen.ring(Ink.T1, MarkPainter.FINE_EDGE, x, y, Math.min(r - 2, phases.outside()));
        pen.solid();
    }

    static Ink edge(MarkLook mark, MarkLook.Phases phases) {
        if (mark.lone()) {
            return Ink.CONFLICT;
        }
        if (phases.plan()) {
            return Ink.SCEN;
        }
        return phases.discs().isEmpty() ? Ink.T1 : edge(phases.discs().getFirst().phase());
    }

    static Ink edge(Phase phase) {
        return switch (phase) {
            case ANNOUNCED -> Ink.P1;
            case CONTRACTED -> Ink.P2;
            case DELIVERED -> Ink.P3;
            case IN_SERVICE -> Ink.P4;
        };
    }

    /// Squares inside one another: a sum over places, and so no circle.
    void squares(GraphicsContext g, Content content, double x, double bottom) {
        switch (content) {
            case Content.Counts counts -> {
                for (Content.Disc disc : counts.discs()) {
                    double side = AreaScale.GPUS.side(disc.quantity());
                    if (side > 0) {
                        textures.square(disc.phase(), x, bottom, side);
                        square(g, edge(disc.phase()), x, bottom, side);
                    }
                }
            }
            case Content.Megawatts power ->
                    power.planned()
                            .map(plan -> AreaScale.MEGAWATTS.side(plan.quantity()))
                            .ifPresent(side -> {
                                g.setFill(inks.of(Ink.SCEN_BAND));
                                g.fillRect(x, bottom - side, side, side);
                                square(g, Ink.SCEN, x, bottom, side);
                            });
            case Content.Backing _, Content.Nothing _ -> {}
        }
    }

    private void square(GraphicsContext g, Ink ink, double x, double bottom, double side) {
        g.setStroke(inks.of(ink));
        g.setLineWidth(MarkPainter.FINE_EDGE);
        double half = MarkPainter.FINE_EDGE / 2;
        double inner = Math.max(1, side - MarkPainter.FINE_EDGE);
        g.strokeRect(x + half, bottom - side + half, inner, inner);
    }
}
