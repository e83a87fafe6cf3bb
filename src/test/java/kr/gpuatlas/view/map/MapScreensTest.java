package kr.gpuatlas.view.map;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.css.CssParser;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import kr.gpuatlas.dataset.GeoJsonReader;
import kr.gpuatlas.dataset.GeoJsonReading;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.Overlay;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;

class MapScreensTest {
    private static final ProvinceMap MAP = Shipped.MAP;
    private static final Dataset DATASET = Shipped.DATASET;
    private static final Optional<Selection> HYUNDAI =
            Optional.of(Selection.programme("P-HYUNDAI"));
    private static final Optional<Selection> SK = Optional.of(Selection.programme("P-SK"));

    private static final Camera MIDDLE = new Camera(36.2, 127.6, 3);
    private static final Camera NEAR = new Camera(37.4, 127.05, 8);

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
                shoot("home", view, 1080, 660);
                shoot("small", view.withSelection(HYUNDAI), 1032, 464);
                shoot("middle", view.withCamera(MIDDLE).withSelection(HYUNDAI), 1080, 660);
                shoot("near", view.withCamera(NEAR), 1080, 660);
            }
        }
        ViewState dark = ViewState.opening(DATASET, Theme.DARK, Language.KO);
        shoot("past", dark.withAsOf(LocalDate.of(2025, 11, 30)).withSelection(HYUNDAI), 1080, 660);
        shoot("home", dark.withTheme(Theme.HIGH_CONTRAST), 1080, 660);
        shoot("wide", dark, 1720, 900);
        shoot("tiny", dark, 640, 420);
        assertEquals(List.of(), Screens.onFx(() -> List.copyOf(CssParser.errorsProperty())));
    }

    @Test
    void theLayersTheSumAndAnOverlayAreDrawn() {
        ViewState dark = ViewState.opening(DATASET, Theme.DARK, Language.KO);
        ViewState light = ViewState.opening(DATASET, Theme.LIGHT, Language.EN);
        for (Layer layer : List.of(Layer.POWER, Layer.EVIDENCE)) {
            String name = "layer-" + layer.name();
            shoot(name, dark.withLayer(layer), 1080, 660);
            shoot(name, light.withLayer(layer).withSelection(SK), 1080, 660);
        }
        shoot("sum", light.withSelection(Optional.of(Selection.province("KR-41"))), 1080, 660);
        shoot(
                "sum",
                dark.withLayer(Layer.POWER).withSelection(Optional.of(Selection.province("KR-45"))),
                1080,
                660);
        Overlay overlay =
                ((GeoJsonReading.Accepted)
                                GeoJsonReader.read(OVERLAY.getBytes(UTF_8), "grid.geojson"))
                        .overlay();
        shoot("overlay", dark, map -> map.lay(Optional.of(overlay)), 1080, 660);
        shoot("overlay", light.withCamera(MIDDLE), map -> map.lay(Optional.of(overlay)), 1080, 660);
        shoot("still", light, map -> map.stillProperty().set(true), 1032, 464);
    }

    private static void shoot(String name, ViewState view, int width, int height) {
        shoot(name, view, _ -> {}, width, height);
    }

    private static void shoot(
            String name, ViewState view, Consumer<MapView> prepare, int width, int height) {
        String file =
                "map-%s-%s-%s"
                        .formatted(name, view.theme(), view.language())
                        .toLowerCase(Locale.ROOT);
        WritableImage picture =
                Screens.shoot(
                        file,
                        () -> map(view, prepare),
                        width,
                        height,
                        Stylesheets.of(view.theme(), ColorScheme.DARK));
        assertEquals(width, picture.getWidth());
    }

    private static Parent map(ViewState view, Consumer<MapView> prepare) {
        AtlasModel model = new AtlasModel(DATASET, view);
        MapView map = new MapView(model, MAP, new Recorder(model));
        prepare.accept(map);
        return map;
    }

    private static final String OVERLAY =
            """
            {"type": "FeatureCollection", "attribution": "sample", "features": [
              {"type": "Feature", "properties": {"name": "Substation A", "kv": 345},
               "geometry": {"type": "Point", "coordinates": [127.9, 36.9]}},
              {"type": "Feature", "properties": {"name": "Substation B", "kv": 765},
               "geometry": {"type": "Point", "coordinates": [126.7, 36.4]}},
              {"type": "Feature", "properties": {"name": "Line A–B", "kv": 345},
               "geometry": {"type": "LineString", "coordinates":
                [[127.9, 36.9], [127.5, 36.8], [127.1, 36.6], [126.7, 36.4]]}},
              {"type": "Feature", "properties": {"name": "Zone", "note": "planned"},
               "geometry": {"type": "Polygon", "coordinates":
                [[[128.2, 35.4], [129.0, 35.5], [128.9, 36.1], [128.3, 36.0], [128.2, 35.4]]]}}
            ]}
            """;
}
