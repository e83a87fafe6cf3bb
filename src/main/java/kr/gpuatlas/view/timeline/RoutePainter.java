package kr.gpuatlas.view.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.canvas.GraphicsContext;
import kr.gpuatlas.domain.figure.Plan;
import kr.gpuatlas.view.control.Ink;
import kr.gpuatlas.view.control.Inks;
import kr.gpuatlas.view.timeline.ChartContents.Route;
import kr.gpuatlas.view.timeline.Plot.Spot;

/// Paints the plans: dashed to their first possible day, dotted to their last, a band between.
final class RoutePainter {
    private static final double ARROW = 4;
    private static final double TICK = 3;

    private final GraphicsContext g;
    private final Inks inks;
    private final Plot plot;

    RoutePainter(GraphicsContext g, Inks inks, Plot plot) {
        this.g = g;
        this.inks = inks;
        this.plot = plot;
    }

    void paint(ChartContents contents) {
        g.save();
        g.beginPath();
        g.rect(
                Math.rint(plot.time().left()),
                Math.rint(plot.top()),
                Math.rint(plot.time().width() + TICK),
                Math.rint(plot.bottom() - plot.top()));
        g.clip();
        contents.routes().forEach(route -> paint(route, contents.asOf()));
        g.restore();
    }

    private void paint(Route route, LocalDate asOf) {
        List<Point2D> early = early(route, asOf, plot);
        List<Point2D> late = late(route, asOf, plot);
        List<Point2D> round = new ArrayList<>(early);
        round.addAll(late.reversed());
        g.setFill(inks.of(Ink.SCEN_BAND));
        g.fillPolygon(xs(round), ys(round), round.size());
        g.setStroke(inks.of(Ink.SCEN));
        g.setLineWidth(Edge.WIDTH);
        if (!late.equals(early)) {
            g.setLineDashes(1.5, 3);
            g.strokePolyline(xs(late), ys(late), late.size());
        }
        g.setLineDashes(5, 4);
        g.strokePolyline(xs(early), ys(early), early.size());
        for (Plan plan : route.plans()) {
            range(plan, asOf);
        }
        g.setLineDashes();
        leaves(early);
    }

    /// Between the first and the last day of a plan its number is the same.
    private void range(Plan plan, LocalDate asOf) {
        double from = plot.x(first(plan, asOf));
        double to = plot.x(plan.latest());
        double y = plot.y(plan.number());
        g.strokeLine(from, y, to, y);
        g.setLineDashes();
        g.strokeLine(to, y - TICK, to, y + TICK);
        g.setLineDashes(5, 4);
    }

    /// An arrow where a line leaves the scale.
    private void leaves(List<Point2D> points) {
        for (int i = 1; i < points.size(); i++) {
            Point2D a = points.get(i - 1);
            Point2D b = points.get(i);
            if (a.getY() > plot.top() && b.getY() < plot.top()) {
                double share = (a.getY() - plot.top()) / (a.getY() - b.getY());
                double x = a.getX() + share * (b.getX() - a.getX());
                double y = plot.top() + 1;
                g.strokePolyline(
                        new double[] {x - ARROW, x, x + ARROW},
                        new double[] {y + ARROW, y, y + ARROW},
                        3);
            }
        }
    }

    static List<Point2D> early(Route route, LocalDate asOf, Plot plot) {
        return line(route, asOf, plot, plan -> first(plan, asOf));
    }

    static List<Point2D> late(Route route, LocalDate asOf, Plot plot) {
        return line(route, asOf, plot, Plan::latest);
    }

    /// A range that has begun counts from its end: it may still be reached then.
    private static LocalDate first(Plan plan, LocalDate asOf) {
        return plan.earliest().isAfter(asOf) ? plan.earliest() : plan.latest();
    }

    private static List<Point2D> line(
            Route route, LocalDate asOf, Plot plot, Function<Plan, LocalDate> day) {
        List<Spot> spots = new ArrayList<>();
        route.from().ifPresent(number -> spots.add(new Spot(asOf, number)));
        route.plans().forEach(plan -> spots.add(new Spot(day.apply(plan), plan.number())));
        return plot.line(spots);
    }

    /// The line in small boxes as far as it is seen, which texts keep clear of.
    static List<Bounds> obstacles(List<Point2D> points, Plot plot, double step) {
        List<Bounds> boxes = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Point2D a = points.get(i - 1);
            Point2D b = points.get(i);
            int count = (int) Math.max(1, Math.ceil((b.getX() - a.getX()) / step));
            for (int k = 0; k < count; k++) {
                Point2D p = a.interpolate(b, (double) k / count);
                Point2D q = a.interpolate(b, (k + 1.0) / count);
                boxes.add(
                        Room.box(
                                p.getX(),
                                Math.min(p.getY(), q.getY()) - 1,
                                q.getX() - p.getX(),
                                Math.abs(q.getY() - p.getY()) + 2));
            }
        }
        boxes.removeIf(box -> box.getMinY() < plot.top() - 2);
        return boxes;
    }

    private static double[] xs(List<Point2D> points) {
        return points.stream().mapToDouble(Point2D::getX).toArray();
    }

    private static double[] ys(List<Point2D> points) {
        return points.stream().mapToDouble(Point2D::getY).toArray();
    }
}
