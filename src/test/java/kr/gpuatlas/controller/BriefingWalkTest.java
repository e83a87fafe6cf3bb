package kr.gpuatlas.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Seen;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.briefing.AudienceView;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A whole briefing from the program's window by the keys of a remote control, seen from where the
/// audience sits.
@ExtendWith(ApplicationExtension.class)
class BriefingWalkTest {
    private static final Dataset DATASET = Shipped.DATASET;

    private final AtlasModel model =
            new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));

    @SuppressWarnings("NullAway.Init")
    private SmallWindows windows;

    @Start
    void show(Stage stage) {
        Fonts.load();
        windows = new SmallWindows();
        Desk desk = new Desk();
        desk.windows = Optional.of(windows);
        AtlasController controller =
                new AtlasController(model, MapReader.read(), desk, new Background());
        Scene scene = new Scene(controller.view(), 1000, 720);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void everyKeyOfARemoteControlReachesTheAudience(FxRobot robot) throws Exception {
        ViewState before = model.views().value();
        robot.press(KeyCode.F5).release(KeyCode.F5);
        Seen.until(() -> windows.audience.getRoot() instanceof AudienceView);
        sees("pledge");
        press(robot, "parts", KeyCode.PAGE_DOWN);
        press(robot, "announced-is-not-delivered", KeyCode.RIGHT);
        press(robot, "parts", KeyCode.PAGE_UP);

        press(robot, "parts", KeyCode.PERIOD);
        assertTrue(audience().isCovered());
        assertTrue(speakerReads("BLACK"));
        press(robot, "parts", KeyCode.PAGE_DOWN);
        press(robot, "announced-is-not-delivered", KeyCode.B);
        assertFalse(audience().isCovered());
        press(robot, "announced-is-not-delivered", KeyCode.W);
        assertTrue(speakerReads("WHITE"));
        press(robot, "announced-is-not-delivered", KeyCode.W);

        press(robot, "announced-is-not-delivered", KeyCode.F);
        press(robot, "announced-is-not-delivered", KeyCode.SPACE);
        assertTrue(speakerReads("FROZEN"));
        press(robot, "state", KeyCode.F);

        robot.type(KeyCode.DIGIT1, KeyCode.DIGIT0);
        press(robot, "power", KeyCode.ENTER);

        robot.press(KeyCode.SLASH).release(KeyCode.SLASH);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> ask("naver"));
        sees("power");
        press(robot, "answer", KeyCode.ENTER);
        press(robot, "power", KeyCode.BACK_SPACE);

        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        Seen.until(() -> windows.closed == 1);
        assertEquals(before, model.views().value());
        assertTrue(robot.lookup((Node node) -> isOffer(node)).tryQuery().isPresent());
    }

    /// The headless platform sends keys to one window only, and that is not the presenter's.
    private void ask(String question) {
        TextField field = (TextField) windows.presenter.getRoot().lookup(".question-field");
        field.setText(question);
        field.fireEvent(
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    /// What was shown can be kept.
    private static boolean isOffer(Node node) {
        return node instanceof Labeled words
                && words.getText() != null
                && words.getText().contains("Ctrl+F5");
    }

    /// Presses a key, and waits for the audience to see a scene and nothing to press.
    private void press(FxRobot robot, String scene, KeyCode key) {
        robot.press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
        sees(scene);
    }

    private void sees(String scene) {
        Seen.until(() ->
                audience().shown().filter(told -> told.scene().id().equals(scene)).isPresent());
        assertEquals(0L, Screens.onFx(() -> controls(windows.audience.getRoot())).longValue());
    }

    private static long controls(Node node) {
        if (!node.isVisible()) {
            return 0;
        }
        long own = node instanceof Control && !(node instanceof Label) ? 1 : 0;
        return node instanceof Parent parent
                ? own
                        + parent.getChildrenUnmodifiable().stream()
                                .mapToLong(BriefingWalkTest::controls)
                                .sum()
                : own;
    }

    private AudienceView audience() {
        return (AudienceView) windows.audience.getRoot();
    }

    private boolean speakerReads(String word) {
        return Screens.onFx(() ->
                windows.presenter.getRoot().lookupAll(".label").stream()
                        .filter(Label.class::isInstance)
                        .map(Label.class::cast)
                        .anyMatch(label -> label.getText().equals(word)));
    }
}
