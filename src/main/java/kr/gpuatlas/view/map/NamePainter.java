package kr.gpuatlas.view.map;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import kr.gpuatlas.view.control.DrawnText;
import kr.gpuatlas.view.control.Ink;
import kr.gpuatlas.view.control.Inks;

/// Writes names with a halo in the colour of what lies underneath.
final class NamePainter {
    private static final double HALO = 1.4;
    private static final double HALO_OPACITY = 0.6;
    private static final int HALO_STEPS = 8;

    /// Of a letter's size, from the top of its line to the baseline.
    static final double ASCENT = 0.8;

    private final GraphicsContext g;
    private final Inks inks;
    private final Lettering lettering;

    NamePainter(GraphicsContext g, Inks inks, Lettering lettering) {
        this.g = g;
        this.inks = inks;
        this.lettering = lettering;
    }

    /// Draws what belongs to a name and is no line of it: the square of a province's sum.
    void square(NamePlacement.PlacedName placed) {
        Box box = placed.box();
        placed.name()
                .sum()
                .ifPresent(sum ->
                        new SizedPainter(g, inks, new Pen(g, inks))
                                .squares(g, sum.content(), box.x(), box.y() + sum.side()));
    }

    /// Writes a line from a point of its baseline.
    void paint(MapLine line, double x, double baseline, Ink ground) {
        g.setTextBaseline(VPos.BASELINE);
        g.setTextAlign(TextAlignment.LEFT);
        g.setLineJoin(StrokeLineJoin.BEVEL);
        g.setFont(lettering.font(line.face()));
        halo(line.words(), x, baseline, inks.of(ground));
        g.setFill(inks.of(line.face().ink()));
        DrawnText.fill(g, line.words(), x, baseline);
        double width = lettering.letters().width(line.face(), line.words());
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

    /// The words themselves all around them, which costs a fraction of what their outline does.
    private void halo(String words, double x, double baseline, Color ground) {
        g.setFill(ground.deriveColor(0, 1, 1, HALO_OPACITY));
        for (int i = 0; i < HALO_STEPS; i++) {
            double angle = 2 * Math.PI * i / HALO_STEPS;
            DrawnText.fill(g, words, x + HALO * Math.cos(angle), baseline + HALO * Math.sin(angle));
        }
    }

    /// Sources disagree: an amber pill with their number.
    private void badge(MapLine line, double x, double baseline, double size) {
        double width = lettering.letters().width(Face.BADGE, line.badge()) + 2 * MapLine.BADGE_PAD;
        double height = size + 3;
        double top = Math.rint(baseline - size * 0.38 - height / 2) + 0.5;
        pill(g, inks, new Box(x, top, width, height));
        g.setFont(lettering.font(Face.BADGE));
        g.setFill(inks.of(Ink.CONFLICT));
        DrawnText.fill(g, line.badge(), x + MapLine.BADGE_PAD, baseline - 1);
    }

    private static void pill(GraphicsContext g, Inks inks, Box box) {
        double round = box.height();
        g.setFill(inks.of(Ink.BG1));
        g.fillRoundRect(box.x(), box.y(), box.width(), box.height(), round, round);
        g.setStroke(inks.of(Ink.CONFLICT));
        g.setLineWidth(1);
        g.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), round, round);
    }

    /// The pill without a number, around a point.
    static void badge(GraphicsContext g, Inks inks, Lettering lettering, MapName.Spot at) {
        pill(g, inks, new Box(at.x() - 10.5, at.y() - 8, 21, 16));
        g.setFont(lettering.font(Face.BADGE));
        g.setFill(inks.of(Ink.CONFLICT));
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        DrawnText.fill(g, "≠", at.x(), at.y());
    }
}
