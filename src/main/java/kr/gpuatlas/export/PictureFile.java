package kr.gpuatlas.export;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/// Writes a picture to a PNG file whole or not at all.
public final class PictureFile {
    private PictureFile() {}

    /// Writes to a temporary file beside the target, flushes it to the disk and renames it.
    ///
    /// @throws IOException if the folder is missing, not writable or full; an existing file is then
    ///   untouched and nothing is left behind
    public static void write(Image picture, Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("%s is no file name".formatted(file));
        }
        Path temporary = Files.createTempFile(folder, ".gpu-atlas-", ".png");
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
                if (!ImageIO.write(pixels(picture), "png", out)) {
                    throw new IOException("this Java has no PNG writer");
                }
                out.flush();
                channel.force(true);
            }
            Files.move(
                    temporary,
                    file.toAbsolutePath(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
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
