package kr.gpuatlas.export.png;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/// Files that must not reach a decoder, each with why.
final class Hostile {
    private static final PngSpec.Text SHORT = new PngSpec.Text("Title", "제목");
    private static final PngSpec.Text LONG = new PngSpec.Text("Long", "보고 ".repeat(900));
    private static final int MOST = Integer.MAX_VALUE;

    /// The head of a packed text.
    private static final String PACKED = "Key\0\1\0\0\0";

    private final Map<String, Case> cases = new LinkedHashMap<>();
    private final Chunks good = Chunks.of(Pixels.drawn(400, 300, 9).written(true, SHORT, LONG));

    @SuppressWarnings("ArrayRecordComponent")
    record Case(byte[] bytes, PngFault fault) {}

    static Map<String, Case> cases() {
        Hostile all = new Hostile();
        all.damaged();
        all.headers();
        all.palettes();
        all.texts();
        all.brokenTexts();
        all.orders();
        all.pixels();
        return all.cases;
    }

    private void add(String name, byte[] bytes, PngFault fault) {
        cases.put(name.replace(' ', '-') + ".png", new Case(bytes, fault));
    }

    private void add(String name, Chunks chunks, PngFault fault) {
        add(name, chunks.bytes(), fault);
    }

    private void damaged() {
        byte[] whole = good.bytes();
        add("empty", new byte[0], PngFault.NO_SIGNATURE);
        add("text", "GPU".repeat(50).getBytes(StandardCharsets.UTF_8), PngFault.NO_SIGNATURE);
        add("more after the end", Arrays.copyOf(whole, whole.length + 1), PngFault.BYTES_AFTER_END);
        for (int i = 0; i < good.count(); i++) {
            String which = " " + i + " " + good.name(i);
            byte[] checksum = whole.clone();
            checksum[good.begin(i + 1) - 1] ^= 1;
            add("checksum" + which, checksum, PngFault.BAD_CHECKSUM);
            int begin = good.begin(i);
            add("cut before" + which, Arrays.copyOf(whole, begin), PngFault.TRUNCATED);
            add("cut in the head of" + which, Arrays.copyOf(whole, begin + 7), PngFault.TRUNCATED);
            int end = good.begin(i + 1);
            add(
                    "cut before the checksum of" + which,
                    Arrays.copyOf(whole, end - 4),
                    PngFault.TRUNCATED);
        }
        add("negative length", length(good.first("pHYs"), -1), PngFault.BAD_LENGTH);
        add("length beyond the file", length(good.first("iTXt"), MOST), PngFault.TRUNCATED);
        add("a digit in a name", good.with(1, "a1Cd"), PngFault.BAD_NAME);
        add(
                "long chunk nobody knows",
                good.with(1, "abCd", new byte[2 << 20]),
                PngFault.BAD_LENGTH);
    }

    private byte[] length(int chunk, int length) {
        byte[] bytes = good.bytes();
        ByteBuffer.wrap(bytes).putInt(good.begin(chunk), length);
        return bytes;
    }

    private static byte[] header(int width, int height, int... rest) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        for (int value : rest) {
            header.put((byte) value);
        }
        return header.array();
    }

    private void headers() {
        int[][] sizes = {
            {MOST, MOST}, {0, 5}, {5, 0}, {-1, -1}, {32_769, 1}, {1, 32_769}, {32_768, 32_768}
        };
        for (int[] size : sizes) {
            add(
                    "size " + size[0] + " x " + size[1],
                    good.replaced("IHDR", header(size[0], size[1], 8, 6, 0, 0, 0)),
                    PngFault.TOO_MANY_PIXELS);
        }
        int[][] kinds = {
            {3, 0, 0, 0, 0},
            {16, 3, 0, 0, 0},
            {4, 2, 0, 0, 0},
            {8, 1, 0, 0, 0},
            {8, 7, 0, 0, 0},
            {8, 6, 1, 0, 0},
            {8, 6, 0, 1, 0},
            {8, 6, 0, 0, 2},
            {8, -1, 0, 0, 0}
        };
        for (int[] kind : kinds) {
            add(
                    "kind " + Arrays.toString(kind),
                    good.replaced("IHDR", header(400, 300, kind)),
                    PngFault.BAD_HEADER);
        }
        add("short header", good.replaced("IHDR", new byte[12]), PngFault.BAD_LENGTH);
    }

    private void palettes() {
        int at = good.first("IDAT");
        Chunks indexed = good.replaced("IHDR", header(400, 300, 2, 3, 0, 0, 0));
        Chunks grey = good.replaced("IHDR", header(400, 300, 8, 0, 0, 0, 0));
        add("palette of no entry", good.with(at, "PLTE"), PngFault.BAD_PALETTE);
        add("palette of four bytes", good.with(at, "PLTE", new byte[4]), PngFault.BAD_PALETTE);
        add("palette of 257", good.with(at, "PLTE", new byte[771]), PngFault.BAD_PALETTE);
        add(
                "palette of five for two bits",
                indexed.with(at, "PLTE", new byte[15]),
                PngFault.BAD_PALETTE);
        add("palette for grey", grey.with(at, "PLTE", new byte[3]), PngFault.BAD_PALETTE);
        add("no palette", indexed, PngFault.BAD_PALETTE);
        byte[] endless = Arrays.copyOf(good.bytes(), 45);
        ByteBuffer.wrap(endless)
                .position(33)
                .putInt(MOST)
                .put("PLTE".getBytes(StandardCharsets.US_ASCII));
        add("endless palette in 45 bytes", endless, PngFault.TRUNCATED);
    }

    private static byte[] text(String head, byte... body) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(body);
        return out.toByteArray();
    }

    private void texts() {
        byte[] bomb = text(PACKED, Chunks.deflated(200L << 20));
        byte[] large = text(PACKED, Chunks.deflated(6L << 20));
        add("text bomb", good.with(1, "iTXt", bomb), PngFault.TEXT_TOO_LARGE);
        add(
                "three large texts",
                good.with(1, "iTXt", large).with(1, "iTXt", large).with(1, "iTXt", large),
                PngFault.TEXT_TOO_LARGE);
        add(
                "zTXt bomb",
                good.with(1, "zTXt", text("Key\0\0", Chunks.deflated(200L << 20))),
                PngFault.TEXT_TOO_LARGE);
        add(
                "iCCP bomb",
                good.without(good.first("sRGB"))
                        .with(1, "iCCP", text("Key\0\0", Chunks.deflated(200L << 20))),
                PngFault.TEXT_TOO_LARGE);
        add(
                "text of two megabytes",
                good.with(1, "iTXt", new byte[2 << 20]),
                PngFault.TEXT_TOO_LARGE);
    }

    private void brokenTexts() {
        add("text without a keyword's end", good.with(1, "iTXt", text("Key")), PngFault.BAD_TEXT);
        add(
                "text that ends after its keyword",
                good.with(1, "iTXt", text("Key\0")),
                PngFault.BAD_TEXT);
        add(
                "text without a language",
                good.with(1, "iTXt", text("Key\0\0\0en")),
                PngFault.BAD_TEXT);
        add(
                "text packed in an unknown way",
                good.with(1, "iTXt", text("Key\0\1\5\0\0abc")),
                PngFault.BAD_TEXT);
        add(
                "text that is no UTF-8",
                good.with(1, "iTXt", text("Key\0\0\0\0\0", (byte) 0xed, (byte) 0xa0, (byte) 0x80)),
                PngFault.BAD_TEXT);
        add(
                "text that is not packed",
                good.with(1, "iTXt", text(PACKED + "abc")),
                PngFault.BAD_TEXT);
        add(
                "text packed by half",
                good.with(1, "iTXt", Arrays.copyOf(text(PACKED, Chunks.deflated(6L << 20)), 2000)),
                PngFault.BAD_TEXT);
    }

    private void orders() {
        int pixels = good.first("IDAT");
        int end = good.count() - 1;
        add("no header", good.without(0), PngFault.WRONG_ORDER);
        add(
                "header second",
                good.without(0).with(1, "IHDR", good.data("IHDR")),
                PngFault.WRONG_ORDER);
        add("two headers", good.with(1, "IHDR", good.data("IHDR")), PngFault.REPEATED);
        add("density twice", good.with(pixels, "pHYs", good.data("pHYs")), PngFault.REPEATED);
        add(
                "density after the pixels",
                good.without(good.first("pHYs")).with(end - 1, "pHYs", new byte[9]),
                PngFault.WRONG_ORDER);
        add("palette after the pixels", good.with(end, "PLTE", new byte[3]), PngFault.WRONG_ORDER);
        add(
                "pixels in two places",
                good.with(pixels + 1, "tEXt", text("Key\0abc")),
                PngFault.WRONG_ORDER);
        add("end before the pixels", good.with(pixels, "IEND"), PngFault.WRONG_ORDER);
        add("end with bytes", good.replaced("IEND", new byte[1]), PngFault.BAD_LENGTH);
        Chunks none = good;
        for (int i = pixels; i < end; i++) {
            none = none.without(pixels);
        }
        add("no pixels", none, PngFault.WRONG_ORDER);
        add("a chunk one must know", good.with(1, "ABCD"), PngFault.UNKNOWN_CHUNK);
    }

    private void pixels() {
        int end = good.count() - 1;
        add("last pixels missing", good.without(end - 1), PngFault.PIXELS_TOO_SHORT);
        add(
                "one row too few",
                good.replaced("IHDR", header(400, 301, 8, 6, 0, 0, 0)),
                PngFault.PIXELS_TOO_SHORT);
        add(
                "one row too many",
                good.replaced("IHDR", header(400, 299, 8, 6, 0, 0, 0)),
                PngFault.PIXELS_TOO_LONG);
        add(
                "bytes after the pixels",
                good.with(end, "IDAT", new byte[5]),
                PngFault.PIXELS_TOO_LONG);
        Chunks dot = Chunks.of(Pixels.drawn(1, 1, 1).written(false));
        add(
                "pixel bomb",
                dot.replaced("IDAT", Chunks.deflated(400L << 20)),
                PngFault.PIXELS_TOO_LONG);
        add(
                "pixels that are no deflate",
                dot.replaced("IDAT", text("not deflated")),
                PngFault.BAD_PIXELS);
        add(
                "interlaced bomb",
                dot.replaced("IHDR", header(9, 9, 16, 6, 0, 0, 1))
                        .replaced("IDAT", Chunks.deflated(9000)),
                PngFault.PIXELS_TOO_LONG);
    }
}
