package kr.gpuatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kr.gpuatlas.controller.AtlasController;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.control.ExplainEvent;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.shell.AtlasView;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// An explanation that stays beside the map while the days go by.
@ExtendWith(ApplicationExtension.class)
class PinnedExplanationTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final ProvinceMap MAP = Shipped.MAP;

    private final AtlasModel model =
            new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));

    @Start
    void show(Stage stage) {
        Fonts.load();
        AtlasController controller = new AtlasController(model, MAP, new Desk(), new Background());
        Scene scene = new Scene(controller.view(), 1000, 720);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        stage.show();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Explains what is contracted, and pins it, by keys alone.
    private static void pin(FxRobot robot) {
        robot.interact(() ->
                robot.lookup(".hero-tile .quantity").nth(1).<QuantityLabel>query().requestFocus());
        press(robot, KeyCode.E);
        press(robot, KeyCode.P);
    }

    private static List<String> numbers(FxRobot robot) {
        return robot.lookup(".explanation-head .quantity").queryAllAs(QuantityLabel.class).stream()
                .map(QuantityLabel::text)
                .toList();
    }

    @Test
    void itFollowsTheDayBesideTheMap(FxRobot robot) {
        pin(robot);
        assertFalse(robot.lookup(".sheet-layer").query().isVisible());
        assertEquals(List.of("22,840"), numbers(robot));
        assertTrue(robot.lookup(".inspector-view").queryAll().isEmpty());

        robot.interact(
                () -> model.change("as-of", view -> view.withAsOf(LocalDate.of(2025, 12, 31))));
        assertEquals(List.of("13,136"), numbers(robot));
        robot.interact(
                () -> model.change("as-of", view -> view.withAsOf(LocalDate.of(2025, 2, 18))));
        assertEquals(List.of(), numbers(robot));
        assertFalse(robot.lookup(".explanation-view").queryAll().isEmpty());
    }

    @Test
    void escTakesItAwayAndTheInspectorComesBack(FxRobot robot) {
        pin(robot);
        press(robot, KeyCode.ESCAPE);
        assertTrue(robot.lookup(".explanation-view").queryAll().isEmpty());
        assertFalse(robot.lookup(".inspector-view").queryAll().isEmpty());
    }

    @Test
    void anotherNumberIsExplainedOverItWhileItStays(FxRobot robot) {
        pin(robot);
        robot.interact(() ->
                robot.lookup(".hero-tile .quantity").nth(2).<QuantityLabel>query().requestFocus());
        press(robot, KeyCode.E);
        assertEquals(2, robot.lookup(".explanation-view").queryAll().size());
        press(robot, KeyCode.ESCAPE);
        assertEquals(List.of("22,840"), numbers(robot));
    }

    @Test
    void itIsPartOfTheViewWhichComesBackAndCanBeUndone(FxRobot robot) {
        pin(robot);
        ViewState seen = model.view().getValue();
        press(robot, KeyCode.ESCAPE);
        assertTrue(robot.lookup(".explanation-view").queryAll().isEmpty());

        robot.interact(() -> model.change("picture", _ -> seen));
        assertEquals(List.of("22,840"), numbers(robot));

        robot.interact(() -> model.change("picture", view -> view.withPinned(Optional.empty())));
        press(robot, KeyCode.SHORTCUT, KeyCode.Z);
        assertEquals(List.of("22,840"), numbers(robot));
    }

    @Test
    void theNumberItWasLedOnToIsTheOneThatComesBack(FxRobot robot) {
        pin(robot);
        robot.interact(() ->
                robot.lookup(".explanation-body .quantity")
                        .<QuantityLabel>query()
                        .fireEvent(new ExplainEvent("lot-2025.contracted")));

        assertEquals(Optional.of("lot-2025.contracted"), model.view().getValue().pinned());
        assertEquals(List.of("13,136"), numbers(robot));
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080, DARK, KO", "1280, 720, LIGHT, EN"})
    void itHasRoomInEveryWindow(int width, int height, Theme theme, Language language) {
        Screens.shoot(
                "pinned-%s-%s-%s".formatted(width, theme, language).toLowerCase(Locale.ROOT),
                () -> pinned(ViewState.opening(DATASET, theme, language)),
                width,
                height,
                Stylesheets.of(theme, ColorScheme.DARK));
    }

    private static Parent pinned(ViewState view) {
        AtlasController controller =
                new AtlasController(
                        new AtlasModel(DATASET, view), MAP, new Desk(), new Background());
        AtlasView window = controller.view();
        controller.explain("national.contracted");
        window.lookup(".explanation-view")
                .fireEvent(
                        new javafx.scene.input.KeyEvent(
                                javafx.scene.input.KeyEvent.KEY_PRESSED,
                                "p",
                                "p",
                                KeyCode.P,
                                false,
                                false,
                                false,
                                false));
        return window;
    }
}
