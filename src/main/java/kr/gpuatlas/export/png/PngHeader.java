package kr.gpuatlas.export.png;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// What `IHDR` says, once it was found to make sense.
record PngHeader(int width, int height, int depth, int colours, boolean interlaced) {
    static final int LENGTH = 13;
    static final int PALETTE = 3;
    private static final int GREY = 0;
    private static final int RGB = 2;
    private static final int GREY_ALPHA = 4;
    private static final int RGB_ALPHA = 6;

    /// Where each pass begins, and its steps: x, y, step in x, step in y.
    private static final int[][] ADAM7 = {
        {0, 0, 8, 8},
        {4, 0, 8, 8},
        {0, 4, 4, 8},
        {2, 0, 4, 4},
        {0, 2, 2, 4},
        {1, 0, 2, 2},
        {0, 1, 1, 2}
    };

    private static final int[][] ONE_PASS = {{0, 0, 1, 1}};

    /// Rows of the same length that follow each other.
    record Pass(long rowBytes, int rows) {}

    static PngHeader of(byte[] bytes) throws PngException {
        ByteBuffer from = ByteBuffer.wrap(bytes);
        int width = from.getInt();
        int height = from.getInt();
        if (!PngSpec.isPossible(width, height)) {
            throw new PngException(
                    PngFault.TOO_MANY_PIXELS,
                    "IHDR",
                    Math.max(0, (long) width) * Math.max(0, (long) height),
                    PngSpec.MOST_PIXELS);
        }
        int depth = from.get();
        int colours = from.get();
        int compression = from.get();
        int filter = from.get();
        int interlacing = from.get();
        if (!goTogether(depth, colours)
                || compression != 0
                || filter != 0
                || interlacing < 0
                || interlacing > 1) {
            throw new PngException(PngFault.BAD_HEADER, "IHDR", colours, RGB_ALPHA);
        }
        return new PngHeader(width, height, depth, colours, interlacing == 1);
    }

    private static boolean goTogether(int depth, int colours) {
        return switch (colours) {
            case GREY -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
            case PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
            case RGB, GREY_ALPHA, RGB_ALPHA -> depth == 8 || depth == 16;
            default -> false;
        };
    }

    boolean mayHavePalette() {
        return colours != GREY && colours != GREY_ALPHA;
    }

    boolean hasAlpha() {
        return colours == GREY_ALPHA || colours == RGB_ALPHA;
    }

    private int bitsAPixel() {
        return depth
                * switch (colours) {
                    case GREY_ALPHA -> 2;
                    case RGB -> 3;
                    case RGB_ALPHA -> 4;
                    default -> 1;
                };
    }

    List<Pass> passes() {
        List<Pass> passes = new ArrayList<>();
        for (int[] pass : interlaced ? ADAM7 : ONE_PASS) {
            int columns = (width - pass[0] + pass[2] - 1) / pass[2];
            int rows = (height - pass[1] + pass[3] - 1) / pass[3];
            if (columns > 0 && rows > 0) {
                long bits = (long) columns * bitsAPixel();
                passes.add(new Pass(1 + (bits + Byte.SIZE - 1) / Byte.SIZE, rows));
            }
        }
        return passes;
    }
}
