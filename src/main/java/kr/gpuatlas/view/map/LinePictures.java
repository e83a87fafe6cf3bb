package kr.gpuatlas.view.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.Window;
import kr.gpuatlas.view.control.Ink;

/// Pictures of the lines of names, so that a map that moves does not draw the outline of every
/// letter anew: halos are the most expensive thing on it.
final class LinePictures {
    private static final int MOST = 400;

    /// Room for the halo, above and below as well as beside.
    private static final double MARGIN = 4;

    private final NamesDrawing drawing;
    private final Lettering lettering;
    private final Map<Key, WritableImage> pictures = new LinkedHashMap<>(16, 0.75f, true);

    LinePictures(NamesDrawing drawing, Lettering lettering) {
        this.drawing = drawing;
        this.lettering = lettering;
    }

    /// All that decides how a line looks.
    private record Key(MapLine line, Font font, List<Color> colours, double pixels) {}

    /// Draws a line with its beginning and its baseline at whole units.
    void paint(GraphicsContext g, MapLine line, double x, double baseline, Ink ground) {
        double pixels = pixels();
        Key key = new Key(line, lettering.font(line.face()), colours(line, ground), pixels);
        WritableImage picture = pictures.get(key);
        if (picture == null) {
            picture = picture(line, ground, pixels);
            pictures.put(key, picture);
            if (pictures.size() > MOST) {
                pictures.remove(pictures.keySet().iterator().next());
            }
        }
        g.drawImage(
                picture,
                x - MARGIN,
                baseline - above(line),
                picture.getWidth() / pixels,
                picture.getHeight() / pixels);
    }

    private List<Color> colours(MapLine line, Ink ground) {
        return Stream.of(ground, line.face().ink(), Ink.BG1, Ink.CONFLICT)
                .map(drawing::of)
                .toList();
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

    private WritableImage picture(MapLine line, Ink ground, double pixels) {
        double width = Math.ceil(line.width(lettering) + 2 * MARGIN);
        double height = Math.ceil(above(line) + lettering.lineHeight(line.face()) / 2 + MARGIN);
        Canvas canvas = new Canvas(Math.ceil(width * pixels), Math.ceil(height * pixels));
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.scale(pixels, pixels);
        new NamePainter(g, drawing, lettering).paint(line, MARGIN, above(line), ground);
        SnapshotParameters transparent = new SnapshotParameters();
        transparent.setFill(Color.TRANSPARENT);
        return canvas.snapshot(transparent, null);
    }
}
