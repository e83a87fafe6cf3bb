package kr.gpuatlas.view.control;

import javafx.scene.canvas.GraphicsContext;
import kr.gpuatlas.domain.figure.Freshness;

/// Paints how long ago something was last confirmed as a small square: full, half, or only a dashed
/// outline; two bars where it is thought to be paused.
public final class FreshnessPainter {
    /// Its side in pixels.
    public static final double SIDE = 9;

    private static final double LINE = 1.5;

    private final GraphicsContext g;
    private final Inks inks;

    public FreshnessPainter(GraphicsContext g, Inks inks) {
        this.g = g;
        this.inks = inks;
    }

    /// Paints the mark around its middle.
    public void paint(Freshness freshness, double x, double y) {
        g.save();
        g.translate(x - SIDE / 2, y - SIDE / 2);
        g.setFill(inks.of(Ink.T2));
        g.setStroke(inks.of(Ink.T2));
        g.setLineWidth(LINE);
        double inner = SIDE - LINE;
        switch (freshness) {
            case FRESH -> g.fillRoundRect(0, 0, SIDE, SIDE, 2, 2);
            case AGEING -> {
                g.fillRect(0, SIDE / 2, SIDE, SIDE / 2);
                g.strokeRoundRect(LINE / 2, LINE / 2, inner, inner, 2, 2);
            }
            case INFERRED_PAUSED -> {
                g.setFill(inks.of(Ink.T3));
                g.fillRect(1, 0, 2.5, SIDE);
                g.fillRect(SIDE - 3.5, 0, 2.5, SIDE);
            }
            case UNCONFIRMED -> {
                g.setStroke(inks.of(Ink.T3));
                g.setLineDashes(2, 1.75);
                g.strokeRect(LINE / 2, LINE / 2, inner, inner);
            }
        }
        g.restore();
    }
}
