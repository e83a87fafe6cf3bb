package kr.gpuatlas.app;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.scene.Parent;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import kr.gpuatlas.controller.AtlasController;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Board;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The whole window, drawn in every theme, language and size into `target/screens`.
class DashboardScreensTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final ProvinceMap MAP = Shipped.MAP;

    /// Fewer colours than this and a region has stayed empty.
    private static final int COLOURS = 200;

    record Shot(String name, int width, int height, Theme theme, Language language, View view) {
        @Override
        public String toString() {
            return name;
        }
    }

    interface View extends UnaryOperator<ViewState> {}

    static Stream<Shot> shots() {
        View opening = view -> view;
        View hyundai = view -> view.withSelection(Optional.of(Selection.programme("P-HYUNDAI")));
        View past = view -> view.withAsOf(LocalDate.of(2025, 11, 2));
        View gauges = view -> view.withBoard(Board.GAUGES);
        View table = view -> view.withBoard(Board.TABLE);
        return Stream.of(
                large("dashboard-dark-ko", Theme.DARK, Language.KO, opening),
                large("dashboard-dark-en", Theme.DARK, Language.EN, opening),
                large("dashboard-light-ko", Theme.LIGHT, Language.KO, opening),
                large("dashboard-light-en", Theme.LIGHT, Language.EN, opening),
                large("dashboard-contrast-ko", Theme.HIGH_CONTRAST, Language.KO, opening),
                large("dashboard-hyundai-ko", Theme.DARK, Language.KO, hyundai),
                large("dashboard-2025-11-en", Theme.DARK, Language.EN, past),
                large("gauges-dark-ko", Theme.DARK, Language.KO, gauges),
                large("gauges-light-en", Theme.LIGHT, Language.EN, gauges),
                small("small-dark-ko", Theme.DARK, Language.KO, opening),
                small("small-dark-en", Theme.DARK, Language.EN, hyundai),
                small("small-light-ko", Theme.LIGHT, Language.KO, hyundai),
                small("small-light-en", Theme.LIGHT, Language.EN, opening),
                large("table-dark-ko", Theme.DARK, Language.KO, table),
                small("small-table-en", Theme.LIGHT, Language.EN, table),
                small("small-gauges-en", Theme.DARK, Language.EN, gauges),
                new Shot("dashboard-4k-ko", 3840, 2160, Theme.DARK, Language.KO, opening));
    }

    private static Shot large(String name, Theme theme, Language language, View view) {
        return new Shot(name, 1920, 1080, theme, language, view);
    }

    private static Shot small(String name, Theme theme, Language language, View view) {
        return new Shot(name, 1280, 720, theme, language, view);
    }

    @ParameterizedTest
    @MethodSource("shots")
    void everyRegionIsDrawn(Shot shot) {
        List<String> stylesheets = Stylesheets.of(shot.theme(), ColorScheme.DARK);
        WritableImage picture =
                Screens.shoot(
                        shot.name(), () -> window(shot), shot.width(), shot.height(), stylesheets);
        assertTrue(colours(picture) > COLOURS, shot.name() + " has few colours");
    }

    @Test
    void everyGaugeOfTheBoardIsDrawnWhereItStands() {
        Shot shot = large("gauges", Theme.DARK, Language.EN, view -> view.withBoard(Board.GAUGES));
        AtomicReference<Parent> window = new AtomicReference<>();
        Screens.render(
                () -> window.updateAndGet(_ -> window(shot)),
                shot.width(),
                shot.height(),
                Stylesheets.of(shot.theme(), ColorScheme.DARK));
        List<Region> gauges =
                Screens.onFx(() ->
                        window.get().lookupAll(".share-gauge").stream()
                                .map(Region.class::cast)
                                .toList());
        assertFalse(gauges.isEmpty());
        for (Region gauge : gauges) {
            double free = gauge.getWidth() / 8;
            assertTrue(gauge.getBoundsInLocal().getMinX() > -free, gauge.toString());
            assertTrue(gauge.getBoundsInLocal().getMinY() > -free, gauge.toString());
        }
    }

    private static Parent window(Shot shot) {
        ViewState opening = ViewState.opening(DATASET, shot.theme(), shot.language());
        AtlasModel model = new AtlasModel(DATASET, shot.view().apply(opening));
        return new AtlasController(model, MAP, new Desk(), new Background()).view();
    }

    private static int colours(WritableImage picture) {
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < picture.getHeight(); y += 2) {
            for (int x = 0; x < picture.getWidth(); x += 2) {
                colours.add(picture.getPixelReader().getArgb(x, y));
            }
        }
        return colours.size();
    }
}
