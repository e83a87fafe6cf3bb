package kr.gpuatlas.view.map;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import kr.gpuatlas.view.control.Ink;

/// The lines of names and the dots of places as sprites, so that a map that moves does not draw
/// every letter and its halo anew: they are the most expensive thing on it.
final class LinePictures extends Pane {
    /// Room for the halo, above and below as well as beside.
    private static final double MARGIN = 4;

    private final NamesDrawing drawing;
    private final Lettering lettering;
    private final Sprites dots = new Sprites();
    private final Sprites lines = new Sprites();

    LinePictures(NamesDrawing drawing, Lettering lettering) {
        this.drawing = drawing;
        this.lettering = lettering;
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(dots, lines);
    }

    /// All that decides how a line looks.
    private record LineLook(MapLine line, Font font, List<Color> colours, double pixels) {}

    private record DotLook(Dot dot, List<Color> colours, double pixels) {}

    /// What marks a place that has no size to scale.
    enum Dot {
        ISLET,
        CITY
    }

    /// Begins anew, with nothing at any place.
    void begin() {
        dots.begin();
        lines.begin();
    }

    /// Takes away what was not put anywhere again.
    void end() {
        dots.end();
        lines.end();
    }

    /// Puts the lines of a name where it stands.
    void put(NamePlacement.PlacedName placed, Ink ground) {
        Box box = placed.box();
        double y = box.y();
        double lead = placed.name().lead();
        for (MapLine line : placed.name().lines()) {
            double spare = box.width() - line.width(lettering.letters());
            double x = lead > 0 ? box.x() + lead : box.x() + (1 - placed.side().dx) / 2.0 * spare;
            double height = lettering.letters().lineHeight(line.face());
            double size = lettering.font(line.face()).getSize();
            double baseline = y + (height - size) / 2 + NamePainter.ASCENT * size + 1;
            put(line, ground, new MapName.Spot(Math.rint(x), Math.rint(baseline)));
            y += height;
        }
    }

    /// Puts a line with its beginning and its baseline at whole units.
    private void put(MapLine line, Ink ground, MapName.Spot at) {
        double pixels = drawing.pixelsOfUnit();
        List<Color> colours = colours(ground, line.face().ink(), Ink.BG1, Ink.CONFLICT);
        double above = above(line);
        lines.put(
                new Sprites.Model(
                        new LineLook(line, lettering.font(line.face()), colours, pixels),
                        Math.ceil(line.width(lettering.letters()) + 2 * MARGIN),
                        Math.ceil(above + lettering.letters().lineHeight(line.face()) / 2 + MARGIN),
                        pixels,
                        g ->
                                new NamePainter(g, drawing, lettering)
                                        .paint(line, MARGIN, above, ground)),
                at.x() - MARGIN,
                at.y() - above);
    }

    /// Puts a dot around a point, to the nearest pixel.
    void dot(Dot dot, double x, double y) {
        double pixels = drawing.pixelsOfUnit();
        dots.put(
                new Sprites.Model(
                        new DotLook(dot, colours(Ink.LAND, Ink.T2, Ink.T3), pixels),
                        2 * MARGIN,
                        2 * MARGIN,
                        pixels,
                        g -> paint(g, dot)),
                Math.rint(x) - MARGIN,
                Math.rint(y) - MARGIN);
    }

    private List<Color> colours(Ink... inks) {
        return Stream.of(inks).map(drawing::of).toList();
    }

    private double above(MapLine line) {
        return Math.ceil(lettering.letters().lineHeight(line.face())) + MARGIN;
    }

    private void paint(GraphicsContext g, Dot dot) {
        double r =
                switch (dot) {
                    case ISLET -> Composition.ISLET;
                    case CITY -> Composition.CITY;
                };
        double at = MARGIN - r;
        g.setFill(drawing.of(dot == Dot.ISLET ? Ink.LAND : Ink.T3));
        g.fillOval(at, at, 2 * r, 2 * r);
        if (dot == Dot.ISLET) {
            g.setStroke(drawing.of(Ink.T2));
            g.setLineWidth(1.2);
            g.strokeOval(at, at, 2 * r, 2 * r);
        }
    }
}
