package kr.gpuatlas.export.png;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// What a PNG file to be written is like, pixels aside.
///
/// @param dpi dots per inch it is meant to be printed with
/// @param transparent whether alpha is kept; otherwise every pixel is written as opaque
public record PngSpec(int width, int height, double dpi, boolean transparent, List<Text> texts) {
    /// The most pixels a side may have, so that every file written is one [PngWalker] accepts.
    public static final int MOST_A_SIDE = 32_768;

    /// The most pixels a picture may have.
    public static final long MOST_PIXELS = 256L << 20;

    /// Dots per inch of a screen, as style sheets count them.
    public static final double SCREEN_DPI = 96;

    private static final double METRES_AN_INCH = 0.0254;

    public PngSpec {
        texts = List.copyOf(texts);
        if (!isPossible(width, height)) {
            throw new IllegalArgumentException(
                    "a PNG file of %s × %s pixels".formatted(width, height));
        }
        if (!(dpi >= 1 && dpi <= 1e6)) {
            throw new IllegalArgumentException("%s dots per inch".formatted(dpi));
        }
    }

    /// Whether a picture of so many pixels can be written and read.
    public static boolean isPossible(int width, int height) {
        return width >= 1
                && height >= 1
                && width <= MOST_A_SIDE
                && height <= MOST_A_SIDE
                && (long) width * height <= MOST_PIXELS;
    }

    int dotsAMetre() {
        return (int) Math.round(dpi / METRES_AN_INCH);
    }

    int bytesAPixel() {
        return transparent ? 4 : 3;
    }

    /// Bytes of a row, the one that names its filter included.
    int rowBytes() {
        return 1 + width * bytesAPixel();
    }

    /// A text that travels in the file.
    ///
    /// @param keyword 1 to 79 characters of ASCII without a space at its ends
    public record Text(String keyword, String text) {
        private static final int LONGEST_KEYWORD = 79;

        public Text {
            if (keyword.isEmpty()
                    || keyword.length() > LONGEST_KEYWORD
                    || !keyword.strip().equals(keyword)
                    || !keyword.chars().allMatch(c -> c >= ' ' && c <= '~')) {
                throw new IllegalArgumentException("\"%s\" is no PNG keyword".formatted(keyword));
            }
            if (text.indexOf('\0') >= 0) {
                throw new IllegalArgumentException("the text of %s has a NUL".formatted(keyword));
            }
        }

        byte[] utf8() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
