package kr.gpuatlas.view.map.raster;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;

/// A rectangle of premultiplied pixels.
final class Pixels implements Board {
    private static final int OPAQUE = 255;
    private static final int BYTES = 0x00FF00FF;
    private static final int HALF = 0x00800080;

    private final int width;
    private final int height;
    private final int[] argb;

    Pixels(int width, int height) {
        this.width = width;
        this.height = height;
        this.argb = new int[width * height];
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /// The same pixels for an image; it shows what is drawn on them when it is told so.
    PixelBuffer<IntBuffer> buffer() {
        return new PixelBuffer<>(
                width, height, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
    }

    /// The pixels themselves, row by row.
    int[] array() {
        return argb;
    }

    /// A pixel from premultiplied shares of 1.
    static int argb(double alpha, double red, double green, double blue) {
        return (round(alpha) << 24) | (round(red) << 16) | (round(green) << 8) | round(blue);
    }

    private static int round(double share) {
        return (int) Math.max(0, Math.min(OPAQUE, Math.rint(share * OPAQUE)));
    }

    @Override
    public void clear() {
        Arrays.fill(argb, 0);
    }

    @Override
    public void press(Stamp stamp, int x, int y) {
        int half = stamp.half();
        int across = 2 * half;
        int fromX = Math.max(0, half - x);
        int toX = Math.min(across, width - x + half);
        int fromY = Math.max(0, half - y);
        int toY = Math.min(across, height - y + half);
        int[] from = stamp.pixels();
        for (int row = fromY; row < toY; row++) {
            int to = (y - half + row) * width + x - half;
            int begin = Math.max(fromX, stamp.begin(row));
            int end = row * across + Math.min(toX, stamp.end(row));
            for (int i = row * across + begin, at = to + begin; i < end; i++, at++) {
                int above = from[i];
                argb[at] = over(above, argb[at], OPAQUE - (above >>> 24));
            }
        }
    }

    /// Two bytes of the lower pixel are weighed at a time; `(v + 128) · 257 / 65536` is `v / 255`
    /// rounded.
    static int over(int above, int below, int free) {
        int odd = ((below >>> 8) & BYTES) * free + HALF;
        int even = (below & BYTES) * free + HALF;
        odd = (odd + ((odd >>> 8) & BYTES)) & ~BYTES;
        even = ((even + ((even >>> 8) & BYTES)) >>> 8) & BYTES;
        return above + (odd | even);
    }

    @Override
    public void dot(int x, int y, int across, int colour) {
        int left = Math.max(0, x - across / 2);
        int top = Math.max(0, y - across / 2);
        int right = Math.min(width, x - across / 2 + across);
        int bottom = Math.min(height, y - across / 2 + across);
        for (int row = top; row < bottom; row++) {
            for (int at = row * width + left; at < row * width + right; at++) {
                if ((colour >>> 24) > (argb[at] >>> 24)) {
                    argb[at] = colour;
                }
            }
        }
    }
}
