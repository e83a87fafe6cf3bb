package kr.gpuatlas.export.png;

import java.io.IOException;

/// The head of a block that brings its own codes: their words' lengths, themselves run-length and
/// Huffman coded.
final class CodeLengths {
    private static final int[] ORDER = {
        16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
    };
    private static final int FEWEST = 4;
    private static final int FEWEST_LITERALS = 257;
    private static final int LONGEST_WORD = 7;
    private static final int REPEAT = 16;
    private static final int ZEROS = 17;
    private static final int MANY_ZEROS = 18;

    private final int[] symbols = new int[Deflate.LITERALS + Deflate.DISTANCES];
    private final int[] extras = new int[symbols.length];
    private final int literals;
    private final int distances;
    private int count;

    CodeLengths(Huffman literal, Huffman distance) {
        literals = used(literal, Deflate.LITERALS, FEWEST_LITERALS);
        distances = used(distance, Deflate.DISTANCES, 1);
        int[] lengths = new int[literals + distances];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = i < literals ? literal.length(i) : distance.length(i - literals);
        }
        for (int from = 0; from < lengths.length; ) {
            int to = from + 1;
            while (to < lengths.length && lengths[to] == lengths[from]) {
                to++;
            }
            run(lengths[from], to - from);
            from = to;
        }
    }

    private static int used(Huffman code, int most, int least) {
        int n = most;
        while (n > least && code.length(n - 1) == 0) {
            n--;
        }
        return n;
    }

    private void run(int length, int times) {
        int left = times;
        if (length != 0) {
            put(length, 0);
            left--;
        }
        while (left >= 3) {
            int most = length != 0 ? 6 : left > 10 ? 138 : 10;
            int symbol = length != 0 ? REPEAT : left > 10 ? MANY_ZEROS : ZEROS;
            int n = Math.min(left, most);
            put(symbol, n - (symbol == MANY_ZEROS ? 11 : 3));
            left -= n;
        }
        for (; left > 0; left--) {
            put(length, 0);
        }
    }

    private void put(int symbol, int extra) {
        symbols[count] = symbol;
        extras[count++] = extra;
    }

    void writeTo(BitWriter out) throws IOException {
        int[] frequencies = new int[ORDER.length];
        for (int i = 0; i < count; i++) {
            frequencies[symbols[i]]++;
        }
        Huffman code = new Huffman(frequencies, LONGEST_WORD);
        int n = ORDER.length;
        while (n > FEWEST && code.length(ORDER[n - 1]) == 0) {
            n--;
        }
        out.add(literals - FEWEST_LITERALS, 5);
        out.add(distances - 1, 5);
        out.add(n - FEWEST, 4);
        for (int i = 0; i < n; i++) {
            out.add(code.length(ORDER[i]), 3);
        }
        for (int i = 0; i < count; i++) {
            out.add(code.word(symbols[i]), code.length(symbols[i]));
            out.add(extras[i], extraBits(symbols[i]));
        }
    }

    private static int extraBits(int symbol) {
        return switch (symbol) {
            case REPEAT -> 2;
            case ZEROS -> 3;
            case MANY_ZEROS -> 7;
            default -> 0;
        };
    }
}
