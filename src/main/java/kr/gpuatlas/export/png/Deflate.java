package kr.gpuatlas.export.png;

/// The tables of RFC 1951.
final class Deflate {
    static final int LITERALS = 286;
    static final int DISTANCES = 30;
    static final int END = 256;
    static final int WINDOW = 1 << 15;
    static final int LONGEST_MATCH = 258;
    static final int LONGEST_WORD = 15;

    private static final int FIRST_LENGTH = 257;
    static final int SHORTEST_MATCH = 3;
    private static final int[] LENGTH_BASE = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115,
        131, 163, 195, 227, 258
    };
    private static final byte[] LENGTH_SYMBOL = new byte[LONGEST_MATCH + 1];
    private static final int[] DISTANCE_BASE = new int[DISTANCES];

    static {
        for (int length = SHORTEST_MATCH; length <= LONGEST_MATCH; length++) {
            int symbol = LENGTH_BASE.length - 1;
            while (LENGTH_BASE[symbol] > length) {
                symbol--;
            }
            LENGTH_SYMBOL[length] = (byte) symbol;
        }
        int base = 1;
        for (int symbol = 0; symbol < DISTANCES; symbol++) {
            DISTANCE_BASE[symbol] = base;
            base += 1 << distanceExtra(symbol);
        }
    }

    private Deflate() {}

    static int lengthSymbol(int length) {
        return FIRST_LENGTH + LENGTH_SYMBOL[length];
    }

    /// How many bits follow the symbol.
    static int lengthExtra(int symbol) {
        int n = symbol - FIRST_LENGTH;
        return n < 8 || n == LENGTH_BASE.length - 1 ? 0 : (n >> 2) - 1;
    }

    static int lengthBase(int symbol) {
        return LENGTH_BASE[symbol - FIRST_LENGTH];
    }

    static int distanceSymbol(int distance) {
        int from = distance - 1;
        if (from < 4) {
            return from;
        }
        int top = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(from);
        return 2 * top + (from >> (top - 1) & 1);
    }

    static int distanceExtra(int symbol) {
        return symbol < 4 ? 0 : (symbol >> 1) - 1;
    }

    static int distanceBase(int symbol) {
        return DISTANCE_BASE[symbol];
    }
}
