package kr.gpuatlas.view.map.raster;

import java.util.Arrays;
import javafx.scene.paint.Color;

/// A colour that is laid over pixels in any of 256 strengths.
final class Wash {
    /// The greatest strength.
    static final int FULL = 255;

    private final int[] strengths = new int[FULL + 1];

    Wash(Color colour) {
        for (int i = 0; i <= FULL; i++) {
            double alpha = colour.getOpacity() * i / FULL;
            strengths[i] =
                    Pixels.argb(
                            alpha,
                            alpha * colour.getRed(),
                            alpha * colour.getGreen(),
                            alpha * colour.getBlue());
        }
    }

    /// @param strength from 0, which leaves the pixel, to 255
    void lay(int[] argb, int at, int strength) {
        if (strength > 0) {
            int above = strengths[strength];
            int free = FULL - (above >>> 24);
            argb[at] = free == 0 ? above : Pixels.over(above, argb[at], free);
        }
    }

    /// Lays the same strength over the pixels from one to before another.
    void fill(int[] argb, int from, int to, int strength) {
        if (strength == FULL && strengths[FULL] >>> 24 == FULL) {
            Arrays.fill(argb, from, to, strengths[FULL]);
        } else if (strength > 0) {
            for (int at = from; at < to; at++) {
                lay(argb, at, strength);
            }
        }
    }
}
