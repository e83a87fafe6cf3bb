package kr.gpuatlas.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import kr.gpuatlas.export.png.PngEncoder;
import kr.gpuatlas.export.png.PngSpec;

/// Writes a picture to a PNG file whole or not at all.
public final class PictureFile {
    private PictureFile() {}

    /// Writes an opaque picture.
    ///
    /// @throws IOException as [WholeFile#write]
    public static void write(Image picture, Path file) throws IOException {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        PngSpec spec = new PngSpec(width, height, PngSpec.SCREEN_DPI, false, List.of());
        PngWriter.write(
                file,
                spec,
                (y, rows, argb) -> copy(picture, y, rows, argb),
                PngEncoder.Progress.NONE);
    }

    private static void copy(Image picture, int y, int rows, int[] argb) {
        int width = (int) picture.getWidth();
        picture.getPixelReader()
                .getPixels(0, y, width, rows, PixelFormat.getIntArgbInstance(), argb, 0, width);
    }
}
