package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.List;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.view.control.Ink;
import kr.gpuatlas.view.control.PhaseTexture;
import kr.gpuatlas.view.map.raster.Coat;
import kr.gpuatlas.view.map.raster.Dash;
import kr.gpuatlas.view.map.raster.Look;

/// The coats of paint that make up a marker: what [MarkPainter] draws, for the marks of a large
/// dataset.
final class MarkCoats {
    private static final double EDGE = MarkPainter.EDGE;
    private static final double FINE_EDGE = MarkPainter.FINE_EDGE;
    private static final double SMALL = MarkPainter.SMALL;
    private static final double STROKE_REACH = 4;
    private static final Dash DOTS = new Dash(0.1, 3.2, true);
    private static final Dash SHORT = new Dash(3, 2.2, false);
    private static final Dash LONG = new Dash(5, 3.5, false);

    /// Radii that differ by less than this share of themselves look the same.
    private static final double SAME_RADIUS = 0.01;

    private final MarkLook mark;
    private final double r;
    private final List<Coat> coats = new ArrayList<>();

    private MarkCoats(MarkLook mark) {
        this.mark = mark;
        this.r = rounded(mark.radius());
    }

    /// @param faint whether a filter holds the mark back
    static Look of(MarkLook mark, boolean faint) {
        MarkCoats painter = new MarkCoats(mark);
        painter.paint();
        return new Look(painter.coats, painter.r, faint);
    }

    private static double rounded(double radius) {
        double steps = Math.rint(Math.log(radius) / SAME_RADIUS);
        return radius <= 0 ? 0 : Math.exp(steps * SAME_RADIUS);
    }

    private void paint() {
        switch (mark.form()) {
            case SIZED -> sized();
            case BACKED -> backed();
            case NO_COUNT -> noCount();
            case HEADQUARTERS -> {
                disc(Ink.LAND, r);
                ring(mark.selected() ? Ink.T1 : Ink.T2, FINE_EDGE, r - FINE_EDGE / 2, Dash.NONE);
            }
            case LONE -> lone();
            case GHOST -> ghost();
        }
        if (mark.selected()) {
            ring(Ink.T1, EDGE, r + MarkerNode.RING - 1, Dash.NONE);
        }
    }

    private void sized() {
        switch (mark.fill()) {
            case MarkLook.Phases phases -> phases(phases);
            case MarkLook.Power power -> power(power);
            case MarkLook.Backing _, MarkLook.None _ -> edge(Ink.T2);
        }
    }

    private void phases(MarkLook.Phases phases) {
        if (phases.discs().isEmpty()) {
            disc(Ink.LAND, r);
            if (phases.plan()) {
                disc(Ink.SCEN_BAND, r);
            }
        }
        for (MarkLook.Disc disc : phases.discs()) {
            double radius = Math.min(r, rounded(disc.radius()));
            phase(disc.phase(), radius);
            if (radius < r) {
                ring(SizedPainter.edge(disc.phase()), 1, radius - 0.5, Dash.NONE);
            }
        }
        edge(SizedPainter.edge(mark, phases));
        if (phases.outside() > 0 && !phases.isOnlyOutside()) {
            ring(Ink.T1, FINE_EDGE, Math.min(r - 2, rounded(phases.outside())), DOTS);
        }
        if (phases.zero()) {
            nought(!phases.discs().isEmpty());
        }
    }

    private void power(MarkLook.Power power) {
        disc(Ink.LAND, r);
        if (power.planned()) {
            disc(Ink.SCEN_BAND, r);
        }
        if (power.running() > 0) {
            phase(Phase.IN_SERVICE, Math.min(r, rounded(power.running())));
        }
        edge(power.planned() ? Ink.SCEN : Ink.P4);
        if (power.zero()) {
            nought(false);
        }
    }

    /// @param textured whether the ground is a phase's, on which nothing can be read
    private void nought(boolean textured) {
        double below = r < SMALL ? 0 : r * MarkPainter.ZERO_BELOW;
        if (textured) {
            double ground = MarkPainter.ZERO_GROUND;
            coats.add(new Coat.Loop(Ink.LAND, below, ground / 2, ground, false));
        }
        coats.add(new Coat.Loop(Ink.T1, below, 2.6, 1.3, false));
    }

    private void edge(Ink ink) {
        double width = r < SMALL ? FINE_EDGE : EDGE;
        ring(ink, width, r - width / 2, dash(r < SMALL));
        if (mark.exact()) {
            disc(Ink.T1, r < SMALL ? 1.2 : 1.8);
        }
    }

    private void backed() {
        disc(Ink.LAND, r);
        ring(mark.lone() ? Ink.CONFLICT : Ink.T3, FINE_EDGE, r - FINE_EDGE / 2, dash(false));
        if (mark.fill() instanceof MarkLook.Backing backing) {
            coats.addAll(BackingCoats.of(backing));
        }
    }

    private void phase(Phase phase, double radius) {
        PhaseTexture texture = PhaseTexture.of(phase);
        PhaseTexture.Grain grain = texture.grain(radius);
        disc(texture.ground(), radius);
        texture.grain()
                .ifPresent(ink -> {
                    switch (texture.kind()) {
                        case RISING -> hatch(ink, radius, grain, true);
                        case FALLING -> hatch(ink, radius, grain, false);
                        case DOTS ->
                                coats.add(
                                        new Coat.Dots(
                                                ink,
                                                radius,
                                                grain.step(),
                                                grain.width(),
                                                PhaseTexture.FIRST_DOT));
                        case SOLID -> {}
                    }
                });
    }

    private void hatch(Ink ink, double radius, PhaseTexture.Grain grain, boolean rising) {
        coats.add(new Coat.Hatch(ink, radius, grain.step(), grain.width(), rising));
    }

    private Dash dash(boolean small) {
        if (mark.lone() || mark.isOnlyOutside()) {
            return DOTS;
        }
        if (mark.exact()) {
            return Dash.NONE;
        }
        return small ? SHORT : LONG;
    }

    private void noCount() {
        disc(Ink.LAND, r);
        ring(Ink.T2, FINE_EDGE, r - FINE_EDGE / 2, mark.exact() ? Dash.NONE : SHORT);
        coats.add(new Coat.Bar(Ink.T1, new Coat.Line(-2.2, 0, 2.2, 0), FINE_EDGE));
    }

    /// The question mark, which nodes write in the map's typeface, is drawn here: a hook, a stem
    /// and a dot.
    private void lone() {
        disc(Ink.LAND, r);
        ring(Ink.CONFLICT, FINE_EDGE, r - FINE_EDGE / 2, DOTS);
        coats.add(new Coat.Loop(Ink.CONFLICT, -1.6, 1.9, 1.3, true));
        coats.add(new Coat.Bar(Ink.CONFLICT, new Coat.Line(0, 0.2, 0, 1.7), 1.3));
        coats.add(new Coat.Bar(Ink.CONFLICT, new Coat.Line(0, 2.7, 0, 4.1), 1.5));
    }

    private void ghost() {
        ring(Ink.T3, FINE_EDGE, r - FINE_EDGE / 2, DOTS);
        double reach = (r + STROKE_REACH) * Math.sqrt(0.5);
        coats.add(new Coat.Bar(Ink.T1, new Coat.Line(-reach, reach, reach, -reach), EDGE));
    }

    private void disc(Ink ink, double radius) {
        coats.add(new Coat.Disc(ink, radius));
    }

    private void ring(Ink ink, double width, double radius, Dash dash) {
        coats.add(new Coat.Ring(ink, radius, width, dash));
    }
}
