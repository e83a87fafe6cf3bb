package kr.gpuatlas.view.map.raster;

import java.nio.IntBuffer;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;

/// A picture in cells, of which only those with ink on them are drawn: between few marks most of it
/// is empty.
final class Mosaic extends Pane {
    /// Cells are 128 pixels wide and high.
    private static final int CELL = 7;

    private final Pixels pixels;
    private final PixelBuffer<IntBuffer> buffer;

    /// @param scale pixels of a unit
    Mosaic(int width, int height, double scale) {
        // Between whole pixels the edges of cells could be seen.
        pixels =
                scale == Math.rint(scale)
                        ? new Pixels(width, height, CELL)
                        : new Pixels(width, height);
        buffer = pixels.buffer();
        setManaged(false);
        setMouseTransparent(true);
        Image image = new WritableImage(buffer);
        for (int cell = 0; cell < pixels.cells(); cell++) {
            getChildren().add(view(image, pixels.part(cell), scale));
        }
    }

    private static ImageView view(Image image, Rectangle2D part, double scale) {
        ImageView view = new ImageView(image);
        view.setSmooth(false);
        view.setViewport(part);
        view.setX(part.getMinX() / scale);
        view.setY(part.getMinY() / scale);
        view.setFitWidth(part.getWidth() / scale);
        view.setFitHeight(part.getHeight() / scale);
        return view;
    }

    Pixels pixels() {
        return pixels;
    }

    /// Shows what has been drawn on the pixels.
    void update() {
        buffer.updateBuffer(_ -> null);
        for (int cell = 0; cell < pixels.cells(); cell++) {
            getChildren().get(cell).setVisible(pixels.isInked(cell));
        }
    }
}
