package kr.gpuatlas.controller;

/// What the bundled typeface can show: Latin, Hangul and the signs the program uses.
final class Typeface {
    /// Signs that Pretendard lacks, found by drawing them.
    private static final String LACKING = "⊃◐◌▸";

    private static final int FIRST_HANGUL = 0xAC00;
    private static final int LAST_HANGUL = 0xD7A3;
    private static final int SIGNS = 0x2000;
    private static final int LAST_SIGN = 0x2BFF;
    private static final int LATIN = 0x024F;

    private Typeface() {}

    static boolean has(int character) {
        if (LACKING.indexOf(character) >= 0) {
            return false;
        }
        return character <= LATIN
                || isWithin(character, SIGNS, LAST_SIGN)
                || isWithin(character, FIRST_HANGUL, LAST_HANGUL)
                || isWithin(character, 0x3000, 0x303F)
                || isWithin(character, 0x3130, 0x318F);
    }

    private static boolean isWithin(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
