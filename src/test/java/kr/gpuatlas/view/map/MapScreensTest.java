package kr.gpuatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.css.CssParser;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import kr.gpuatlas.app.Stylesheets;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import org.junit.jupiter.api.Test;

class MapScreensTest {
    private static final ProvinceMap MAP = MapReader.read();
    private static final Dataset DATASET = EmbeddedDataset.read();
    private static final Optional<Selection> HYUNDAI =
            Optional.of(Selection.programme("P-HYUNDAI"));

    @Test
    void theMapIsDrawnInEverySizeThemeAndLanguageWithoutAStyleWarning() {
        Screens.start();
        Screens.onFx(() -> {
            CssParser.errorsProperty().clear();
            return true;
        });
        for (Language language : Language.values()) {
            for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
                ViewState view = ViewState.opening(DATASET, theme, language);
                shoot("large", view, 1080, 660);
                shoot("small", view.withSelection(HYUNDAI), 1032, 464);
            }
        }
        ViewState dark = ViewState.opening(DATASET, Theme.DARK, Language.KO);
        shoot("past", dark.withAsOf(LocalDate.of(2025, 11, 30)).withSelection(HYUNDAI), 1080, 660);
        shoot("near", dark.withCamera(new Camera(37.4, 127.05, 8)), 1080, 660);
        shoot(
                "middle",
                dark.withCamera(new Camera(36.2, 127.6, 3)).withSelection(HYUNDAI),
                1080,
                660);
        shoot("large", dark.withTheme(Theme.HIGH_CONTRAST), 1080, 660);
        shoot("wide", dark, 1720, 900);
        shoot("tiny", dark, 640, 420);
        assertEquals(List.of(), Screens.onFx(() -> List.copyOf(CssParser.errorsProperty())));
    }

    private static void shoot(String name, ViewState view, int width, int height) {
        String file =
                "map-%s-%s-%s"
                        .formatted(name, view.theme(), view.language())
                        .toLowerCase(Locale.ROOT);
        WritableImage picture =
                Screens.shoot(
                        file,
                        () -> map(view),
                        width,
                        height,
                        Stylesheets.of(view.theme(), ColorScheme.DARK));
        assertEquals(width, picture.getWidth());
    }

    private static Parent map(ViewState view) {
        AtlasModel model = new AtlasModel(DATASET, view);
        return new MapView(model, MAP, new Recorder(model));
    }
}
