package kr.gpuatlas.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.sheet.SheetKind;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.sheet.SheetSize;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.export.png.PngEncoder;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The small picture by which somebody sees what a sheet will be.
class PreviewTest {
    private static final int WIDTH = 640;
    private static final Dataset DATASET = Shipped.DATASET;

    /// Of 255, on average of all pixels.
    private static final double ALIKE = 1.2;

    private final Press press = new Press(MapReader.read());

    @BeforeAll
    static void start() {
        Screens.start();
    }

    @ParameterizedTest
    @CsvSource({"MAP, 4k", "DASHBOARD, 4k", "CHART, 8k", "CARD, 4k"})
    void itLooksAsTheSheetDoesFromAfar(SheetKind kind, String name) {
        Press.Assignment wanted = assignment(kind, SheetSize.parse(name).orElseThrow());

        int[] preview = pixels(press.preview(wanted, WIDTH));
        WritableImage sheet = press.picture(wanted, PngEncoder.Progress.NONE);
        int height = preview.length / WIDTH;
        int[] afar = smaller(sheet, height);

        assertEquals(Math.rint(WIDTH * sheet.getHeight() / sheet.getWidth()), height, 1);
        long difference = 0;
        for (int i = 0; i < preview.length; i++) {
            for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
                difference += Math.abs((preview[i] >> shift & 255) - (afar[i] >> shift & 255));
            }
        }
        double mean = (double) difference / (preview.length * 3);
        assertTrue(mean < ALIKE, () -> "differs by " + mean);
    }

    private static Press.Assignment assignment(SheetKind kind, SheetSize size) {
        Release release =
                Release.of(
                        DATASET,
                        Release.audience(SheetOrder.USUAL.stamp()),
                        DATASET.edition().lastDay());
        return new Press.Assignment(
                release,
                ViewState.opening(DATASET, Theme.DARK, Language.EN),
                SheetOrder.USUAL.withKind(kind).withSize(size));
    }

    private static int[] pixels(WritableImage picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] argb = new int[width * height];
        picture.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return argb;
    }

    /// Each pixel the mean of those it stands for.
    private static int[] smaller(WritableImage sheet, int height) {
        int times = (int) sheet.getWidth() / WIDTH;
        int[] all = pixels(sheet);
        int[] small = new int[WIDTH * height];
        for (int i = 0; i < small.length; i++) {
            int first = i / WIDTH * times * WIDTH * times + i % WIDTH * times;
            for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
                int sum = 0;
                for (int k = 0; k < times * times; k++) {
                    sum += (all[first + k / times * WIDTH * times + k % times] >> shift) & 255;
                }
                small[i] |= (sum / (times * times)) << shift;
            }
        }
        return small;
    }
}
