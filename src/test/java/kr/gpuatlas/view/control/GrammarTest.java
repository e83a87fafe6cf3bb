package kr.gpuatlas.view.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.css.CssParser;
import javafx.scene.image.WritableImage;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GrammarTest {
    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"DARK", "LIGHT", "HIGH_CONTRAST"})
    void everyMarkIsDrawnInEveryThemeAndLanguageWithoutAStyleWarning(Theme theme) {
        List<String> stylesheets = Stylesheets.of(theme, ColorScheme.DARK);
        Screens.start();
        Screens.onFx(() -> {
            CssParser.errorsProperty().clear();
            return true;
        });
        for (Language language : Language.values()) {
            String name =
                    "grammar-"
                            + theme.name().toLowerCase(Locale.ROOT)
                            + "-"
                            + language.name().toLowerCase(Locale.ROOT);
            WritableImage picture =
                    Screens.shoot(
                            name, () -> new Grammar(language).page(), 1760, 1080, stylesheets);
            assertEquals(1760, picture.getWidth());
        }
        assertEquals(List.of(), Screens.onFx(() -> List.copyOf(CssParser.errorsProperty())));
    }

    @Test
    void aPictureWithTwiceThePixelsIsDrawnWithTwiceThePixels() {
        List<String> stylesheets = Stylesheets.of(Theme.DARK, ColorScheme.DARK);
        WritableImage picture =
                Screens.render(() -> new Grammar(Language.EN).closeUp(), 1000, 740, 2, stylesheets);
        Screens.write("grammar-close-up", picture);
        assertEquals(2000, picture.getWidth());
    }
}
