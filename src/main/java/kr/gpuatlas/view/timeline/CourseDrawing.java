package kr.gpuatlas.view.timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Course.Step;
import kr.gpuatlas.view.control.BarEnd;
import kr.gpuatlas.view.control.Drawing;
import kr.gpuatlas.view.control.Ink;
import kr.gpuatlas.view.control.PhaseTexture;
import kr.gpuatlas.view.timeline.ChartContents.Layer;

/// The chart's lines and areas: reports as textured steps, one phase inside the other, the
/// announced level, and the plans.
final class CourseDrawing extends Drawing {
    private static final double NOT_REACHED = 0.5;
    private static final double BREAK_BELOW = 9;

    private Optional<ChartContents> contents = Optional.empty();
    private Optional<Plot> plot = Optional.empty();

    void show(ChartContents shown, Optional<Plot> in) {
        contents = Optional.of(shown);
        plot = in;
        redraw();
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        contents.ifPresent(shown -> plot.ifPresent(p -> draw(g, shown, p)));
    }

    private void draw(GraphicsContext g, ChartContents shown, Plot p) {
        grid(g, p);
        new RoutePainter(g, this, p).paint(shown);
        for (int i = 0; i < shown.layers().size(); i++) {
            layer(g, shown, i, p);
        }
        announced(g, shown, p);
    }

    private void grid(GraphicsContext g, Plot p) {
        g.setStroke(of(Ink.LINE));
        g.setLineWidth(1);
        for (int line = 1; line <= p.extent().intervals(); line++) {
            double y = Math.floor(p.y(p.extent().at(line))) + 0.5;
            g.strokeLine(p.time().left(), y, p.time().left() + p.time().width(), y);
        }
    }

    private void layer(GraphicsContext g, ChartContents shown, int index, Plot p) {
        Layer layer = shown.layers().get(index);
        PhaseTexture texture = PhaseTexture.of(layer.phase());
        double from = p.x(layer.steps().getFirst().from());
        double before = p.bottom();
        for (int i = 0; i < layer.steps().size(); i++) {
            Step step = layer.steps().get(i);
            double left = p.x(step.from());
            double right = p.x(layer.end(i, shown.asOf()));
            double y = top(shown, index, step, p);
            BarEnd end = BarEnd.of(step.figure().quantity());
            fill(g, texture, end, Room.box(left, y, right - left, p.bottom() - y), p);
            g.setStroke(of(texture.edge()));
            Edge.draw(g, end, left, right, y + Edge.WIDTH / 2);
            g.strokeLine(left + Edge.WIDTH / 2, before, left + Edge.WIDTH / 2, y);
            before = y;
        }
        g.setStroke(of(texture.edge()));
        g.strokeLine(from, p.bottom() - 0.5, p.x(shown.asOf()), p.bottom() - 0.5);
    }

    /// A step's height, below the edge of the phase that contains it.
    private static double top(ChartContents shown, int index, Step step, Plot p) {
        double own = p.y(step.figure().quantity().stated().orElse(BigDecimal.ZERO));
        double highest = Math.max(p.top(), own);
        for (int outer = 0; outer < index; outer++) {
            Optional<BigDecimal> level = shown.layers().get(outer).on(step.from());
            highest =
                    Math.max(
                            highest,
                            level.map(p::y).orElse(p.top()) + (index - outer) * Edge.WIDTH);
        }
        return Math.min(highest, p.bottom() - Edge.WIDTH);
    }

    /// The texture keeps its place while the area grows.
    private void fill(GraphicsContext g, PhaseTexture texture, BarEnd end, Bounds area, Plot p) {
        g.save();
        g.beginPath();
        g.rect(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
        g.clip();
        g.setGlobalAlpha(end == BarEnd.STOP ? NOT_REACHED : 1);
        Bounds whole =
                Room.box(
                        p.time().left(),
                        p.top(),
                        area.getMaxX() - p.time().left(),
                        p.bottom() - p.top());
        texture.cover(g, this, whole, true, 1);
        g.restore();
    }

    private void announced(GraphicsContext g, ChartContents shown, Plot p) {
        Layer layer = new Layer(Phase.ANNOUNCED, shown.announced());
        for (int i = 0; i < layer.steps().size(); i++) {
            Step step = layer.steps().get(i);
            BigDecimal number = step.figure().quantity().stated().orElseThrow();
            LocalDate end = layer.end(i, shown.asOf());
            boolean held = p.extent().holds(number);
            double y = held ? p.y(number) : p.top();
            g.setStroke(of(Ink.P1));
            Edge.draw(
                    g,
                    BarEnd.of(step.figure().quantity()),
                    p.x(step.from()),
                    p.x(end),
                    y + Edge.WIDTH / 2);
            if (!held && i == 0) {
                broken(g, p.x(step.from()), y);
            }
        }
    }

    /// The sign that what lies above is not to scale.
    private void broken(GraphicsContext g, double x, double y) {
        g.setLineWidth(Edge.WIDTH);
        g.strokeLine(x, y, x, y + BREAK_BELOW - 4);
        for (double dy : new double[] {BREAK_BELOW - 4, BREAK_BELOW}) {
            g.strokeLine(x - 4, y + dy + 2, x + 4, y + dy - 2);
        }
    }

    /// Where reports are drawn, so that no text stands on a texture.
    static List<Bounds> areas(ChartContents shown, Plot p) {
        return shown.layers().stream()
                .flatMap(layer ->
                        java.util.stream.IntStream.range(0, layer.steps().size())
                                .mapToObj(i -> {
                                    Step step = layer.steps().get(i);
                                    double left = p.x(step.from());
                                    double right = p.x(layer.end(i, shown.asOf()));
                                    Point2D corner =
                                            new Point2D(
                                                    left,
                                                    p.y(
                                                            step.figure()
                                                                    .quantity()
                                                                    .stated()
                                                                    .orElseThrow()));
                                    return Room.box(
                                            left,
                                            corner.getY(),
                                            right - left,
                                            p.bottom() - corner.getY());
                                }))
                .toList();
    }
}
