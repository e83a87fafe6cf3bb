package kr.gpuatlas.view.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.css.CssParser;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.change.LastShown;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;

class ChangesScreensTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final int WIDTH = 1100;
    private static final int HEIGHT = 760;

    @Test
    void changesAreShownInBothThemesAndLanguagesWithoutAStyleWarning() {
        Screens.start();
        Screens.onFx(() -> {
            CssParser.errorsProperty().clear();
            return true;
        });
        ViewState dark = ViewState.opening(DATASET, Theme.DARK, Language.KO);
        ViewState light = ViewState.opening(DATASET, Theme.LIGHT, Language.EN);

        shoot("article", dark, Optional.empty());
        shoot("article", light, Optional.empty());
        LastShown march =
                new LastShown(
                        DATASET.edition().id(),
                        "2026.03.31",
                        LocalDate.of(2026, 3, 31),
                        LocalDate.of(2026, 3, 31));
        shoot("briefing", dark, Optional.of(march));

        assertEquals(List.of(), Screens.onFx(() -> List.copyOf(CssParser.errorsProperty())));
    }

    private static void shoot(String name, ViewState view, Optional<LastShown> lastShown) {
        String file =
                "changes-%s-%s-%s"
                        .formatted(name, view.theme(), view.language())
                        .toLowerCase(Locale.ROOT);
        WritableImage picture =
                Screens.shoot(
                        file,
                        () -> layer(view, lastShown),
                        WIDTH,
                        HEIGHT,
                        Stylesheets.of(view.theme(), ColorScheme.DARK));
        assertEquals(WIDTH, picture.getWidth());
    }

    private static Parent layer(ViewState view, Optional<LastShown> lastShown) {
        AtlasModel model = new AtlasModel(DATASET, view);
        ChangesView changes = new ChangesView(model, lastShown, Optional.empty(), new Recorder());
        changes.setMaxSize(WIDTH - 40, HEIGHT - 40);
        StackPane layer = new StackPane(changes);
        layer.setAlignment(Pos.CENTER);
        layer.getStyleClass().add("window");
        return layer;
    }
}
