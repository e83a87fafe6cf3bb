package kr.gpuatlas.view.map.raster;

import java.util.List;
import javafx.scene.paint.Color;
import kr.gpuatlas.view.control.Inks;

/// A small picture of a mark, made once and pressed on as many places as wanted.
///
/// It is an even number of pixels wide, so that its centre is a corner of four of them.
final class Stamp {
    /// A larger one would be all that is seen, and exhaust the memory.
    private static final double LARGEST_PX = 1024;

    /// Points asked for in each direction of a pixel; a large mark's edge is long enough to even
    /// out.
    private static final int FINE = 8;

    private static final int COARSE = 4;
    private static final double SMALL_PX = 16;

    private final int half;
    private final int[] pixels;

    /// Where the paint of each row begins, and where it ends.
    private final int[] begins;

    private final int[] ends;

    private Stamp(int half, int[] pixels) {
        this.half = half;
        this.pixels = pixels;
        int side = 2 * half;
        begins = new int[side];
        ends = new int[side];
        for (int row = 0; row < side; row++) {
            int begin = 0;
            int end = side;
            while (end > 0 && pixels[row * side + end - 1] == 0) {
                end--;
            }
            while (begin < end && pixels[row * side + begin] == 0) {
                begin++;
            }
            begins[row] = begin;
            ends[row] = end;
        }
    }

    /// @param scale pixels of a unit
    /// @param opacity of the whole mark
    static Stamp of(Look look, Inks inks, double scale, double opacity) {
        double reach = Math.min(LARGEST_PX, look.reach() * scale);
        int half = (int) Math.ceil(reach + 0.5);
        int[] pixels = new int[4 * half * half];
        Paint paint = new Paint(look.coats(), inks, reach < SMALL_PX ? FINE : COARSE);
        for (int y = 0; y < 2 * half; y++) {
            for (int x = 0; x < 2 * half; x++) {
                pixels[y * 2 * half + x] =
                        paint.pixel((x - half) / scale, (y - half) / scale, 1 / scale, opacity);
            }
        }
        return new Stamp(half, pixels);
    }

    /// Pixels from the centre to each side.
    int half() {
        return half;
    }

    /// The first painted pixel of a row.
    int begin(int row) {
        return begins[row];
    }

    /// The pixel after the last painted one of a row.
    int end(int row) {
        return ends[row];
    }

    /// Premultiplied, row by row.
    int[] pixels() {
        return pixels;
    }

    /// The coats of one mark with their colours.
    private static final class Paint {
        private final Coat[] coats;
        private final Color[] colours;
        private final int grid;

        Paint(List<Coat> coats, Inks inks, int grid) {
            this.coats = coats.toArray(Coat[]::new);
            this.colours = coats.stream().map(coat -> inks.of(coat.ink())).toArray(Color[]::new);
            this.grid = grid;
        }

        /// The mean of the colours at many points of a pixel.
        int pixel(double left, double top, double side, double opacity) {
            double alpha = 0;
            double red = 0;
            double green = 0;
            double blue = 0;
            for (int i = 0; i < grid * grid; i++) {
                int row = i / grid;
                int column = i - row * grid;
                double x = left + (column + 0.5) / grid * side;
                double y = top + (row + 0.5) / grid * side;
                double free = 1;
                for (int coat = coats.length - 1; coat >= 0 && free > 0; coat--) {
                    if (coats[coat].covers(x, y)) {
                        Color colour = colours[coat];
                        double share = free * colour.getOpacity();
                        alpha += share;
                        red += share * colour.getRed();
                        green += share * colour.getGreen();
                        blue += share * colour.getBlue();
                        free -= share;
                    }
                }
            }
            double unit = opacity / (grid * grid);
            return Pixels.argb(alpha * unit, red * unit, green * unit, blue * unit);
        }
    }
}
