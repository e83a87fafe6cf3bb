package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeType;

/// Thin lines and circles all over a sheet: only their own pixels are drawn when they move, and not
/// those between them.
final class Hairlines extends Pane {
    private static final Double[] DASHES = {4.0, 4.0};

    private final List<Circle> circles = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int usedCircles;
    private int usedLines;

    Hairlines() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /// Begins anew, with the shapes at hand.
    void begin() {
        usedCircles = 0;
        usedLines = 0;
    }

    /// A dashed circle.
    void circle(double x, double y, double radius, Color ink) {
        if (usedCircles == circles.size()) {
            Circle fresh = new Circle();
            fresh.setFill(null);
            fresh.setStrokeType(StrokeType.CENTERED);
            fresh.setStrokeLineCap(StrokeLineCap.BUTT);
            fresh.getStrokeDashArray().setAll(DASHES);
            circles.add(fresh);
            getChildren().add(fresh);
        }
        Circle circle = circles.get(usedCircles);
        usedCircles++;
        circle.setStroke(ink);
        circle.setCenterX(x);
        circle.setCenterY(y);
        circle.setRadius(radius);
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
        hide(lines, usedLines);
    }

    private static void hide(List<? extends Shape> shapes, int used) {
        for (int i = 0; i < shapes.size(); i++) {
            shapes.get(i).setVisible(i < used);
        }
    }
}
