package kr.gpuatlas.domain.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The size of a sheet in pixels, and how large its contents are drawn on it.
///
/// @param width in pixels of the picture
/// @param height in pixels of the picture
/// @param scale pixels of the picture for one pixel of the layout
/// @param dpi pixels an inch when printed
public record SheetSize(int width, int height, double scale, int dpi) {
    private static final int SCREEN_DPI = 96;

    public static final SheetSize FULL_HD = new SheetSize(1920, 1080, 1, SCREEN_DPI);
    public static final SheetSize UHD_4K = new SheetSize(3840, 2160, 2, SCREEN_DPI);
    public static final SheetSize UHD_8K = new SheetSize(7680, 4320, 4, SCREEN_DPI);
    public static final SheetSize A4 = new SheetSize(3508, 2480, 2, 300);

    /// The layout of A4, enlarged as a copier does.
    public static final SheetSize A3 = new SheetSize(4961, 3508, 3508.0 / 1240, 300);

    public static final SheetSize SQUARE = new SheetSize(2160, 2160, 1.5, SCREEN_DPI);

    private static final int LEAST = 320;
    private static final int MOST = 16_384;
    private static final double LAYOUT_SIDE = 1080;

    /// Where the words stand under the picture they need a wider layout.
    private static final double UPRIGHT_SIDE = 1440;

    private static final double LANDSCAPE = 1.3;
    private static final Pattern PIXELS = Pattern.compile("(\\d{1,6})\\s*[xX×]\\s*(\\d{1,6})");

    /// The sizes that have a name.
    public enum Preset {
        FULL_HD("1080p", SheetSize.FULL_HD),
        UHD_4K("4k", SheetSize.UHD_4K),
        UHD_8K("8k", SheetSize.UHD_8K),
        A4("a4", SheetSize.A4),
        A3("a3", SheetSize.A3),
        SQUARE("square", SheetSize.SQUARE);

        private final String key;

        /// A record of numbers, which cannot change.
        @SuppressWarnings("ImmutableEnumChecker")
        private final SheetSize size;

        Preset(String key, SheetSize size) {
            this.key = key;
            this.size = size;
        }

        public String key() {
            return key;
        }

        public SheetSize size() {
            return size;
        }
    }

    /// @throws IllegalArgumentException for a side under 320 or over 16384 pixels, or a scale that
    ///   is not above 0
    public SheetSize {
        if (Math.min(width, height) < LEAST || Math.max(width, height) > MOST || !(scale > 0)) {
            throw new IllegalArgumentException(
                    "a sheet has %s to %s pixels on each side, got %s × %s at scale %s"
                            .formatted(LEAST, MOST, width, height, scale));
        }
    }

    /// A sheet of any size: its shorter side holds as much as that of a full-HD screen.
    ///
    /// @throws IllegalArgumentException as the constructor
    public static SheetSize of(int width, int height) {
        return Arrays.stream(Preset.values())
                .map(Preset::size)
                .filter(size -> size.width == width && size.height == height)
                .findFirst()
                .orElseGet(() ->
                        new SheetSize(
                                width,
                                height,
                                Math.min(width, height) / side(width, height),
                                SCREEN_DPI));
    }

    private static double side(int width, int height) {
        return width < LANDSCAPE * height ? UPRIGHT_SIDE : LAYOUT_SIDE;
    }

    /// `WIDTHxHEIGHT`, as [#parse] takes it.
    public String written() {
        return width + "x" + height;
    }

    /// The size a name or `WIDTHxHEIGHT` means; absent for words that mean none and for sides
    /// beyond what a sheet may have.
    public static Optional<SheetSize> parse(String words) {
        Optional<SheetSize> named =
                Arrays.stream(Preset.values())
                        .filter(preset -> preset.key().equalsIgnoreCase(words))
                        .map(Preset::size)
                        .findFirst();
        return named.or(() -> pixels(words));
    }

    private static Optional<SheetSize> pixels(String words) {
        Matcher matcher = PIXELS.matcher(words);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int width = Integer.parseInt(matcher.group(1));
        int height = Integer.parseInt(matcher.group(2));
        boolean fits = Math.min(width, height) >= LEAST && Math.max(width, height) <= MOST;
        return fits ? Optional.of(of(width, height)) : Optional.empty();
    }

    /// The names and the form that [#parse] takes.
    public static List<String> names() {
        return Arrays.stream(Preset.values()).map(Preset::key).toList();
    }

    /// Width of the layout, in pixels at scale 1.
    public double layoutWidth() {
        return width / scale;
    }

    /// Height of the layout, in pixels at scale 1.
    public double layoutHeight() {
        return height / scale;
    }

    /// The same layout with one pixel of the picture for each of its own.
    public SheetSize laidOut() {
        return new SheetSize(
                (int) Math.round(layoutWidth()), (int) Math.round(layoutHeight()), 1, dpi);
    }
}
