package kr.gpuatlas.view.map;

import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import kr.gpuatlas.domain.programme.Precision;
import kr.gpuatlas.geo.MapLabel;
import kr.gpuatlas.view.control.Drawing;
import kr.gpuatlas.view.control.Ink;

/// What lies between land and markers: the province in question, the inset's frame, halos, moves
/// and all names.
final class NamesDrawing extends Drawing {
    /// A halo smaller than its marker would say nothing.
    private static final double LEAST_HALO = 1.15;

    private final Lettering lettering;
    private Optional<MapPicture> picture = Optional.empty();
    private Composition composition =
            new Composition(java.util.List.of(), java.util.List.of(), java.util.List.of());

    NamesDrawing(Lettering lettering) {
        this.lettering = lettering;
        setMouseTransparent(true);
    }

    void show(MapPicture next, Composition composed) {
        picture = Optional.of(next);
        composition = composed;
        redraw();
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        picture.ifPresent(shown -> draw(g, shown));
    }

    private void draw(GraphicsContext g, MapPicture shown) {
        LandPainter land = new LandPainter(g, this, shown.viewport());
        shown.pointed().ifPresent(province -> land.highlight(province, shown.provinces()));
        shown.chosen().ifPresent(p -> land.outline(p, shown.provinces(), Ink.T1, 2));
        shown.frame().ifPresent(frame -> frame(g, frame, shown.viewport()));
        islets(g, shown);
        composition.marks().forEach(placed -> halo(g, placed, shown.viewport()));
        g.setStroke(of(Ink.T1));
        composition.moves().forEach(move -> move.paint(g));
        NamePainter names = new NamePainter(g, this, lettering);
        composition.names().forEach(name -> names.paint(name, ground(name, shown)));
    }

    /// The part the inset enlarges, with its sites as dots, and hairlines to the inset.
    private void frame(GraphicsContext g, MapPicture.Frame frame, Viewport viewport) {
        Box box = frame.box();
        Box panel = frame.panel();
        g.setLineDashes();
        g.setLineWidth(1);
        g.setStroke(of(Ink.CTL));
        g.strokeLine(panel.right(), panel.y() + 0.5, box.x(), box.y() + 0.5);
        g.strokeLine(panel.right(), panel.bottom() - 0.5, box.x(), box.bottom() - 0.5);
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

    /// Dokdo is 0.4 km wide; a small ring keeps it on every map.
    private void islets(GraphicsContext g, MapPicture shown) {
        Viewport v = shown.viewport();
        shown.labels().stream()
                .filter(label ->
                        label.kind() == MapLabel.Kind.ISLAND && label.nameEn().equals("Dokdo"))
                .filter(_ -> v.pixels(1) < 8)
                .forEach(label -> {
                    double r = Composition.ISLET;
                    g.setFill(of(Ink.LAND));
                    g.setStroke(of(Ink.T2));
                    g.setLineWidth(1.2);
                    g.fillOval(v.x(label.at()) - r, v.y(label.at()) - r, 2 * r, 2 * r);
                    g.strokeOval(v.x(label.at()) - r, v.y(label.at()) - r, 2 * r, 2 * r);
                });
    }

    /// How far off the true place may be, to scale.
    private void halo(GraphicsContext g, Placement.Placed placed, Viewport viewport) {
        double r = placed.mark().site().uncertaintyKm().map(viewport::pixels).orElse(0.0);
        if (placed.mark().site().precision() != Precision.CITY
                || r < LEAST_HALO * placed.mark().radius() + 2) {
            return;
        }
        g.save();
        g.setStroke(of(Ink.CTL));
        g.setLineWidth(1);
        g.setLineDashes(4, 4);
        g.strokeOval(placed.trueX() - r, placed.trueY() - r, 2 * r, 2 * r);
        g.restore();
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
