package kr.gpuatlas.view.map;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import kr.gpuatlas.view.control.Ink;
import kr.gpuatlas.view.control.Inks;

/// Writes names with a halo in the colour of what lies underneath.
final class NamePainter {
    private static final double HALO = 3;
    private static final double HALO_OPACITY = 0.85;
    private static final double ASCENT = 0.8;

    private final GraphicsContext g;
    private final Inks inks;
    private final Lettering lettering;

    NamePainter(GraphicsContext g, Inks inks, Lettering lettering) {
        this.g = g;
        this.inks = inks;
        this.lettering = lettering;
    }

    void paint(NamePlacement.PlacedName placed, Ink ground) {
        g.save();
        g.setTextBaseline(VPos.BASELINE);
        g.setTextAlign(TextAlignment.LEFT);
        g.setLineJoin(StrokeLineJoin.ROUND);
        double y = placed.box().y();
        for (MapLine line : placed.name().lines()) {
            double width = line.width(lettering);
            double spare = placed.box().width() - width;
            double x = placed.box().x() + (1 - placed.side().dx) / 2.0 * spare;
            double height = lettering.lineHeight(line.face());
            double size = lettering.font(line.face()).getSize();
            paint(
                    line,
                    Math.rint(x),
                    Math.rint(y + (height - size) / 2 + ASCENT * size + 1),
                    ground);
            y += height;
        }
        g.restore();
    }

    private void paint(MapLine line, double x, double baseline, Ink ground) {
        g.setFont(lettering.font(line.face()));
        Color halo = inks.of(ground);
        g.setStroke(halo.deriveColor(0, 1, 1, HALO_OPACITY));
        g.setLineWidth(HALO);
        g.strokeText(line.words(), x, baseline);
        g.setFill(inks.of(line.face().ink()));
        g.fillText(line.words(), x, baseline);
        double width = lettering.width(line.face(), line.words());
        double size = lettering.font(line.face()).getSize();
        if (line.struck()) {
            g.setStroke(inks.of(line.face().ink()));
            g.setLineWidth(1.5);
            double y = Math.rint(baseline - size * 0.32) + 0.5;
            g.strokeLine(x - 1, y, x + width + 1, y);
        }
        if (line.conflicts() > 0) {
            badge(line, x + width + MapLine.BADGE_GAP, baseline, size);
        }
    }

    /// Sources disagree: an amber pill with their number.
    private void badge(MapLine line, double x, double baseline, double size) {
        double width = lettering.width(Face.BADGE, line.badge()) + 2 * MapLine.BADGE_PAD;
        double height = size + 3;
        double top = Math.rint(baseline - size * 0.38 - height / 2) + 0.5;
        g.setFill(inks.of(ground()));
        g.fillRoundRect(x, top, width, height, height, height);
        g.setStroke(inks.of(Ink.CONFLICT));
        g.setLineWidth(1);
        g.strokeRoundRect(x, top, width, height, height, height);
        g.setFont(lettering.font(Face.BADGE));
        g.setFill(inks.of(Ink.CONFLICT));
        g.fillText(line.badge(), x + MapLine.BADGE_PAD, baseline - 1);
    }

    private static Ink ground() {
        return Ink.BG1;
    }
}
