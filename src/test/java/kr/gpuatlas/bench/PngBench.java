package kr.gpuatlas.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import kr.gpuatlas.export.PngWriter;
import kr.gpuatlas.export.png.PngEncoder;
import kr.gpuatlas.export.png.PngSpec;

/// Encodes the pictures the tests drew as PNG, beside ImageIO as it comes: time and size.
final class PngBench {
    private static final Path SCREENS = Path.of("target", "screens");
    private static final int FULL_HD = 1920 * 1080;

    /// So many of a size tell as much as all.
    private static final int MOST = 24;

    private PngBench() {}

    /// A decoded screen, ready for either encoder.
    @SuppressWarnings("ArrayRecordComponent")
    private record Screen(int[] argb, BufferedImage image) {
        static Screen of(Path file) {
            try {
                BufferedImage read = ImageIO.read(file.toFile());
                int width = read.getWidth();
                int height = read.getHeight();
                int[] argb = read.getRGB(0, 0, width, height, null, 0, width);
                var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
                image.setRGB(0, 0, width, height, argb, 0, width);
                return new Screen(argb, image);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        int pixels() {
            return argb.length;
        }

        PngSpec spec() {
            return new PngSpec(
                    image.getWidth(), image.getHeight(), PngSpec.SCREEN_DPI, false, List.of());
        }

        void strip(int y, int rows, int[] into) {
            int width = image.getWidth();
            System.arraycopy(argb, y * width, into, 0, rows * width);
        }
    }

    static void run(Consumer<Row> rows) throws IOException {
        ImageIO.setUseCache(false);
        List<Screen> screens;
        try (Stream<Path> files = Files.list(SCREENS)) {
            screens =
                    files.filter(file -> file.toString().endsWith(".png"))
                            .sorted()
                            .map(Screen::of)
                            .toList();
        }
        add(rows, "smaller screens", screens, screen -> screen.pixels() < FULL_HD);
        add(rows, "1080p screens", screens, screen -> screen.pixels() == FULL_HD);
        add(rows, "larger screens", screens, screen -> screen.pixels() > FULL_HD);
    }

    private static void add(
            Consumer<Row> rows, String name, List<Screen> screens, Predicate<Screen> which) {
        List<Screen> all = screens.stream().filter(which).toList();
        if (all.isEmpty()) {
            return;
        }
        List<Screen> some = spread(all);
        String what = some.size() + " " + name;
        Pairs.Result time =
                Pairs.measure(
                        () -> Pairs.millis(() -> ours(some)),
                        () -> Pairs.millis(() -> imageIo(some)));
        rows.accept(Row.ratio(what + ", encoded", "ms", time, Row.Bar.atMost(0.5, " ×")));
        Pairs.Result size = Pairs.measure(1, () -> ours(some) / 1e3, () -> imageIo(some) / 1e3);
        rows.accept(Row.ratio(what + ", bytes", "kB", size, Row.Bar.atMost(1, " ×")));
        Pairs.Result whole =
                Pairs.measure(
                        () -> Pairs.millis(() -> files(some)),
                        () -> Pairs.millis(() -> imageIo(some)));
        rows.accept(Row.ratio(what + ", to disk and read again", "ms", whole, Row.Bar.NONE));
    }

    /// Some of many screens, from the first to the last.
    private static List<Screen> spread(List<Screen> all) {
        int step = Math.ceilDiv(all.size(), MOST);
        return IntStream.range(0, all.size())
                .filter(i -> i % step == 0)
                .mapToObj(all::get)
                .toList();
    }

    private static long ours(List<Screen> screens) {
        long bytes = 0;
        try {
            for (Screen screen : screens) {
                var out = new ByteArrayOutputStream();
                PngEncoder.encode(screen.spec(), out, screen::strip, PngEncoder.Progress.NONE);
                bytes += out.size();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes;
    }

    private static long imageIo(List<Screen> screens) {
        long bytes = 0;
        try {
            for (Screen screen : screens) {
                var out = new ByteArrayOutputStream();
                ImageIO.write(screen.image(), "png", out);
                bytes += out.size();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes;
    }

    private static void files(List<Screen> screens) {
        Path file = Path.of("target", "bench", "screen.png");
        try {
            Files.createDirectories(file.getParent());
            for (Screen screen : screens) {
                PngWriter.write(file, screen.spec(), screen::strip, PngEncoder.Progress.NONE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
