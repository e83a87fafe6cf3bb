package kr.gpuatlas.view.control;

/// Maps digits and their punctuation to the typeface's own tabular forms, at the moment of drawing
/// only.
///
/// Pretendard keeps them in its private use area; text that is copied, searched or read aloud must
/// never contain them.
public final class TabularDigits {
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

    /// The text as it was before it was drawn: what is taken from a picture to be selected or read
    /// aloud.
    public static String read(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(read(text.charAt(i)));
        }
        return plain.toString();
    }

    private static char read(char c) {
        if (c >= ZERO && c <= ZERO + 9) {
            return (char) ('0' + (c - ZERO));
        }
        return switch (c) {
            case COMMA -> ',';
            case PERIOD -> '.';
            case COLON -> ':';
            default -> c;
        };
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
