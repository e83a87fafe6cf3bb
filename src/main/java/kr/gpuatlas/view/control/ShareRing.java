package kr.gpuatlas.view.control;

import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.view.control.PhasePainter.Sector;

/// A whole as a ring of its parts, of which one is filled.
final class ShareRing extends Drawing {
    private static final double STROKE = 0.24;
    private static final double PROUD = 2;
    private static final double GAP = 1.5;

    private List<Double> parts = List.of();
    private int own;

    void show(List<Double> shares, int index) {
        parts = List.copyOf(shares);
        own = index;
        redraw();
    }

    @Override
    protected double margin() {
        return PROUD + 1;
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        PhasePainter painter = new PhasePainter(g, this);
        double outer = Math.min(width, height) / 2 - PROUD;
        double inner = outer * (1 - 2 * STROKE);
        double gap = Math.toDegrees(GAP / outer);
        double start = 90;
        for (int i = 0; i < parts.size(); i++) {
            double extent = -360 * parts.get(i);
            double proud = i == own ? PROUD : 0;
            Sector sector =
                    new Sector(
                            width / 2,
                            height / 2,
                            inner - proud,
                            outer + proud,
                            start - gap / 2,
                            extent + gap);
            if (i == own) {
                painter.sector(Phase.ANNOUNCED, sector);
                painter.sectorEdge(Phase.ANNOUNCED, sector, PhasePainter.EDGE, false);
            } else {
                other(g, sector);
            }
            start += extent;
        }
    }

    private void other(GraphicsContext g, Sector sector) {
        g.setStroke(of(Ink.LINE2));
        g.setLineWidth(1);
        new PhasePainter(g, this).outline(sector);
    }
}
