package kr.gpuatlas.view.timeline;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import kr.gpuatlas.domain.figure.Course.Step;
import kr.gpuatlas.view.control.Drawing;
import kr.gpuatlas.view.control.Ink;

/// What lies under the reports of the chart: the lines of its scale, and the plans.
final class CourseDrawing extends Drawing {
    private Optional<ChartContents> contents = Optional.empty();
    private Optional<Plot> plot = Optional.empty();

    void show(ChartContents shown, Optional<Plot> in) {
        if (contents.filter(shown::equals).isPresent() && plot.equals(in)) {
            return;
        }
        contents = Optional.of(shown);
        plot = in;
        redraw();
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
        contents.ifPresent(shown -> plot.ifPresent(p -> draw(g, shown, p)));
    }

    private void draw(GraphicsContext g, ChartContents shown, Plot p) {
        grid(g, p);
        new RoutePainter(g, this, p).paint(shown);
    }

    private void grid(GraphicsContext g, Plot p) {
        g.setStroke(of(Ink.LINE));
        g.setLineWidth(1);
        for (int line = 1; line <= p.extent().intervals(); line++) {
            double y = Math.floor(p.y(p.extent().at(line))) + 0.5;
            g.strokeLine(p.time().left(), y, p.time().left() + p.time().width(), y);
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
