package kr.gpuatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.css.CssParser;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import kr.gpuatlas.bench.Synthetic;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;

class CrowdScreensTest {
    private static final ProvinceMap MAP = Shipped.MAP;
    private static final Dataset DATASET =
            Synthetic.dataset(Integer.getInteger("crowd", 20_000), 1);

    @Test
    void aLargeDatasetIsDrawnFarAndNearInBothThemes() {
        Screens.start();
        Screens.onFx(() -> {
            CssParser.errorsProperty().clear();
            return true;
        });
        ViewState dark = ViewState.opening(DATASET, Theme.DARK, Language.KO);
        ViewState light = ViewState.opening(DATASET, Theme.LIGHT, Language.EN);
        shoot("far", dark, 1);
        shoot("far", light, 1);
        ViewState near = dark.withCamera(new Camera(36.4, 127.3, 8));
        shoot("near", near.withSelection(Optional.of(Selection.programme("P-3"))), 1);
        shoot("close", light.withCamera(new Camera(36.4, 127.3, 40)), 1);
        shoot("double", near, 2);
        assertEquals(List.of(), Screens.onFx(() -> List.copyOf(CssParser.errorsProperty())));
    }

    private static void shoot(String name, ViewState view, int scale) {
        WritableImage picture =
                Screens.render(
                        () -> map(view, scale),
                        1080,
                        660,
                        scale,
                        Stylesheets.of(view.theme(), ColorScheme.DARK));
        Screens.write(
                "map-crowd-%s-%s-%s"
                        .formatted(name, view.theme(), view.language())
                        .toLowerCase(Locale.ROOT),
                picture);
        assertEquals(1080 * scale, picture.getWidth());
    }

    private static Parent map(ViewState view, int scale) {
        AtlasModel model = new AtlasModel(DATASET, view);
        MapView map = new MapView(model, MAP, new Recorder(model));
        if (scale == 2) {
            map.getStyleClass().add("at-2x");
        }
        return map;
    }
}
