package kr.gpuatlas.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import kr.gpuatlas.export.png.PngEncoder;
import kr.gpuatlas.export.png.PngWalker;

/// How a picture in a file differs from one that is drawn.
///
/// @param pixels how many there are
/// @param different how many of them differ
/// @param largest by how much one colour of one pixel differs at most, of 255
public record PixelComparison(long pixels, long different, int largest) {
    private static final int OPAQUE = 0xFF000000;
    private static final int CHANNEL = 0xFF;

    /// Compares pixel by pixel; what is drawn is as large as the picture.
    ///
    /// @throws IOException if the file cannot be read or is no sound PNG picture
    public static PixelComparison of(Path file, PngEncoder.Strips drawn) throws IOException {
        BufferedImage picture = read(file);
        int width = picture.getWidth();
        int ground = picture.getColorModel().hasAlpha() ? 0 : OPAQUE;
        int[] ours = new int[width * PngEncoder.STRIP];
        int[] theirs = new int[width * PngEncoder.STRIP];
        long different = 0;
        int largest = 0;
        for (int y = 0; y < picture.getHeight(); y += PngEncoder.STRIP) {
            int rows = Math.min(PngEncoder.STRIP, picture.getHeight() - y);
            drawn.fill(y, rows, ours);
            picture.getRGB(0, y, width, rows, theirs, 0, width);
            for (int i = 0; i < width * rows; i++) {
                int difference = difference(ours[i] | ground, theirs[i]);
                different += difference == 0 ? 0 : 1;
                largest = Math.max(largest, difference);
            }
        }
        return new PixelComparison((long) width * picture.getHeight(), different, largest);
    }

    /// The decoder sees only what our own reader has found sound, and none of its texts.
    private static BufferedImage read(Path file) throws IOException {
        PngWalker.walk(file);
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    /// The largest difference of a channel; colours nobody sees do not count.
    private static int difference(int one, int other) {
        if (one == other || (one >>> 24 == 0 && other >>> 24 == 0)) {
            return 0;
        }
        int largest = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            int by = Math.abs(((one >>> shift) & CHANNEL) - ((other >>> shift) & CHANNEL));
            largest = Math.max(largest, by);
        }
        return largest;
    }

    /// Whether no pixel differs.
    public boolean isSame() {
        return different == 0;
    }
}
