package kr.gpuatlas.export.png;

import java.util.Arrays;

/// The shortest prefix code for symbols of known frequencies whose words do not exceed a length:
/// package-merge, then canonical words as deflate wants them.
final class Huffman {
    private final int[] lengths;
    private final int[] words;

    Huffman(int[] frequencies, int longest) {
        lengths = lengths(frequencies, longest);
        words = words(lengths, longest);
    }

    /// Bits of a symbol's word; 0 if it never occurs.
    int length(int symbol) {
        return lengths[symbol];
    }

    /// A symbol's word, its first bit lowest.
    int word(int symbol) {
        return words[symbol];
    }

    private static int[] lengths(int[] frequencies, int longest) {
        long[] leaves = sorted(frequencies);
        int[] lengths = new int[frequencies.length];
        if (leaves.length == 1) {
            lengths[symbol(leaves[0])] = 1;
        }
        boolean[][] isLeaf = merge(leaves, longest);
        int take = Math.max(0, 2 * leaves.length - 2);
        for (int level = longest - 1; level >= 0; level--) {
            int taken = 0;
            for (int i = 0; i < take; i++) {
                if (isLeaf[level][i]) {
                    lengths[symbol(leaves[taken++])]++;
                }
            }
            take = 2 * (take - taken);
        }
        return lengths;
    }

    /// Symbols that occur, the rarest first: frequency above, symbol below.
    private static long[] sorted(int[] frequencies) {
        long[] leaves = new long[frequencies.length];
        int n = 0;
        for (int i = 0; i < frequencies.length; i++) {
            if (frequencies[i] > 0) {
                leaves[n++] = (long) frequencies[i] << Short.SIZE | i;
            }
        }
        leaves = Arrays.copyOf(leaves, n);
        Arrays.sort(leaves);
        return leaves;
    }

    private static int symbol(long leaf) {
        return (int) leaf & 0xffff;
    }

    /// For each level, which of its items, the lightest first, are leaves and not pairs of items of
    /// the level below.
    private static boolean[][] merge(long[] leaves, int longest) {
        boolean[][] isLeaf = new boolean[longest][];
        long[] below = new long[0];
        for (int level = 0; level < longest; level++) {
            int pairs = below.length / 2;
            long[] items = new long[leaves.length + pairs];
            isLeaf[level] = new boolean[items.length];
            int leaf = 0;
            int pair = 0;
            for (int i = 0; i < items.length; i++) {
                long weight = pair < pairs ? below[2 * pair] + below[2 * pair + 1] : Long.MAX_VALUE;
                if (leaf < leaves.length && leaves[leaf] >> Short.SIZE <= weight) {
                    isLeaf[level][i] = true;
                    items[i] = leaves[leaf++] >> Short.SIZE;
                } else {
                    items[i] = weight;
                    pair++;
                }
            }
            below = items;
        }
        return isLeaf;
    }

    private static int[] words(int[] lengths, int longest) {
        int[] words = new int[lengths.length];
        int word = 0;
        for (int length = 1; length <= longest; length++) {
            for (int i = 0; i < lengths.length; i++) {
                if (lengths[i] == length) {
                    words[i] = Integer.reverse(word++) >>> (Integer.SIZE - length);
                }
            }
            word <<= 1;
        }
        return words;
    }
}
