package kr.gpuatlas.view.map.raster;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;

/// A rectangle of premultiplied pixels, which knows in which of its cells there is ink.
final class Pixels {
    private static final int OPAQUE = 255;
    private static final int BYTES = 0x00FF00FF;
    private static final int HALF = 0x00800080;

    private final int width;
    private final int height;
    private final int shift;
    private final int columns;
    private final int[] argb;
    private final boolean[] inked;

    /// All in one cell.
    Pixels(int width, int height) {
        this(width, height, Integer.SIZE - 2);
    }

    /// @param shift the side of a cell is this power of two
    Pixels(int width, int height, int shift) {
        this.width = width;
        this.height = height;
        this.shift = shift;
        this.columns = ((width - 1) >> shift) + 1;
        this.argb = new int[width * height];
        this.inked = new boolean[columns * (((height - 1) >> shift) + 1)];
    }

    int cells() {
        return inked.length;
    }

    /// The rectangle that a cell is.
    Rectangle2D part(int cell) {
        int left = (cell % columns) << shift;
        int top = (cell / columns) << shift;
        int side = 1 << shift;
        return new Rectangle2D(
                left, top, Math.min(side, width - left), Math.min(side, height - top));
    }

    boolean isInked(int cell) {
        return inked[cell];
    }

    private void ink(int left, int top, int right, int bottom) {
        if (left >= right || top >= bottom) {
            return;
        }
        for (int row = top >> shift; row <= (bottom - 1) >> shift; row++) {
            for (int column = left >> shift; column <= (right - 1) >> shift; column++) {
                inked[row * columns + column] = true;
            }
        }
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

    void clear() {
        for (int cell = 0; cell < inked.length; cell++) {
            if (inked[cell]) {
                inked[cell] = false;
                clear((cell % columns) << shift, (cell / columns) << shift);
            }
        }
    }

    private void clear(int left, int top) {
        int right = Math.min(width, left + (1 << shift));
        int bottom = Math.min(height, top + (1 << shift));
        for (int row = top; row < bottom; row++) {
            Arrays.fill(argb, row * width + left, row * width + right, 0);
        }
    }

    /// Presses a stamp with its centre on the upper left corner of a pixel.
    void press(Stamp stamp, int x, int y) {
        int half = stamp.half();
        int across = 2 * half;
        int fromX = Math.max(0, half - x);
        int toX = Math.min(across, width - x + half);
        int fromY = Math.max(0, half - y);
        int toY = Math.min(across, height - y + half);
        ink(x - half + fromX, y - half + fromY, x - half + toX, y - half + toY);
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

    /// Fills a square around a point unless it is filled more strongly already.
    void dot(int x, int y, int across, int colour) {
        int left = Math.max(0, x - across / 2);
        int top = Math.max(0, y - across / 2);
        int right = Math.min(width, x - across / 2 + across);
        int bottom = Math.min(height, y - across / 2 + across);
        ink(left, top, right, bottom);
        for (int row = top; row < bottom; row++) {
            for (int at = row * width + left; at < row * width + right; at++) {
                if ((colour >>> 24) > (argb[at] >>> 24)) {
                    argb[at] = colour;
                }
            }
        }
    }
}
