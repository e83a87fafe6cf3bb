package kr.gpuatlas.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/// Writes a picture to a PNG file whole or not at all.
public final class PictureFile {
    private PictureFile() {}

    /// Writes an opaque picture.
    ///
    /// @throws IOException as [WholeFile#write]
    public static void write(Image picture, Path file) throws IOException {
        BufferedImage pixels = pixels(picture);
        WholeFile.write(
                file,
                out -> {
                    if (!ImageIO.write(pixels, "png", out)) {
                        throw new IOException("this Java has no PNG writer");
                    }
                });
    }

    private static BufferedImage pixels(Image picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] argb = new int[width * height];
        picture.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        return image;
    }
}
