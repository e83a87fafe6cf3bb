package kr.gpuatlas.export.png;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;

/// Pictures to write and to read again: flat areas, repetitions, and noise.
@SuppressWarnings("ArrayRecordComponent")
record Pixels(int width, int height, int[] argb) {
    static Pixels drawn(int width, int height, long seed) {
        Random random = new Random(seed);
        int[] argb = new int[width * height];
        for (int i = 0; i < argb.length; i++) {
            boolean noisy = (i / width / 7 + i % width / 11) % 3 == 0;
            argb[i] = noisy ? random.nextInt() : 0xff000000 | i % width / 16 * 0x050309;
        }
        return new Pixels(width, height, argb);
    }

    void strip(int y, int rows, int[] into) {
        System.arraycopy(argb, y * width, into, 0, rows * width);
    }

    byte[] written(boolean transparent, PngSpec.Text... texts) {
        var out = new ByteArrayOutputStream();
        try {
            PngEncoder.encode(
                    new PngSpec(width, height, PngSpec.SCREEN_DPI, transparent, List.of(texts)),
                    out,
                    this::strip,
                    PngEncoder.Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    Pixels opaque() {
        int[] full = argb.clone();
        for (int i = 0; i < full.length; i++) {
            full[i] |= 0xff000000;
        }
        return new Pixels(width, height, full);
    }

    /// Decoded by somebody else.
    static Pixels read(byte[] png) {
        try {
            var image = ImageIO.read(new ByteArrayInputStream(png));
            int width = image.getWidth();
            int height = image.getHeight();
            return new Pixels(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
