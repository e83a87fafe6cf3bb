package kr.gpuatlas.view.control;

/// Maps digits and their punctuation to the typeface's own tabular forms, at the moment of drawing
/// only.
///
/// Pretendard keeps them in its private use area; text that is copied, searched or read aloud must
/// never contain them.
final class TabularDigits {
    /// From this size up proportional digits look better.
    static final double PROPORTIONAL_FROM = 32;

    private static final char ZERO = '\uE071';
    private static final char COMMA = '\uE093';
    private static final char PERIOD = '\uE094';
    private static final char COLON = '\uE095';

    private TabularDigits() {}

    static String drawn(String text, double fontSize) {
        return fontSize >= PROPORTIONAL_FROM ? text : drawn(text);
    }

    static String drawn(String text) {
        StringBuilder mapped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            mapped.append(drawn(text.charAt(i)));
        }
        return mapped.toString();
    }

    private static char drawn(char c) {
        if (c >= '0' && c <= '9') {
            return (char) (ZERO + (c - '0'));
        }
        return switch (c) {
            case ',' -> COMMA;
            case '.' -> PERIOD;
            case ':' -> COLON;
            default -> c;
        };
    }
}
