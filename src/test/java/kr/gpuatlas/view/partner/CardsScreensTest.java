package kr.gpuatlas.view.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.css.CssParser;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import kr.gpuatlas.domain.programme.Sector;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Filter;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;

class CardsScreensTest {
    @Test
    void theCardsAreDrawnInEverySizeThemeAndLanguageWithoutAStyleWarning() {
        Screens.start();
        Screens.onFx(() -> {
            CssParser.errorsProperty().clear();
            return true;
        });
        for (Language language : Language.values()) {
            for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
                ViewState view =
                        ViewState.opening(Fixture.DATASET, theme, language)
                                .withSelection(Optional.of(Selection.programme("P-HYUNDAI")));
                shoot("large", view, 400, 900);
                shoot("small", view, 248, 600);
            }
        }
        ViewState korean = ViewState.opening(Fixture.DATASET, Theme.DARK, Language.KO);
        ViewState english = ViewState.opening(Fixture.DATASET, Theme.LIGHT, Language.EN);
        shoot("whole", korean, 400, 2150);
        shoot("whole", english, 400, 2150);
        shoot("whole-small", english, 248, 1900);
        shoot("contrast", korean.withTheme(Theme.HIGH_CONTRAST), 400, 900);
        shoot("past", korean.withAsOf(LocalDate.of(2025, 9, 30)), 400, 900);
        Filter telecom = Filter.NONE.withSectors(Set.of(Sector.TELECOM)).withQuery("meteor");
        shoot("empty", korean.withFilter(telecom), 400, 500);
        shoot("empty", english.withFilter(telecom), 248, 500);
        shoot(
                "filtered",
                english.withFilter(Filter.NONE.withSectors(Set.of(Sector.CLOUD))),
                400,
                900);
        assertEquals(List.of(), Screens.onFx(() -> List.copyOf(CssParser.errorsProperty())));
    }

    private static void shoot(String name, ViewState view, int width, int height) {
        String file =
                "cards-%s-%s-%s"
                        .formatted(name, view.theme(), view.language())
                        .toLowerCase(Locale.ROOT);
        WritableImage picture =
                Screens.shoot(
                        file,
                        () -> cards(view),
                        width,
                        height,
                        Stylesheets.of(view.theme(), ColorScheme.DARK));
        assertEquals(width, picture.getWidth());
    }

    private static Parent cards(ViewState view) {
        AtlasModel model = new AtlasModel(Fixture.DATASET, view);
        return Fixture.cards(model, new Recorder(model));
    }
}
