package kr.gpuatlas.export.png;

import java.io.IOException;
import java.util.Arrays;

/// Gathers pixels and repetitions, and writes them in blocks, each with the codes that suit it.
final class BlockWriter {
    private static final int TOKENS = 1 << 15;

    /// Stands in place of a repetition's length.
    private static final byte PIXEL = 0;

    private static final byte FILTER = -1;

    private final BitWriter out;
    private final int bytesAPixel;

    /// Length symbols by pixels repeated.
    private final int[] lengthSymbols;

    private final byte[] kinds = new byte[TOKENS];
    private final int[] values = new int[TOKENS];
    private int count;
    private final int[] literals = new int[Deflate.LITERALS];
    private final int[] distances = new int[Deflate.DISTANCES];

    BlockWriter(BitWriter out, int bytesAPixel) {
        this.out = out;
        this.bytesAPixel = bytesAPixel;
        lengthSymbols = new int[Deflate.LONGEST_MATCH / bytesAPixel + 1];
        for (int n = 1; n < lengthSymbols.length; n++) {
            lengthSymbols[n] = Deflate.lengthSymbol(n * bytesAPixel);
        }
    }

    static long memory() {
        return TOKENS * (1L + Integer.BYTES) + Short.MAX_VALUE;
    }

    /// The most pixels one repetition may have.
    int longest() {
        return lengthSymbols.length - 1;
    }

    void filter(int type) throws IOException {
        put(FILTER, type);
        literals[type]++;
    }

    void pixel(int argb) throws IOException {
        put(PIXEL, argb);
        literals[argb >> 16 & 0xff]++;
        literals[argb >> 8 & 0xff]++;
        literals[argb & 0xff]++;
        if (bytesAPixel == 4) {
            literals[argb >>> 24]++;
        }
    }

    /// @param distance bytes back to the pixels that are repeated
    void repeat(int pixels, int distance) throws IOException {
        put((byte) pixels, distance);
        literals[lengthSymbols[pixels]]++;
        distances[Deflate.distanceSymbol(distance)]++;
    }

    private void put(byte kind, int value) throws IOException {
        if (count == TOKENS) {
            block(false);
        }
        kinds[count] = kind;
        values[count++] = value;
    }

    /// Writes what is there as the last block.
    void finish() throws IOException {
        block(true);
    }

    private void block(boolean last) throws IOException {
        literals[Deflate.END] = 1;
        Huffman literal = new Huffman(literals, Deflate.LONGEST_WORD);
        Huffman distance = new Huffman(distances, Deflate.LONGEST_WORD);
        out.add(last ? 1 : 0, 1);
        out.add(2, 2);
        new CodeLengths(literal, distance).writeTo(out);
        for (int i = 0; i < count; i++) {
            write(kinds[i], values[i], literal, distance);
        }
        out.add(literal.word(Deflate.END), literal.length(Deflate.END));
        count = 0;
        Arrays.fill(literals, 0);
        Arrays.fill(distances, 0);
    }

    private void write(byte kind, int value, Huffman literal, Huffman distance)
            throws IOException {
        if (kind == FILTER) {
            out.add(literal.word(value), literal.length(value));
        } else if (kind == PIXEL) {
            writePixel(value, literal);
        } else {
            writeRepeat(kind, value, literal, distance);
        }
    }

    private void writePixel(int argb, Huffman literal) throws IOException {
        int red = argb >> 16 & 0xff;
        int green = argb >> 8 & 0xff;
        int blue = argb & 0xff;
        int toGreen = literal.length(red);
        int toBlue = toGreen + literal.length(green);
        out.add(
                literal.word(red)
                        | (long) literal.word(green) << toGreen
                        | (long) literal.word(blue) << toBlue,
                toBlue + literal.length(blue));
        if (bytesAPixel == 4) {
            out.add(literal.word(argb >>> 24), literal.length(argb >>> 24));
        }
    }

    private void writeRepeat(int pixels, int distance, Huffman literal, Huffman far)
            throws IOException {
        int symbol = lengthSymbols[pixels];
        int bits = literal.length(symbol);
        long word =
                literal.word(symbol)
                        | (long) (pixels * bytesAPixel - Deflate.lengthBase(symbol)) << bits;
        out.add(word, bits + Deflate.lengthExtra(symbol));
        int place = Deflate.distanceSymbol(distance);
        bits = far.length(place);
        word = far.word(place) | (long) (distance - Deflate.distanceBase(place)) << bits;
        out.add(word, bits + Deflate.distanceExtra(place));
    }
}
