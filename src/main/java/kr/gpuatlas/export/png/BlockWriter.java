package kr.gpuatlas.export.png;

import java.io.IOException;
import java.util.Arrays;

/// Gathers bytes and repetitions, and writes them in blocks, each with the codes that suit it.
final class BlockWriter {
    private static final int TOKENS = 1 << 14;

    /// Room for what a block's codes take.
    private static final int CODES = 1 << 15;

    private final BitWriter out;

    /// A byte; or a repetition's length above its distance.
    private final int[] tokens = new int[TOKENS];

    private int count;
    private final int[] literals = new int[Deflate.LITERALS];
    private final int[] distances = new int[Deflate.DISTANCES];

    BlockWriter(BitWriter out) {
        this.out = out;
    }

    static long memory() {
        return (long) TOKENS * Integer.BYTES + CODES;
    }

    void literal(byte value) throws IOException {
        int literal = value & 0xff;
        put(literal);
        literals[literal]++;
    }

    /// @param distance bytes back to those that are repeated
    void repeat(int length, int distance) throws IOException {
        int left = length;
        while (left > Deflate.LONGEST_MATCH) {
            int n = Math.min(Deflate.LONGEST_MATCH, left - Deflate.SHORTEST_MATCH);
            repeatOnce(n, distance);
            left -= n;
        }
        repeatOnce(left, distance);
    }

    private void repeatOnce(int length, int distance) throws IOException {
        put(length << Short.SIZE | distance);
        literals[Deflate.lengthSymbol(length)]++;
        distances[Deflate.distanceSymbol(distance)]++;
    }

    private void put(int token) throws IOException {
        if (count == TOKENS) {
            block(false);
        }
        tokens[count++] = token;
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
            int length = tokens[i] >>> Short.SIZE;
            if (length == 0) {
                out.add(literal.word(tokens[i]), literal.length(tokens[i]));
            } else {
                write(length, tokens[i] & 0xffff, literal, distance);
            }
        }
        out.add(literal.word(Deflate.END), literal.length(Deflate.END));
        count = 0;
        Arrays.fill(literals, 0);
        Arrays.fill(distances, 0);
    }

    private void write(int length, int distance, Huffman literal, Huffman far) throws IOException {
        int symbol = Deflate.lengthSymbol(length);
        int bits = literal.length(symbol);
        long word = literal.word(symbol) | (long) (length - Deflate.lengthBase(symbol)) << bits;
        out.add(word, bits + Deflate.lengthExtra(symbol));
        int place = Deflate.distanceSymbol(distance);
        bits = far.length(place);
        word = far.word(place) | (long) (distance - Deflate.distanceBase(place)) << bits;
        out.add(word, bits + Deflate.distanceExtra(place));
    }
}
