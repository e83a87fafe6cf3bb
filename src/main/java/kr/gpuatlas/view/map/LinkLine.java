package kr.gpuatlas.view.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.canvas.GraphicsContext;
import kr.gpuatlas.view.control.Ink;
import kr.gpuatlas.view.control.Inks;

/// A hairline from a headquarters to a site of its own, with a bar at the site's end.
record LinkLine(Links.Link link, Tie line) {
    private static final double GAP = 3;
    private static final double BAR = 4;
    private static final double DOT = 4;

    /// The lines whose two ends are on the sheet.
    static List<LinkLine> of(MapPicture picture, List<Placement.Placed> marks) {
        return picture.links().stream()
                .flatMap(link -> of(link, picture, marks).stream())
                .filter(line -> line.line().length() > 2 * BAR)
                .toList();
    }

    private static Optional<LinkLine> of(
            Links.Link link, MapPicture picture, List<Placement.Placed> marks) {
        Optional<End> from = end(link.headquarters(), picture, marks);
        Optional<End> to = end(link.site(), picture, marks);
        boolean inFrame = from.filter(End::isDot).isPresent() && to.filter(End::isDot).isPresent();
        return inFrame
                ? Optional.empty()
                : from.flatMap(a -> to.map(b -> new LinkLine(link, a.lineTo(b))));
    }

    /// A marker, or the dot that stands for it in the frame of the inset.
    private record End(double x, double y, double radius, boolean isDot) {
        Tie lineTo(End other) {
            double dx = other.x - x;
            double dy = other.y - y;
            double length = Math.max(1, Math.hypot(dx, dy));
            double a = Math.min(0.5, (radius + GAP) / length);
            double b = Math.min(0.5, (other.radius + GAP) / length);
            return new Tie(x + a * dx, y + a * dy, other.x - b * dx, other.y - b * dy);
        }
    }

    private static Optional<End> end(String id, MapPicture picture, List<Placement.Placed> marks) {
        Stream<End> placed =
                marks.stream()
                        .filter(mark -> mark.mark().site().id().equals(id))
                        .map(mark ->
                                new End(
                                        mark.x(),
                                        mark.y(),
                                        mark.mark().radius()
                                                + (mark.mark().selected() ? MarkerNode.RING : 0),
                                        false));
        Viewport v = picture.viewport();
        Stream<End> dots =
                picture.frame().stream()
                        .flatMap(frame -> frame.marks().stream())
                        .filter(mark -> mark.site().id().equals(id))
                        .map(mark -> new End(v.x(mark.at()), v.y(mark.at()), DOT, true));
        return Stream.concat(placed, dots).findFirst();
    }

    void paint(GraphicsContext g, Inks inks) {
        double length = line.length();
        double nx = -(line.toY() - line.fromY()) / length * BAR;
        double ny = (line.toX() - line.fromX()) / length * BAR;
        g.setStroke(inks.of(Ink.T2));
        g.setLineDashes();
        g.setLineWidth(1);
        g.strokeLine(line.fromX(), line.fromY(), line.toX(), line.toY());
        g.setLineWidth(1.5);
        g.strokeLine(line.toX() - nx, line.toY() - ny, line.toX() + nx, line.toY() + ny);
    }
}
