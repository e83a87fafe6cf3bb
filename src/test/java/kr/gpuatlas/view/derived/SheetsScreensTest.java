package kr.gpuatlas.view.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.application.ColorScheme;
import javafx.css.CssParser;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Assumed;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;

class SheetsScreensTest {
    private static final Dataset DATASET = Shipped.DATASET;

    @Test
    void theSheetsAreDrawnInBothThemesAndLanguagesWithoutAStyleWarning() {
        Screens.start();
        Screens.onFx(() -> {
            CssParser.errorsProperty().clear();
            return true;
        });
        ViewState dark = ViewState.opening(DATASET, Theme.DARK, Language.KO);
        ViewState light = ViewState.opening(DATASET, Theme.LIGHT, Language.EN);
        Recorder clerk = new Recorder();
        shoot("derived-nation", dark, model -> new DerivedView(model, clerk));
        Assumed changed = Assumed.NONE.with("pue", Optional.of(new BigDecimal("1.15")));
        shoot(
                "derived-samsung",
                light.withSelection(Optional.of(Selection.programme("P-SAMSUNG")))
                        .withAssumed(changed),
                model -> new DerivedView(model, clerk));
        for (ViewState view : List.of(dark, light)) {
            shoot("claims", view, model -> new ClaimsView(model, clerk));
            shoot("unknowns", view, model -> new UnknownsView(model, clerk));
        }
        assertEquals(List.of(), Screens.onFx(() -> List.copyOf(CssParser.errorsProperty())));
    }

    private static void shoot(String name, ViewState view, Function<AtlasModel, Region> sheet) {
        String file =
                "%s-%s-%s".formatted(name, view.theme(), view.language()).toLowerCase(Locale.ROOT);
        Screens.shoot(
                file,
                () -> layer(sheet.apply(new AtlasModel(DATASET, view))),
                1000,
                1400,
                Stylesheets.of(view.theme(), ColorScheme.DARK));
    }

    private static StackPane layer(Region sheet) {
        StackPane layer = new StackPane(sheet);
        layer.setAlignment(Pos.TOP_CENTER);
        layer.getStyleClass().add("window");
        sheet.setMaxSize(Region.USE_PREF_SIZE, Double.MAX_VALUE);
        return layer;
    }
}
