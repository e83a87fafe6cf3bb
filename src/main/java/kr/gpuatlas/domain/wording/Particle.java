package kr.gpuatlas.domain.wording;

/// A Korean particle whose form depends on the sound before it.
enum Particle {
    TOPIC("은", "는"),
    OBJECT("을", "를");

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final int FINALS = 28;

    /// Digits that are read with a final consonant: 영, 일, 삼, 육, 칠, 팔.
    private static final String CLOSED_DIGITS = "013678";

    /// Letters whose names end in a consonant: 엘, 엠, 엔, 알.
    private static final String CLOSED_LETTERS = "LMNRlmnr";

    private final String closed;
    private final String open;

    Particle(String closed, String open) {
        this.closed = closed;
        this.open = open;
    }

    /// The word with the form that follows it; what stands in brackets at its end is not read.
    String after(String word) {
        return word + (isClosed(word) ? closed : open);
    }

    private static boolean isClosed(String word) {
        String read = word.replaceAll("\\s*\\([^()]*\\)$", "");
        for (int i = read.length() - 1; i >= 0; i--) {
            char last = read.charAt(i);
            if (Character.isLetterOrDigit(last)) {
                return isClosed(last);
            }
        }
        return false;
    }

    private static boolean isClosed(char last) {
        if (last >= FIRST_SYLLABLE && last <= LAST_SYLLABLE) {
            return (last - FIRST_SYLLABLE) % FINALS != 0;
        }
        return CLOSED_DIGITS.indexOf(last) >= 0 || CLOSED_LETTERS.indexOf(last) >= 0;
    }
}
