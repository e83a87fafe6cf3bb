package kr.gpuatlas.export.png;

import java.io.IOException;
import java.util.Arrays;

/// Finds repetitions among the bytes of rows: in the pixel beside, in the row above, and wherever
/// the same bytes began last.
final class Repetitions {
    private static final int HASH_BITS = 15;
    private static final int SHORTEST = 3;

    /// Repetitions this long are taken as they are found.
    private static final int GOOD = 64;

    /// For shorter ones it is tried whether a longer one begins a byte later.
    private static final int SHORT = 8;

    /// Earlier places that are looked at.
    private static final int DEPTH = 8;

    /// Places of a longer one are remembered up to here, and its end.
    private static final int NOTED = 32;

    private final int row;
    private final int pixel;
    private final byte[] window;
    private final BlockWriter out;

    /// Bytes that have left the window.
    private int gone;

    private int filled;

    /// Where four bytes with this hash began last, counted from the first byte of all; and before
    /// that, ...
    private final int[] heads = new int[1 << HASH_BITS];

    private final int[] before = new int[Deflate.WINDOW];

    /// Where three bytes with this hash began last.
    private final int[] threes = new int[1 << HASH_BITS];

    private int found;
    private int foundAt;

    Repetitions(PngSpec spec, BlockWriter out) {
        this.out = out;
        row = spec.rowBytes();
        pixel = spec.bytesAPixel();
        window = new byte[size(spec)];
        Arrays.fill(heads, -1);
        Arrays.fill(threes, -1);
    }

    private static int size(PngSpec spec) {
        return Deflate.WINDOW + Math.min(PngEncoder.STRIP, spec.height()) * spec.rowBytes();
    }

    static long memory(PngSpec spec) {
        return size(spec) + ((2L << HASH_BITS) + Deflate.WINDOW) * Integer.BYTES;
    }

    byte[] window() {
        return window;
    }

    /// Makes room for bytes to be put into [#window()].
    ///
    /// @return where they begin
    int room(int bytes) {
        if (filled + bytes > window.length) {
            int shift = filled - Deflate.WINDOW;
            System.arraycopy(window, shift, window, 0, Deflate.WINDOW);
            gone += shift;
            filled = Deflate.WINDOW;
        }
        return filled;
    }

    /// Writes the bytes that were put.
    void write(int bytes) throws IOException {
        int at = filled;
        int end = at + bytes;
        filled = end;
        find(at, end);
        while (at < end) {
            int length = found;
            int earlier = foundAt;
            note(at, end);
            if (length < SHORT && at + 1 < end) {
                find(at + 1, end);
                if (found > length || length == 0) {
                    out.literal(window[at++]);
                    continue;
                }
            }
            if (length == 0) {
                out.literal(window[at++]);
            } else {
                out.repeat(length, at - earlier);
                noteAll(at + 1, at + length, end);
                at += length;
            }
            if (at < end) {
                find(at, end);
            }
        }
    }

    private void noteAll(int from, int to, int end) {
        int edge = Math.min(to, from + NOTED);
        for (int i = from; i < edge; i++) {
            note(i, end);
        }
        for (int i = Math.max(edge, to - pixel); i < to; i++) {
            note(i, end);
        }
    }

    private void note(int at, int end) {
        if (at + SHORTEST < end) {
            int number = gone + at;
            int three = three(at);
            threes[hash(three)] = number;
            int hash = hash(three | window[at + SHORTEST] << 24);
            if (heads[hash] != number) {
                before[number & Deflate.WINDOW - 1] = heads[hash];
                heads[hash] = number;
            }
        }
    }

    private int three(int at) {
        return (window[at] & 0xff)
                | ((window[at + 1] & 0xff) << 8)
                | ((window[at + 2] & 0xff) << 16);
    }

    private static int hash(int bytes) {
        return (bytes * 0x9E3779B1) >>> (Integer.SIZE - HASH_BITS);
    }

    private void find(int at, int end) {
        found = 0;
        if (at + SHORTEST >= end) {
            return;
        }
        // Of two that are as long, the nearer one takes fewer bits.
        if (at >= pixel) {
            consider(at, at - pixel, end);
        }
        if (found < GOOD && row <= Deflate.WINDOW && at >= row) {
            consider(at, at - row, end);
        }
        if (found < GOOD) {
            search(at, end);
        }
    }

    private void search(int at, int end) {
        int three = three(at);
        int oldest = Math.max(0, at - Deflate.WINDOW);
        int latest = threes[hash(three)] - gone;
        if (latest < oldest || latest >= at || three(latest) != three) {
            return;
        }
        consider(at, latest, end);
        int earlier = heads[hash(three | window[at + SHORTEST] << 24)] - gone;
        for (int tries = DEPTH; tries > 0 && earlier >= oldest && earlier < at; tries--) {
            consider(at, earlier, end);
            int next = before[earlier + gone & Deflate.WINDOW - 1] - gone;
            if (next >= earlier || found >= GOOD) {
                break;
            }
            earlier = next;
        }
    }

    private void consider(int at, int earlier, int end) {
        byte[] bytes = window;
        if (at + found >= end
                || bytes[at + found] != bytes[earlier + found]
                || bytes[at] != bytes[earlier]) {
            return;
        }
        int length = 1;
        int near = Math.min(end - at, 16);
        while (length < near && bytes[at + length] == bytes[earlier + length]) {
            length++;
        }
        if (length == 16) {
            int more =
                    Arrays.mismatch(bytes, at + 16, end, bytes, earlier + 16, earlier + end - at);
            length = more < 0 ? end - at : 16 + more;
        }
        if (length > found && length >= SHORTEST) {
            found = length;
            foundAt = earlier;
        }
    }
}
