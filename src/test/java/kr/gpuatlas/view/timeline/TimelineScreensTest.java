package kr.gpuatlas.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.css.CssParser;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;

class TimelineScreensTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final LocalDate PAST = LocalDate.of(2025, 11, 2);
    private static final Optional<Selection> STATE = Optional.of(Selection.programme("P-MSIT"));

    @Test
    void theStripIsDrawnInEverySizeThemeAndLanguageWithoutAStyleWarning() {
        Screens.start();
        Screens.onFx(() -> {
            CssParser.errorsProperty().clear();
            return true;
        });
        for (Language language : Language.values()) {
            for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
                ViewState view = ViewState.opening(DATASET, theme, language);
                shoot("now", view, true);
                shoot("past", view.withAsOf(PAST), true);
                shoot("state", view.withSelection(STATE), true);
                shoot("small", view, false);
            }
        }
        ViewState korean = ViewState.opening(DATASET, Theme.DARK, Language.KO);
        shoot("small-state-past", korean.withSelection(STATE).withAsOf(PAST), false);
        shoot(
                "known",
                korean.withAsOf(LocalDate.of(2026, 7, 5))
                        .withKnownOn(Optional.of(LocalDate.of(2026, 5, 1))),
                true);
        for (String programme : List.of("P-HYUNDAI", "P-NCAC", "P-SK", "P-AIRAN", "P-KISTI")) {
            Optional<Selection> chosen = Optional.of(Selection.programme(programme));
            shoot(programme, korean.withTheme(Theme.LIGHT).withSelection(chosen), true);
        }
        assertEquals(List.of(), Screens.onFx(() -> List.copyOf(CssParser.errorsProperty())));
    }

    private static void shoot(String name, ViewState view, boolean roomy) {
        int width = roomy ? 1080 : 1032;
        int height = roomy ? 176 : 96;
        String file =
                "timeline-%s-%s-%s"
                        .formatted(name, view.theme(), view.language())
                        .toLowerCase(Locale.ROOT);
        WritableImage picture =
                Screens.shoot(
                        file,
                        () -> strip(view),
                        width,
                        height,
                        Stylesheets.of(view.theme(), ColorScheme.DARK));
        assertEquals(width, picture.getWidth());
    }

    private static Parent strip(ViewState view) {
        AtlasModel model = new AtlasModel(DATASET, view);
        return new TimelineView(model, new Recorder(model));
    }
}
