package kr.gpuatlas.view.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.Window;
import kr.gpuatlas.view.control.Ink;

/// Pictures of the lines of names and of dots, so that a map that moves does not draw the outline
/// of every letter anew: halos are the most expensive thing on it.
final class LinePictures {
    private static final int MOST = 400;

    /// Room for the halo, above and below as well as beside.
    private static final double MARGIN = 4;

    private final NamesDrawing drawing;
    private final Lettering lettering;
    private final Map<Key, Image> pictures = new LinkedHashMap<>(16, 0.75f, true);

    LinePictures(NamesDrawing drawing, Lettering lettering) {
        this.drawing = drawing;
        this.lettering = lettering;
    }

    /// All that decides how something looks.
    private sealed interface Key {}

    private record LineKey(MapLine line, Font font, List<Color> colours, double pixels)
            implements Key {}

    private record DotKey(Dot dot, List<Color> colours, double pixels) implements Key {}

    /// What marks a place that has no size to scale.
    enum Dot {
        ISLET,
        CITY
    }

    /// Puts a line with its beginning and its baseline at whole units.
    void put(MapLine line, Ink ground, MapName.Spot at, Sprites sprites) {
        double pixels = pixels();
        List<Color> colours = colours(ground, line.face().ink(), Ink.BG1, Ink.CONFLICT);
        Key key = new LineKey(line, lettering.font(line.face()), colours, pixels);
        Image picture = picture(key, () -> picture(line, ground, pixels));
        sprites.put(picture, pixels, at.x() - MARGIN, at.y() - above(line));
    }

    /// Puts a dot around a point, to the nearest pixel.
    void dot(Dot dot, double x, double y, Sprites sprites) {
        double pixels = pixels();
        Key key = new DotKey(dot, colours(Ink.LAND, Ink.T2, Ink.T3), pixels);
        Image picture =
                picture(key, () -> drawn(2 * MARGIN, 2 * MARGIN, pixels, g -> paint(g, dot)));
        sprites.put(picture, pixels, Math.rint(x) - MARGIN, Math.rint(y) - MARGIN);
    }

    private Image picture(Key key, Supplier<Image> made) {
        Image known = pictures.get(key);
        if (known != null) {
            return known;
        }
        Image picture = made.get();
        pictures.put(key, picture);
        if (pictures.size() > MOST) {
            pictures.remove(pictures.keySet().iterator().next());
        }
        return picture;
    }

    private List<Color> colours(Ink... inks) {
        return Stream.of(inks).map(drawing::of).toList();
    }

    /// Of an export, or else of the screen.
    private double pixels() {
        double screen =
                Optional.ofNullable(drawing.getScene())
                        .map(Scene::getWindow)
                        .map(Window::getRenderScaleX)
                        .orElse(1.0);
        return Math.max(drawing.pixelsOfUnit(), screen);
    }

    private double above(MapLine line) {
        return Math.ceil(lettering.lineHeight(line.face())) + MARGIN;
    }

    private Image picture(MapLine line, Ink ground, double pixels) {
        double width = Math.ceil(line.width(lettering) + 2 * MARGIN);
        double height = Math.ceil(above(line) + lettering.lineHeight(line.face()) / 2 + MARGIN);
        return drawn(
                width,
                height,
                pixels,
                g ->
                        new NamePainter(g, drawing, lettering)
                                .paint(line, MARGIN, above(line), ground));
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

    private static Image drawn(
            double width, double height, double pixels, Consumer<GraphicsContext> paint) {
        Canvas canvas = new Canvas(Math.ceil(width * pixels), Math.ceil(height * pixels));
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.scale(pixels, pixels);
        paint.accept(g);
        SnapshotParameters transparent = new SnapshotParameters();
        transparent.setFill(Color.TRANSPARENT);
        return canvas.snapshot(transparent, null);
    }
}
