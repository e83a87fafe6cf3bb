package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeType;

/// Thin lines and circles all over a sheet: only their own pixels are drawn when they move, and not
/// those between them.
final class Hairlines extends Pane {
    /// As long as a dash is the gap behind it.
    private static final double DASH = 4;

    /// Up to this radius, in pixels, a circle is drawn dash by dash; a larger one would have very
    /// many.
    private static final double SMALL = 40;

    private final List<Path> circles = new ArrayList<>();
    private final List<Round> rounds = new ArrayList<>();
    private final List<Circle> large = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int usedCircles;
    private int usedLarge;
    private int usedLines;

    private record Round(double x, double y, double radius) {
        /// Dash by dash: where a stroke with a pattern is cut off, as by the edge of a strip,
        /// JavaFX lets the pattern slip a little.
        List<PathElement> dashes() {
            int count = Math.max(1, (int) Math.round(2 * Math.PI * radius / (2 * DASH)));
            List<PathElement> dashes = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                double from = 2 * Math.PI * i / count;
                double to = from + Math.PI / count;
                dashes.add(new MoveTo(x + radius * Math.cos(from), y + radius * Math.sin(from)));
                dashes.add(
                        new ArcTo(
                                radius,
                                radius,
                                0,
                                x + radius * Math.cos(to),
                                y + radius * Math.sin(to),
                                false,
                                true));
            }
            return dashes;
        }
    }

    Hairlines() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /// Begins anew, with the shapes at hand.
    void begin() {
        usedCircles = 0;
        usedLarge = 0;
        usedLines = 0;
    }

    /// A dashed circle.
    void circle(double x, double y, double radius, Color ink) {
        if (radius > SMALL) {
            large(x, y, radius, ink);
            return;
        }
        Round round = new Round(x, y, radius);
        if (usedCircles == circles.size()) {
            circles.add(added(new Path(round.dashes())));
            rounds.add(round);
        }
        Path circle = circles.get(usedCircles);
        circle.setStroke(ink);
        if (!rounds.get(usedCircles).equals(round)) {
            rounds.set(usedCircles, round);
            circle.getElements().setAll(round.dashes());
        }
        usedCircles++;
    }

    private void large(double x, double y, double radius, Color ink) {
        if (usedLarge == large.size()) {
            Circle fresh = added(new Circle());
            fresh.getStrokeDashArray().setAll(DASH, DASH);
            large.add(fresh);
        }
        Circle circle = large.get(usedLarge);
        usedLarge++;
        circle.setStroke(ink);
        circle.setCenterX(x);
        circle.setCenterY(y);
        circle.setRadius(radius);
    }

    private <S extends Shape> S added(S fresh) {
        fresh.setFill(null);
        fresh.setStrokeType(StrokeType.CENTERED);
        fresh.setStrokeLineCap(StrokeLineCap.BUTT);
        getChildren().add(fresh);
        return fresh;
    }

    void line(Tie tie, Color ink) {
        if (usedLines == lines.size()) {
            Line fresh = new Line();
            fresh.setStrokeLineCap(StrokeLineCap.BUTT);
            lines.add(fresh);
            getChildren().add(fresh);
        }
        Line line = lines.get(usedLines);
        usedLines++;
        line.setStroke(ink);
        line.setStartX(tie.fromX());
        line.setStartY(tie.fromY());
        line.setEndX(tie.toX());
        line.setEndY(tie.toY());
    }

    /// Hides what was not used again, until it is.
    void end() {
        hide(circles, usedCircles);
        hide(large, usedLarge);
        hide(lines, usedLines);
    }

    private static void hide(List<? extends Shape> shapes, int used) {
        for (int i = 0; i < shapes.size(); i++) {
            shapes.get(i).setVisible(i < used);
        }
    }
}
