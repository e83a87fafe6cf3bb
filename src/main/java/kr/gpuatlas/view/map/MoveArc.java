package kr.gpuatlas.view.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// The way from a place that was given up to the one that took over, as a dotted arc with an open
/// arrow.
///
/// @param controlX of the quadratic curve
record MoveArc(
        double fromX, double fromY, double controlX, double controlY, double toX, double toY) {
    private static final double BULGE = 0.18;
    private static final double GAP = 5;
    private static final double HEAD = 8;
    private static final int SAMPLES = 16;

    /// The moves to show: those of which either end is selected.
    static List<MoveArc> between(List<Placement.Placed> marks) {
        return marks.stream()
                .filter(placed -> placed.mark().isGhost())
                .flatMap(ghost -> successor(ghost, marks).stream().map(now -> of(ghost, now)))
                .toList();
    }

    private static Optional<Placement.Placed> successor(
            Placement.Placed ghost, List<Placement.Placed> marks) {
        String by = ghost.mark().site().superseded().map(end -> end.by()).orElse("");
        return marks.stream()
                .filter(placed -> placed.mark().site().id().equals(by))
                .filter(placed -> placed.mark().selected() || ghost.mark().selected())
                .findFirst();
    }

    private static MoveArc of(Placement.Placed ghost, Placement.Placed now) {
        double dx = now.x() - ghost.x();
        double dy = now.y() - ghost.y();
        double controlX = (ghost.x() + now.x()) / 2 + Math.signum(dx) * BULGE * dy;
        double controlY = (ghost.y() + now.y()) / 2 - Math.abs(BULGE * dx);
        double[] from = away(ghost, controlX, controlY);
        double[] to = away(now, controlX, controlY);
        return new MoveArc(from[0], from[1], controlX, controlY, to[0], to[1]);
    }

    /// The point just outside a marker in the direction of another point.
    private static double[] away(Placement.Placed placed, double towardsX, double towardsY) {
        double ring = placed.mark().selected() ? MarkerNode.RING : 0;
        double reach = placed.mark().radius() + ring + GAP;
        double dx = towardsX - placed.x();
        double dy = towardsY - placed.y();
        double length = Math.max(1, Math.hypot(dx, dy));
        return new double[] {placed.x() + dx / length * reach, placed.y() + dy / length * reach};
    }

    private double x(double t) {
        return (1 - t) * (1 - t) * fromX + 2 * t * (1 - t) * controlX + t * t * toX;
    }

    private double y(double t) {
        return (1 - t) * (1 - t) * fromY + 2 * t * (1 - t) * controlY + t * t * toY;
    }

    /// What names keep away from.
    List<Box> boxes() {
        return IntStream.rangeClosed(0, SAMPLES)
                .mapToDouble(i -> (double) i / SAMPLES)
                .mapToObj(t -> Box.around(x(t), y(t), 3))
                .toList();
    }

    /// In the context's stroke.
    void paint(GraphicsContext g) {
        g.save();
        g.setLineCap(StrokeLineCap.ROUND);
        g.setLineJoin(StrokeLineJoin.ROUND);
        g.setLineWidth(2);
        g.setLineDashes(0.1, 5);
        g.beginPath();
        g.moveTo(fromX, fromY);
        g.quadraticCurveTo(controlX, controlY, toX, toY);
        g.stroke();
        g.setLineDashes();
        double angle = Math.atan2(toY - controlY, toX - controlX);
        g.beginPath();
        g.moveTo(toX - HEAD * Math.cos(angle - 0.5), toY - HEAD * Math.sin(angle - 0.5));
        g.lineTo(toX, toY);
        g.lineTo(toX - HEAD * Math.cos(angle + 0.5), toY - HEAD * Math.sin(angle + 0.5));
        g.stroke();
        g.restore();
    }
}
