package kr.gpuatlas.view.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.css.CssParser;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.dossier.Dossier;
import kr.gpuatlas.domain.dossier.Dossiers;
import kr.gpuatlas.domain.programme.ProvinceLookup;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.Province;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;

class InspectorScreensTest {
    private static final ProvinceMap MAP = Shipped.MAP;
    private static final Dataset DATASET = Shipped.DATASET;
    private static final ProvinceLookup PROVINCES =
            (at, day) -> MAP.on(day).provinceAt(new LatLon(at.lat(), at.lon())).map(Province::iso);

    @Test
    void everythingThatCanBeSelectedIsShownInBothSizesWithoutAStyleWarning() {
        Screens.start();
        Screens.onFx(() -> {
            CssParser.errorsProperty().clear();
            return true;
        });
        ViewState dark = ViewState.opening(DATASET, Theme.DARK, Language.KO);
        ViewState light = ViewState.opening(DATASET, Theme.LIGHT, Language.EN);
        for (ViewState view : List.of(dark, light)) {
            shoot("pledge", view, Optional.empty());
            shoot("msit", view, Optional.of(Selection.programme("P-MSIT")));
            shoot("hyundai", view, Optional.of(Selection.programme("P-HYUNDAI")));
            shoot("samsung", view, Optional.of(Selection.programme("P-SAMSUNG")));
            shoot("nhncloud", view, Optional.of(Selection.partner("nhncloud")));
            shoot("saemangeum", view, Optional.of(Selection.site("site-hyundai-saemangeum")));
            shoot("ulsan", view, Optional.of(Selection.site("site-hyundai-ulsan-seed")));
            shoot("province", view, Optional.of(Selection.province("KR-31")));
        }
        shoot(
                "past",
                dark.withAsOf(LocalDate.of(2025, 11, 30)),
                Optional.of(Selection.programme("P-HYUNDAI")));
        assertEquals(List.of(), Screens.onFx(() -> List.copyOf(CssParser.errorsProperty())));
    }

    private static void shoot(String name, ViewState opening, Optional<Selection> selection) {
        ViewState view = opening.withSelection(selection);
        String file =
                "inspector-%s-%s-%s"
                        .formatted(name, view.theme(), view.language())
                        .toLowerCase(Locale.ROOT);
        List<String> style = Stylesheets.of(view.theme(), ColorScheme.DARK);
        WritableImage large = Screens.shoot(file, () -> inspector(view), 440, 830, style);
        assertEquals(440, large.getWidth());
        Screens.shoot(file + "-small", () -> inspector(view), 292, 420, style);
    }

    private static Parent inspector(ViewState view) {
        AtlasModel model = new AtlasModel(DATASET, view);
        Region focused = new Region();
        focused.setFocusTraversable(true);
        return new StackPane(
                focused, new InspectorView(model, code -> province(model, code), new Clerk()));
    }

    static Optional<Dossier> province(AtlasModel model, String code) {
        return MAP.on(model.asOf().getValue())
                .withIso(code)
                .map(province ->
                        new Dossiers(model.figures().getValue())
                                .province(
                                        code,
                                        new Text(province.nameKo(), province.nameEn()),
                                        PROVINCES));
    }
}
