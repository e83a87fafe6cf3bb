package kr.gpuatlas.domain.search;

import java.text.Normalizer;

/// Hangul syllables as the keys they are typed with.
///
/// A syllable of Unicode is `AC00 + (initial * 21 + medial) * 28 + final`.
final class Hangul {
    private static final char FIRST = '가';
    private static final char LAST = '힣';
    private static final int MEDIALS = 21;
    private static final int FINALS = 28;

    private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";

    /// The keys of each medial; a compound vowel takes two.
    private static final String[] MEDIAL_KEYS =
            "ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ".split(" ");

    /// The keys of each final; the first is the absent one, a cluster takes two.
    private static final String[] FINAL_KEYS =
            ",ㄱ,ㄲ,ㄱㅅ,ㄴ,ㄴㅈ,ㄴㅎ,ㄷ,ㄹ,ㄹㄱ,ㄹㅁ,ㄹㅂ,ㄹㅅ,ㄹㅌ,ㄹㅍ,ㄹㅎ,ㅁ,ㅂ,ㅂㅅ,ㅅ,ㅆ,ㅇ,ㅈ,ㅊ,ㅋ,ㅌ,ㅍ,ㅎ".split(",", -1);

    /// What a keyboard makes of two consonants typed in a row, and the two.
    private static final String CLUSTERS = "ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ";

    private static final String[] CLUSTER_KEYS = "ㄱㅅ ㄴㅈ ㄴㅎ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅂㅅ".split(" ");

    /// The first of the conjoining initials, which decomposed text leaves behind when no vowel
    /// follows.
    private static final char CONJOINING = '\u1100';

    private Hangul() {}

    static boolean isSyllable(char c) {
        return c >= FIRST && c <= LAST;
    }

    /// Whether it stands for the initial of a syllable when it is typed alone.
    static boolean isInitial(char c) {
        return INITIALS.indexOf(c) >= 0;
    }

    /// The initial consonant of a syllable.
    static char initial(char syllable) {
        return INITIALS.charAt((syllable - FIRST) / (MEDIALS * FINALS));
    }

    /// The keys that type the character on a Korean keyboard; any other character is its own key.
    static String keys(char c) {
        if (!isSyllable(c)) {
            return String.valueOf(c);
        }
        int index = c - FIRST;
        return initial(c) + MEDIAL_KEYS[index / FINALS % MEDIALS] + FINAL_KEYS[index % FINALS];
    }

    /// Composes decomposed syllables and takes typed consonant clusters apart, so that ㄳ means ㄱㅅ.
    static String spell(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        StringBuilder spelt = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            int cluster = CLUSTERS.indexOf(c);
            int lone = c - CONJOINING;
            if (cluster >= 0) {
                spelt.append(CLUSTER_KEYS[cluster]);
            } else if (lone >= 0 && lone < INITIALS.length()) {
                spelt.append(INITIALS.charAt(lone));
            } else {
                spelt.append(c);
            }
        }
        return spelt.toString();
    }
}
