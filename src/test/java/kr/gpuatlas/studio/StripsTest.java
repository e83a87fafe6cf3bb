package kr.gpuatlas.studio;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.ColorScheme;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.export.Darkroom;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.task.Toolkit;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A picture that is taken strip by strip, each without what does not reach into it.
class StripsTest {
    private static final Darkroom.Exposure DOUBLE = new Darkroom.Exposure(1280, 720, 2);
    private static final int WIDTH = DOUBLE.pixelWidth();
    private static final int HEIGHT = DOUBLE.pixelHeight();

    /// No divisor of the height, nor of what is photographed at once.
    private static final int ROWS = 37;

    /// Of 255, how much a smoothed edge differs by where a photograph begins.
    private static final int ROUNDING = 1;

    @BeforeAll
    static void start() {
        Screens.start();
    }

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"DARK", "LIGHT"})
    void stripsTogetherAreTheWholeWindow(Theme theme) {
        Darkroom.Negative negative = windowIn(theme);
        int[] strips = new int[WIDTH * HEIGHT];
        for (int y = 0; y < HEIGHT; y += ROWS) {
            int top = y;
            int rows = Math.min(ROWS, HEIGHT - y);
            Toolkit.run(() -> negative.strip(top, rows, strips, top));
        }
        WritableImage whole = Toolkit.call(() -> negative.strip(0, HEIGHT));
        int[] expected = new int[WIDTH * HEIGHT];
        whole.getPixelReader()
                .getPixels(
                        0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), expected, 0, WIDTH);
        int most = 0;
        for (int i = 0; i < strips.length; i++) {
            most = Math.max(most, difference(expected[i], strips[i]));
        }
        assertTrue(most <= ROUNDING, "a channel differs by " + most);
    }

    private static int difference(int one, int other) {
        int most = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            most = Math.max(most, Math.abs((one >> shift & 255) - (other >> shift & 255)));
        }
        return most;
    }

    private static Darkroom.Negative windowIn(Theme theme) {
        Dataset dataset = EmbeddedDataset.read();
        AtlasModel model = new AtlasModel(dataset, ViewState.opening(dataset, theme, Language.KO));
        return Exposing.inSteps(
                () -> new Studio(MapReader.read()).window(model),
                DOUBLE,
                Stylesheets.of(theme, ColorScheme.LIGHT));
    }
}
