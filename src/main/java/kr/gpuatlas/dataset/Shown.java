package kr.gpuatlas.dataset;

import java.util.HexFormat;

/// Makes a piece of a file fit to be quoted in a message: short, on one line, without invisible
/// characters.
public final class Shown {
    /// Longest quotation, quotation marks included.
    static final int LONGEST = 80;

    private Shown() {}

    /// A text whole, but with every invisible character written as its number, so that it cannot
    /// steer a terminal.
    public static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(point -> shown.append(visible(point)));
        return shown.toString();
    }

    private static String visible(int point) {
        return isVisible(point) ? Character.toString(point) : "<" + codePoint(point) + ">";
    }

    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        int end = text.length();
        for (int i = 0; i < end; i += Character.charCount(text.codePointAt(i))) {
            int point = text.codePointAt(i);
            String next = visible(point);
            if (shown.length() + next.length() > LONGEST - 3) {
                return shown.append('…').toString();
            }
            shown.append(next);
        }
        return shown.toString();
    }

    /// Whether a character takes part in text as a reader sees it: no control, no half of a pair,
    /// no change of direction.
    static boolean isVisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR -> false;
            case Character.PARAGRAPH_SEPARATOR -> false;
            case Character.FORMAT -> !isDirectional(point) && point != 0xFEFF;
            default -> true;
        };
    }

    private static boolean isDirectional(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    /// The name of a character by its number, such as `U+0007`.
    static String codePoint(int point) {
        return "U+" + HexFormat.of().withUpperCase().toHexDigits(point, point > 0xFFFF ? 6 : 4);
    }
}
