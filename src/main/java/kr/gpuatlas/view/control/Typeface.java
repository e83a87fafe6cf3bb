package kr.gpuatlas.view.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// The characters that the bundled typeface has; what else is written would be a box on a machine
/// whose other fonts lack it too.
public final class Typeface {
    private static final Pattern BLANKS = Pattern.compile(" {2,}");
    private static final String LEFT_OUT = "…";

    private Typeface() {}

    /// Whether a character has a shape, or is no more than a gap between others.
    public static boolean has(int character) {
        return Loaded.CHARACTERS.get(character) || Character.isWhitespace(character);
    }

    /// A text as it is drawn on every machine: a letter that has no shape gives way to an ellipsis,
    /// and of signs and emoji nothing is left.
    public static String drawable(String text) {
        if (text.codePoints().allMatch(Typeface::has)) {
            return text;
        }
        StringBuilder drawn = new StringBuilder();
        boolean dropped = false;
        for (int character : text.codePoints().toArray()) {
            dropped = !has(character) || (dropped && isJoined(character));
            if (!dropped) {
                drawn.appendCodePoint(character);
            } else if (Character.isLetterOrDigit(character)
                    && !drawn.toString().endsWith(LEFT_OUT)) {
                drawn.append(LEFT_OUT);
            }
        }
        return BLANKS.matcher(drawn).replaceAll(" ").strip();
    }

    /// What of a text is not drawn as it is written, each by its name in Unicode, once.
    public static List<String> lacking(String text) {
        return text.codePoints()
                .filter(character -> !has(character) && !isJoined(character))
                .distinct()
                .mapToObj(Typeface::named)
                .toList();
    }

    /// A mark that has no shape of its own, but tells that of the character before.
    private static boolean isJoined(int character) {
        return switch (Character.getType(character)) {
            case Character.FORMAT, Character.NON_SPACING_MARK -> true;
            default -> false;
        };
    }

    private static String named(int character) {
        String name = Optional.ofNullable(Character.getName(character)).orElse("");
        return String.format(Locale.ROOT, "%s (U+%04X)", name, character).strip();
    }

    /// Reads on first use, once.
    private static final class Loaded {
        static final BitSet CHARACTERS = read();

        private static BitSet read() {
            BitSet characters = new BitSet();
            try (InputStream in =
                    Objects.requireNonNull(Typeface.class.getResourceAsStream("typeface.txt"))) {
                String ranges = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
                for (String range : ranges.strip().split("\\s+", -1)) {
                    String[] ends = range.split("-", -1);
                    characters.set(
                            Integer.parseInt(ends[0], 16),
                            Integer.parseInt(ends[ends.length - 1], 16) + 1);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("reading what the typeface has", e);
            }
            return characters;
        }
    }
}
