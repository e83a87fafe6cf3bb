package kr.gpuatlas.view.map.raster;

import java.nio.IntBuffer;
import java.util.function.Supplier;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.WritableImage;
import kr.gpuatlas.geo.Provinces;

/// A picture of one rectangle of the land, which is drawn once and then only moved.
public final class LandTile extends ImageView {
    private Pixels board = new Pixels(1, 1);
    private PixelBuffer<IntBuffer> buffer = board.buffer();

    /// Shows nothing yet.
    public LandTile() {
        // It stands at whole pixels, each of which is one of its own.
        setSmooth(false);
        setMouseTransparent(true);
        setImage(new WritableImage(buffer));
    }

    /// Makes ready to show a part of the plane.
    ///
    /// @param pixels of a unit; the sight has a whole number of pixels across and down
    /// @param press draws nothing else until then
    /// @return draws it, on any thread, and returns what then shows it on the window's
    public Supplier<Runnable> prepare(
            Sight sight, double pixels, Provinces provinces, LandPress press) {
        int width = Math.toIntExact(Math.round(sight.width() * pixels));
        int height = Math.toIntExact(Math.round(sight.height() * pixels));
        if (board.width() != width || board.height() != height) {
            board = new Pixels(width, height);
            buffer = board.buffer();
            setImage(new WritableImage(buffer));
        }
        Pixels fitting = board;
        press.ready();
        return () -> {
            press.draw(sight, pixels, provinces, fitting);
            return () -> {
                buffer.updateBuffer(_ -> null);
                setFitWidth(sight.width());
                setFitHeight(sight.height());
            };
        };
    }
}
