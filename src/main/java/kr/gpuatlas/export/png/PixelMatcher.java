package kr.gpuatlas.export.png;

import java.io.IOException;
import java.util.Arrays;

/// Finds repetitions among the pixels of a row and those before it: in the row above, beside, and
/// wherever the same pixels began last.
final class PixelMatcher {
    private static final int HASH_BITS = 14;

    /// Repetitions this long are taken as they are found.
    private static final int GOOD = Integer.getInteger("png.good", 16);

    /// Earlier places that are looked at.
    private static final int DEPTH = Integer.getInteger("png.depth", 8);

    /// A single pixel from farther away costs more than the pixel itself.
    private static final int FAR = Integer.getInteger("png.far", 4096);

    private final int width;
    private final PixelWindow window;
    private final BlockWriter out;
    private final int rowBytes;

    /// Where a pair of pixels with this hash began last, by number; and before that one, ...
    private final int[] heads = new int[1 << HASH_BITS];
    private final int[] before = new int[Deflate.WINDOW / 2];

    private final int[] singles = new int[1 << HASH_BITS];

    private int found;
    private int foundAt;

    PixelMatcher(PngSpec spec, BlockWriter out) {
        width = spec.width();
        rowBytes = spec.rowBytes();
        window = new PixelWindow(spec);
        this.out = out;
        Arrays.fill(heads, -1);
        Arrays.fill(singles, -1);
    }

    static long memory(PngSpec spec) {
        return PixelWindow.memory(spec) + (2L << HASH_BITS) * Integer.BYTES + 2L * Deflate.WINDOW;
    }

    /// Writes a row of filtered pixels.
    void row(int[] row) throws IOException {
        int at = window.add(row);
        int end = at + width;
        find(at, end);
        while (at < end) {
            int length = found;
            int earlier = foundAt;
            if (length < GOOD && at + 1 < end) {
                note(at, end);
                find(at + 1, end);
                if (found > length || length == 0) {
                    out.pixel(window.pixels()[at++]);
                    continue;
                }
            }
            if (length == 0) {
                note(at, end);
                out.pixel(window.pixels()[at++]);
            } else {
                repeat(length, window.distance(at, earlier));
                noteAll(at, at + length, end);
                at += length;
            }
            if (at < end) {
                find(at, end);
            }
        }
    }

    private void repeat(int length, int distance) throws IOException {
        int left = length;
        while (left > 0) {
            int n = Math.min(left, out.longest());
            out.repeat(n, distance);
            left -= n;
        }
    }

    private void noteAll(int from, int to, int end) {
        int edge = Math.min(to, from + GOOD);
        for (int i = from; i < edge; i++) {
            note(i, end);
        }
        for (int i = Math.max(edge, to - 2); i < to; i++) {
            note(i, end);
        }
    }

    private void note(int at, int end) {
        int[] pixels = window.pixels();
        int number = window.base() + at;
        singles[hash(pixels[at], 0)] = number;
        if (at + 1 < end) {
            int hash = hash(pixels[at], pixels[at + 1]);
            if (heads[hash] != number) {
                before[number & before.length - 1] = heads[hash];
                heads[hash] = number;
            }
        }
    }

    private static int hash(int pixel, int next) {
        return (pixel * 0x9E3779B1 + next * 0x85EBCA6B) >>> Integer.SIZE - HASH_BITS;
    }

    private void find(int at, int end) {
        int[] pixels = window.pixels();
        found = 0;
        if (rowBytes <= Deflate.WINDOW && at >= width && pixels[at - width] == pixels[at]) {
            found = window.same(at, at - width, end);
            foundAt = at - width;
        }
        if (found < GOOD && at > end - width && pixels[at - 1] == pixels[at]) {
            consider(at, at - 1, end);
        }
        if (found < GOOD) {
            search(at, end);
        }
    }

    private void search(int at, int end) {
        int[] pixels = window.pixels();
        int base = window.base();
        if (at + 1 < end) {
            int number = heads[hash(pixels[at], pixels[at + 1])];
            for (int tries = DEPTH; tries > 0 && number >= base; tries--) {
                int earlier = number - base;
                if (earlier >= at || window.distance(at, earlier) > Deflate.WINDOW) {
                    break;
                }
                if (earlier + found < at && pixels[earlier + found] == pixels[Math.min(at + found, end - 1)]) {
                    consider(at, earlier, end);
                }
                int next = before[number & before.length - 1];
                if (next >= number) {
                    break;
                }
                number = next;
            }
        }
        if (found == 0) {
            int earlier = singles[hash(pixels[at], 0)] - base;
            if (earlier >= 0 && earlier < at && pixels[earlier] == pixels[at] && window.distance(at, earlier) <= FAR) {
                found = 1;
                foundAt = earlier;
            }
        }
    }

    private void consider(int at, int earlier, int end) {
        int left = width - earlier % width;
        int length = window.same(at, earlier, Math.min(end, at + left));
        if (length > found) {
            found = length;
            foundAt = earlier;
        }
    }
}
