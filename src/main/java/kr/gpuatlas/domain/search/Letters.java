package kr.gpuatlas.domain.search;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Pattern;

/// The letters and digits of a text, without case, accents, spaces or punctuation.
///
/// @param letters what is left of the text
/// @param starts where its words begin
record Letters(String letters, BitSet starts) {

    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final Pattern ACCENT = Pattern.compile("\\p{Mn}");

    static Letters of(String text) {
        String spelt = isPlain(text) ? text : Hangul.spell(withoutAccents(text));
        String plain = spelt.toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(plain.length());
        BitSet starts = new BitSet();
        boolean between = true;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (!Character.isLetterOrDigit(c)) {
                between = true;
                continue;
            }
            if (between || changesScript(letters, c)) {
                starts.set(letters.length());
            }
            letters.append(c);
            between = false;
        }
        return new Letters(letters.toString(), starts);
    }

    /// A word begins where digits or Hangul follow something else, as in `삼성AI` or `B200`.
    private static boolean changesScript(StringBuilder before, char c) {
        return !before.isEmpty() && script(before.charAt(before.length() - 1)) != script(c);
    }

    private static int script(char c) {
        if (Character.isDigit(c)) {
            return 0;
        }
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL ? 1 : 2;
    }

    /// Whether there is neither an accent nor a lone consonant, as in nearly every text.
    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c < FIRST_BEYOND_ASCII || Hangul.isSyllable((char) c));
    }

    private static String withoutAccents(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return ACCENT.matcher(apart).replaceAll("");
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    /// How well a typed word is found here: [#HEAD], [#WORD], [#INSIDE] or [#NOWHERE].
    int find(Letters typed) {
        int best = NOWHERE;
        int end = letters.length() - typed.letters.length();
        for (int at = 0; at <= end && best != HEAD; at++) {
            if (fits(typed.letters, at)) {
                best = Math.min(best, at == 0 ? HEAD : starts.get(at) ? WORD : INSIDE);
            }
        }
        return best;
    }

    /// At the beginning of the text.
    static final int HEAD = 0;

    /// At the beginning of another of its words.
    static final int WORD = 1;

    /// Within a word, worse than the beginning of a text that is a little further from the name.
    static final int INSIDE = 6;

    static final int NOWHERE = Integer.MAX_VALUE;

    private boolean fits(String typed, int at) {
        int last = typed.length() - 1;
        for (int i = 0; i < last; i++) {
            if (!isTyped(typed.charAt(i), letters.charAt(at + i))) {
                return false;
            }
        }
        char c = typed.charAt(last);
        return isTyped(c, letters.charAt(at + last)) || isBegun(c, at + last);
    }

    private static boolean isTyped(char typed, char letter) {
        return typed == letter
                || (Hangul.isInitial(typed)
                        && Hangul.isSyllable(letter)
                        && Hangul.initial(letter) == typed);
    }

    /// Whether the syllable still being composed can become what stands here: 혀 becomes 현, and 한
    /// becomes 하나.
    private boolean isBegun(char typed, int at) {
        if (!Hangul.isSyllable(typed) || !Hangul.isSyllable(letters.charAt(at))) {
            return false;
        }
        String here = Hangul.keys(letters.charAt(at));
        String next = at + 1 < letters.length() ? Hangul.keys(letters.charAt(at + 1)) : "";
        return (here + next).startsWith(Hangul.keys(typed));
    }
}
