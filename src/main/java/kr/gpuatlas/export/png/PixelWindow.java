package kr.gpuatlas.export.png;

import java.util.Arrays;

/// The filtered pixels a repetition may reach back to, and the strip they lead to.
///
/// A pixel is known by its number in the whole picture, row after row.
final class PixelWindow {
    private final int width;
    private final int bytesAPixel;
    private final int reach;
    private final int[] pixels;
    private int rows;

    /// The number of the first pixel held.
    private int base;

    PixelWindow(PngSpec spec) {
        width = spec.width();
        bytesAPixel = spec.bytesAPixel();
        reach = reach(spec);
        pixels = new int[(reach + PngEncoder.STRIP) * width];
    }

    /// Rows that begin within deflate's window, above the one being written.
    private static int reach(PngSpec spec) {
        return Math.min(spec.height(), Deflate.WINDOW / spec.rowBytes() + 1);
    }

    static long memory(PngSpec spec) {
        return (long) (reach(spec) + PngEncoder.STRIP) * spec.width() * Integer.BYTES;
    }

    int[] pixels() {
        return pixels;
    }

    int base() {
        return base;
    }

    /// Adds a row, and forgets what is out of reach if there is no room.
    ///
    /// @return where it begins in [#pixels()]
    int add(int[] row) {
        if ((rows + 1) * width > pixels.length) {
            int gone = rows - reach;
            System.arraycopy(pixels, gone * width, pixels, 0, reach * width);
            base += gone * width;
            rows = reach;
        }
        int at = rows * width;
        System.arraycopy(row, 0, pixels, at, width);
        rows++;
        return at;
    }

    /// How many pixels from one place on are as those from an earlier one on, up to an end.
    int same(int at, int earlier, int end) {
        int n = Arrays.mismatch(pixels, at, end, pixels, earlier, earlier + end - at);
        return n < 0 ? end - at : n;
    }

    /// Bytes between two places, those that name the rows' filters included.
    int distance(int at, int earlier) {
        return (at - earlier) * bytesAPixel + at / width - earlier / width;
    }
}
