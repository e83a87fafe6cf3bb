package kr.gpuatlas.geo;

import java.util.Arrays;

/// The order of points along a Z-shaped curve (Morton, "A computer oriented geodetic data base",
/// 1966): the points of every cell of a halved and halved again square stand side by side.
final class MortonOrder {
    /// Bits of each coordinate: a millionth of Korea's width is a quarter of a metre.
    static final int AXIS_BITS = 22;

    static final int BITS = 2 * AXIS_BITS;

    private static final int DIGIT_BITS = 11;
    private static final int DIGITS = 1 << DIGIT_BITS;

    private MortonOrder() {}

    /// The bits of both coordinates by turns, those of `x` first.
    static long code(int x, int y) {
        return (spread(x) << 1) | spread(y);
    }

    private static long spread(int value) {
        long bits = value;
        bits = (bits | (bits << 16)) & 0x0000FFFF0000FFFFL;
        bits = (bits | (bits << 8)) & 0x00FF00FF00FF00FFL;
        bits = (bits | (bits << 4)) & 0x0F0F0F0F0F0F0F0FL;
        bits = (bits | (bits << 2)) & 0x3333333333333333L;
        return (bits | (bits << 1)) & 0x5555555555555555L;
    }

    static int x(long code) {
        return gather(code >> 1);
    }

    static int y(long code) {
        return gather(code);
    }

    private static int gather(long code) {
        long bits = code & 0x5555555555555555L;
        bits = (bits | (bits >> 1)) & 0x3333333333333333L;
        bits = (bits | (bits >> 2)) & 0x0F0F0F0F0F0F0F0FL;
        bits = (bits | (bits >> 4)) & 0x00FF00FF00FF00FFL;
        bits = (bits | (bits >> 8)) & 0x0000FFFF0000FFFFL;
        return (int) (bits | (bits >> 16));
    }

    /// Sorts the codes and returns where each of them stood; equal codes keep their order. Digit by
    /// digit, as a comparison sort would take three times as long for a million.
    static int[] sort(long[] codes) {
        int n = codes.length;
        int[] order = new int[n];
        Arrays.setAll(order, i -> i);
        long[] from = codes;
        long[] to = new long[n];
        int[] ids = order;
        int[] nextIds = new int[n];
        for (int shift = 0; shift < BITS; shift += DIGIT_BITS) {
            int[] starts = starts(from, shift);
            for (int i = 0; i < n; i++) {
                int at = starts[(int) (from[i] >> shift) & (DIGITS - 1)]++;
                to[at] = from[i];
                nextIds[at] = ids[i];
            }
            long[] codesBefore = from;
            from = to;
            to = codesBefore;
            int[] idsBefore = ids;
            ids = nextIds;
            nextIds = idsBefore;
        }
        if (!holds(from, codes)) {
            System.arraycopy(from, 0, codes, 0, n);
        }
        return ids;
    }

    /// Whether it is the very array, and not one like it.
    @SuppressWarnings("ReferenceEquality")
    private static boolean holds(long[] one, long[] other) {
        return one == other;
    }

    private static int[] starts(long[] codes, int shift) {
        int[] starts = new int[DIGITS];
        for (long code : codes) {
            starts[(int) (code >> shift) & (DIGITS - 1)]++;
        }
        int before = 0;
        for (int digit = 0; digit < DIGITS; digit++) {
            int here = starts[digit];
            starts[digit] = before;
            before += here;
        }
        return starts;
    }
}
