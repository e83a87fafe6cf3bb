package kr.gpuatlas.view.timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.Rectangle;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Course.Step;
import kr.gpuatlas.view.control.BarEnd;
import kr.gpuatlas.view.control.Drawing;
import kr.gpuatlas.view.control.Ink;
import kr.gpuatlas.view.control.PhaseTexture;
import kr.gpuatlas.view.timeline.ChartContents.Layer;

/// The reports of the chart as textured steps, one phase inside the other, and the announced level.
///
/// It is drawn as if the last report held for ever, and cut off at the as-of day: while that day is
/// dragged only the cut moves.
final class ReportsDrawing extends Drawing {
    private static final double NOT_REACHED = 0.5;
    private static final double BREAK_BELOW = 9;

    private final Rectangle cut = new Rectangle();
    private Optional<Reported> reported = Optional.empty();

    private record Reported(List<Step> announced, List<Layer> layers, Plot plot) {
        /// No as-of day lies after it.
        LocalDate end() {
            return plot.time().breakDay();
        }
    }

    ReportsDrawing() {
        setMouseTransparent(true);
        cut.heightProperty().bind(heightProperty());
        setClip(cut);
    }

    void show(ChartContents shown, Optional<Plot> in) {
        setVisible(in.isPresent());
        in.ifPresent(plot -> {
            // Whole pixels: any other clip is a mask of its own, which is slow.
            cut.setWidth(Math.rint(plot.x(shown.asOf())));
            Reported next = new Reported(shown.announced(), shown.layers(), plot);
            if (reported.filter(next::equals).isEmpty()) {
                reported = Optional.of(next);
                redraw();
            }
        });
    }

    @Override
    protected Rectangle2D painted() {
        return Room.within(this);
    }

    @Override
    protected boolean isLong() {
        return true;
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        reported.ifPresent(known -> {
            for (int i = 0; i < known.layers().size(); i++) {
                layer(g, known, i);
            }
            announced(g, known);
        });
    }

    private void layer(GraphicsContext g, Reported shown, int index) {
        Plot p = shown.plot();
        Layer layer = shown.layers().get(index);
        PhaseTexture texture = PhaseTexture.of(layer.phase());
        double from = p.x(layer.steps().getFirst().from());
        double before = p.bottom();
        for (int i = 0; i < layer.steps().size(); i++) {
            Step step = layer.steps().get(i);
            double left = p.x(step.from());
            double right = p.x(layer.end(i, shown.end()));
            double y = top(shown, index, step);
            BarEnd end = BarEnd.of(step.figure().quantity());
            fill(g, texture, end, Room.box(left, y, right - left, p.bottom() - y), p);
            g.setStroke(of(texture.edge()));
            Edge.draw(g, end, left, right, y + Edge.WIDTH / 2);
            g.strokeLine(left + Edge.WIDTH / 2, before, left + Edge.WIDTH / 2, y);
            before = y;
        }
        g.setStroke(of(texture.edge()));
        g.strokeLine(from, p.bottom() - 0.5, p.x(shown.end()), p.bottom() - 0.5);
    }

    /// A step's height, below the edge of the phase that contains it.
    private static double top(Reported shown, int index, Step step) {
        Plot p = shown.plot();
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
        // Whole pixels: any other clip is a mask of its own, which is slow.
        double left = Math.rint(area.getMinX());
        double top = Math.rint(area.getMinY());
        g.rect(left, top, Math.rint(area.getMaxX()) - left, Math.rint(area.getMaxY()) - top);
        g.setGlobalAlpha(end == BarEnd.STOP ? NOT_REACHED : 1);
        Bounds whole =
                Room.box(
                        p.time().left(),
                        p.top(),
                        area.getMaxX() - p.time().left(),
                        p.bottom() - p.top());
        texture.cover(g, this, new PhaseTexture.Cloth(whole, seen(area)), true, 1);
        g.restore();
    }

    /// The part of an area that is drawn now.
    private Bounds seen(Bounds area) {
        double top = Math.max(area.getMinY(), wanted().getMinY());
        double bottom = Math.min(area.getMaxY(), wanted().getMaxY());
        return Room.box(area.getMinX(), top, area.getWidth(), bottom - top);
    }

    private void announced(GraphicsContext g, Reported shown) {
        Plot p = shown.plot();
        Layer layer = new Layer(Phase.ANNOUNCED, shown.announced());
        for (int i = 0; i < layer.steps().size(); i++) {
            Step step = layer.steps().get(i);
            BigDecimal number = step.figure().quantity().stated().orElseThrow();
            LocalDate end = layer.end(i, shown.end());
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
}
