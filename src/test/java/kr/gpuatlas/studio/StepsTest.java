package kr.gpuatlas.studio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.function.Supplier;
import javafx.application.ColorScheme;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.export.Darkroom;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A window that is put together in steps is the window that stands there in one go.
class StepsTest {
    private static final Dataset DATASET = EmbeddedDataset.read();
    private static final ProvinceMap MAP = MapReader.read();

    @BeforeAll
    static void start() {
        Screens.start();
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080, KO", "1920, 1080, EN", "1280, 720, KO"})
    void nothingIsMissingAndNothingIsTwice(int width, int height, Language language) {
        Darkroom.Exposure size = new Darkroom.Exposure(width, height, 1);
        ViewState view = ViewState.opening(DATASET, Theme.DARK, language);

        int[] inSteps = pixels(() -> window(view), size);
        int[] atOnce = pixels(() -> new StackPane(window(view)), size);

        assertArrayEquals(atOnce, inSteps);
    }

    private static Region window(ViewState view) {
        return new Studio(MAP).window(new AtlasModel(DATASET, view));
    }

    private static int[] pixels(Supplier<Region> composer, Darkroom.Exposure size) {
        WritableImage picture =
                Exposing.picture(composer, size, Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        int width = size.pixelWidth();
        int height = size.pixelHeight();
        int[] argb = new int[width * height];
        picture.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return argb;
    }
}
