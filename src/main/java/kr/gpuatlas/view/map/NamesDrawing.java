package kr.gpuatlas.view.map;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.GraphicsContext;
import kr.gpuatlas.geo.MapLabel;
import kr.gpuatlas.view.control.Drawing;
import kr.gpuatlas.view.control.Ink;

/// What lies between land and markers: the province in question, the inset's frame, halos, moves
/// and all names.
final class NamesDrawing extends Drawing {
    /// Pixels of a kilometre from which on Dokdo itself can be seen.
    private static final double LARGEST_ISLET = 8;

    private final Lettering lettering;
    private final LinePictures lines;
    private final Hairlines hairlines = new Hairlines();
    private Optional<Composition> composition = Optional.empty();
    private Paper paper = Paper.NONE;

    NamesDrawing(Lettering lettering) {
        this.lettering = lettering;
        this.lines = new LinePictures(this, lettering);
        setMouseTransparent(true);
        getChildren().addAll(hairlines, lines);
    }

    double pixelsOfUnit() {
        return pixels();
    }

    void show(Composition next) {
        composition = Optional.of(next);
        paper = new NamesPaper(next).all();
        redraw();
    }

    @Override
    protected Rectangle2D painted() {
        return paper.rectangle();
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        composition.ifPresent(shown -> draw(g, shown, shown.picture()));
    }

    private void draw(GraphicsContext g, Composition shown, MapPicture picture) {
        ProvincePainter land = new ProvincePainter(g, this, picture.viewport());
        picture.pointed().ifPresent(province -> land.highlight(province, picture.provinces()));
        picture.chosen().ifPresent(p -> land.outline(p, picture.provinces(), Ink.T1, 2));
        picture.overlay()
                .ifPresent(laid -> {
                    OverlayPainter painter = new OverlayPainter(g, this, picture.viewport());
                    laid.chosen().ifPresent(painter::highlight);
                });
        picture.frame().ifPresent(frame -> frame(g, frame, picture.viewport()));
        shown.links().forEach(link -> link.paint(g, this));
        g.setStroke(of(Ink.T1));
        shown.moves().forEach(move -> move.paint(g));
        NamePainter names = new NamePainter(g, this, lettering);
        shown.names().forEach(names::square);
    }

    @Override
    protected void arrange() {
        composition.ifPresent(this::arrange);
    }

    private void arrange(Composition shown) {
        hairlines.begin();
        shown.marks().forEach(placed -> halo(placed, shown));
        shown.names().stream()
                .flatMap(name -> name.tie().stream())
                .forEach(tie -> hairlines.line(tie, of(Ink.T2)));
        hairlines.end();
        lines.begin();
        dots(shown);
        shown.names().forEach(name -> lines.put(name, ground(name, shown.picture())));
        lines.end();
    }

    /// The part the inset enlarges, with its sites as dots, and hairlines to the inset.
    private void frame(GraphicsContext g, MapPicture.Frame frame, Viewport viewport) {
        Box box = frame.box();
        g.setLineDashes();
        g.setLineWidth(1);
        g.setStroke(of(Ink.CTL));
        for (Tie ray : Composition.rays(frame)) {
            g.strokeLine(ray.fromX(), ray.fromY(), ray.toX(), ray.toY());
        }
        g.setStroke(of(Ink.T2));
        g.strokeRect(
                Math.rint(box.x()) + 0.5,
                Math.rint(box.y()) + 0.5,
                Math.rint(box.width()),
                Math.rint(box.height()));
        MarkPainter marks = new MarkPainter(g, this, lettering);
        for (SiteMark mark : frame.marks()) {
            marks.dot(
                    mark.selected() ? Ink.T1 : Ink.T2,
                    viewport.x(mark.at()),
                    viewport.y(mark.at()),
                    mark.selected() ? 3 : 2);
        }
    }

    /// Dokdo is 0.4 km wide; a small ring keeps it on every map. Cities are dots.
    private void dots(Composition shown) {
        Viewport v = shown.picture().viewport();
        shown.picture().labels().stream()
                .filter(NamesDrawing::isIslet)
                .filter(_ -> v.pixels(1) < LARGEST_ISLET)
                .forEach(label ->
                        lines.dot(LinePictures.Dot.ISLET, v.x(label.at()), v.y(label.at())));
        shown.cities()
                .forEach(city -> lines.dot(LinePictures.Dot.CITY, v.x(city.at()), v.y(city.at())));
    }

    private static boolean isIslet(MapLabel label) {
        return label.kind() == MapLabel.Kind.ISLAND && label.nameEn().equals("Dokdo");
    }

    /// How far off the true place may be, to scale.
    private void halo(Placement.Placed placed, Composition shown) {
        shown.halo(placed)
                .ifPresent(r -> hairlines.circle(placed.trueX(), placed.trueY(), r, of(Ink.CTL)));
    }

    /// The colour of what a name stands on: land or sea.
    private static Ink ground(NamePlacement.PlacedName placed, MapPicture shown) {
        Box box = placed.box();
        var centre = shown.viewport().plane(box.x() + box.width() / 2, box.y() + box.height() / 2);
        if (shown.provinces().provinceAt(centre).isPresent()) {
            return Ink.LAND;
        }
        boolean abroad =
                shown.provinces().neighbours().stream()
                        .anyMatch(n -> n.outline().contains(centre.x(), centre.y()));
        return abroad ? Ink.NB : Ink.SEA;
    }
}
