package kr.gpuatlas.view.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.css.CssParser;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.table.Kind;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;

class TableScreensTest {
    private static final Dataset DATASET = Shipped.DATASET;

    @Test
    void theTableIsDrawnInBothLanguagesWithoutAStyleWarning() {
        Screens.start();
        Screens.onFx(() -> {
            CssParser.errorsProperty().clear();
            return true;
        });
        shoot(Kind.FIGURES, Theme.DARK, Language.KO);
        shoot(Kind.CLAIMS, Theme.LIGHT, Language.EN);
        assertEquals(List.of(), Screens.onFx(() -> List.copyOf(CssParser.errorsProperty())));
    }

    private static void shoot(Kind kind, Theme theme, Language language) {
        ViewState view = ViewState.opening(DATASET, theme, language);
        String name = "table-%s-%s-%s".formatted(kind, theme, language).toLowerCase(Locale.ROOT);
        Screens.shoot(
                name, () -> page(kind, view), 1500, 800, Stylesheets.of(theme, ColorScheme.DARK));
    }

    private static TableTwinView page(Kind kind, ViewState view) {
        TableTwinView page =
                new TableTwinView(
                        new AtlasModel(DATASET, view), (_, _) -> Optional.empty(), new Recorder());
        page.list(kind);
        return page;
    }
}
