package kr.gpuatlas.view.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.css.CssParser;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;

class ExplanationScreensTest {
    private static final Dataset DATASET = Shipped.DATASET;

    @Test
    void numbersAreExplainedInBothThemesAndLanguagesWithoutAStyleWarning() {
        Screens.start();
        Screens.onFx(() -> {
            CssParser.errorsProperty().clear();
            return true;
        });
        ViewState dark = ViewState.opening(DATASET, Theme.DARK, Language.KO);
        ViewState light = ViewState.opening(DATASET, Theme.LIGHT, Language.EN);
        for (ViewState view : List.of(dark, light)) {
            shoot("first-round", view, "lot-2025.contracted");
            shoot("msit", view, "P-MSIT.contracted");
            shoot("national-contracted", view, "national.contracted");
            shoot("national-announced", view, "national.announced");
            shoot("nobody", view, "P-SAMSUNG.delivered");
            shoot("ruled", view, "P-SAMSUNG.announced");
            shoot("claim", view, "F049");
        }
        shoot("past", dark.withAsOf(LocalDate.of(2025, 11, 2)), "lot-2025.contracted");
        assertEquals(List.of(), Screens.onFx(() -> List.copyOf(CssParser.errorsProperty())));
    }

    private static void shoot(String name, ViewState view, String id) {
        String file =
                "explain-%s-%s-%s"
                        .formatted(name, view.theme(), view.language())
                        .toLowerCase(Locale.ROOT);
        WritableImage picture =
                Screens.shoot(
                        file,
                        () -> layer(view, id),
                        1000,
                        1080,
                        Stylesheets.of(view.theme(), ColorScheme.DARK));
        assertEquals(1000, picture.getWidth());
    }

    private static Parent layer(ViewState view, String id) {
        AtlasModel model = new AtlasModel(DATASET, view);
        ExplanationView panel =
                new ExplanationView(model, id, ExplanationView.Place.SHEET, new Witness());
        StackPane layer = new StackPane(panel);
        layer.setAlignment(Pos.TOP_CENTER);
        layer.getStyleClass().add("window");
        panel.setMinHeight(Region.USE_COMPUTED_SIZE);
        panel.setMaxSize(Region.USE_PREF_SIZE, Double.MAX_VALUE);
        return layer;
    }
}
