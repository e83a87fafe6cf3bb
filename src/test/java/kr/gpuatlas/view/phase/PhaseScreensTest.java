package kr.gpuatlas.view.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.application.ColorScheme;
import javafx.css.CssParser;
import javafx.scene.Parent;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.programme.Sector;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;

class PhaseScreensTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final LocalDate PLEDGED = LocalDate.of(2025, 11, 2);
    private static final LocalDate BEFORE = LocalDate.of(2025, 7, 31);

    @Test
    void theBoardIsDrawnInEverySizeThemeAndLanguageWithoutAStyleWarning() {
        forgetStyleWarnings();
        for (Language language : Language.values()) {
            for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
                ViewState view = ViewState.opening(DATASET, theme, language);
                ViewState chosen =
                        view.withSelection(Optional.of(Selection.programme("P-HYUNDAI")));
                board("large", view, 1920, 830);
                board("small", chosen, 1280, 560);
            }
        }
        ViewState dark = ViewState.opening(DATASET, Theme.DARK, Language.EN);
        board("low", dark.withSelection(Optional.of(Selection.programme("P-SK"))), 1280, 464);
        board("past", dark.withAsOf(PLEDGED), 1920, 830);
        board("before", dark.withAsOf(BEFORE), 1920, 830);
        board("middle", dark, 1600, 700);
        board("contrast", dark.withTheme(Theme.HIGH_CONTRAST), 1920, 830);
        board(
                "filtered",
                dark.withFilter(
                        dark.filter().withSectors(Set.of(Sector.TELECOM, Sector.GOVERNMENT))),
                1920,
                830);
        assertEquals(List.of(), styleWarnings());
    }

    @Test
    void theHeroIsDrawnInEverySizeThemeAndLanguageWithoutAStyleWarning() {
        forgetStyleWarnings();
        for (Language language : Language.values()) {
            for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
                ViewState view = ViewState.opening(DATASET, theme, language);
                hero("large", view, 1920, 166);
                hero("small", view, 1280, 92);
                hero("past", view.withAsOf(PLEDGED), 1920, 166);
                hero("past-small", view.withAsOf(PLEDGED), 1280, 92);
                hero("before", view.withAsOf(BEFORE), 1920, 166);
                hero("before-small", view.withAsOf(BEFORE), 1280, 92);
            }
        }
        assertEquals(List.of(), styleWarnings());
    }

    private static void board(String name, ViewState view, int width, int height) {
        shoot(
                "board-" + name,
                view,
                model -> new GaugeBoardView(model, (_, _) -> Optional.empty(), new Recorder(model)),
                width,
                height);
    }

    private static void hero(String name, ViewState view, int width, int height) {
        shoot(
                "hero-" + name,
                view,
                model -> new HeroView(model, new Recorder(model)),
                width,
                height);
    }

    private static void shoot(
            String name, ViewState view, Function<AtlasModel, Parent> part, int width, int height) {
        String file =
                "%s-%s-%s".formatted(name, view.theme(), view.language()).toLowerCase(Locale.ROOT);
        Screens.shoot(
                file,
                () -> part.apply(new AtlasModel(DATASET, view)),
                width,
                height,
                Stylesheets.of(view.theme(), ColorScheme.DARK));
    }

    private static void forgetStyleWarnings() {
        Screens.start();
        Screens.onFx(() -> {
            CssParser.errorsProperty().clear();
            return true;
        });
    }

    private static List<CssParser.ParseError> styleWarnings() {
        return Screens.onFx(() -> List.copyOf(CssParser.errorsProperty()));
    }
}
