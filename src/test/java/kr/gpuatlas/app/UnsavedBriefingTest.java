package kr.gpuatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import kr.gpuatlas.controller.AtlasController;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.support.Seen;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.shell.Command;
import kr.gpuatlas.view.shell.Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

/// A briefing that was changed is never lost without a question.
@ExtendWith(ApplicationExtension.class)
class UnsavedBriefingTest {
    private static final Dataset DATASET = Shipped.DATASET;

    @TempDir private Path folder;

    private final AtlasModel model =
            new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));
    private final Desk desk = new Desk();
    private Optional<AtlasController> controller = Optional.empty();
    private Optional<Stage> window = Optional.empty();

    /// A stage of its own: that of all tests would keep what a window of the program asks of it.
    @Start
    void show(Stage ofAllTests) {
        Fonts.load();
        Stage stage = new Stage();
        desk.windows = Optional.of(new PresentationWindows(stage, model));
        AtlasController built =
                new AtlasController(model, MapReader.read(), desk, new Background());
        controller = Optional.of(built);
        window = Optional.of(stage);
        new AtlasWindow(stage, model, built.view()).show(Preferences.NONE, () -> {});
    }

    @Stop
    void leave() {
        window.ifPresent(Stage::hide);
    }

    @Test
    void whatIsNotChangedIsLeftWithoutAQuestion(FxRobot robot) {
        run(robot, Command.SCENES);
        run(robot, Command.QUIT);

        assertEquals(1, desk.quits);
        close(robot);
        assertEquals(2, desk.quits);
    }

    @Test
    void closingTheWindowAsksOnceAndEscapeStays(FxRobot robot) {
        run(robot, Command.CAPTURE);
        close(robot);
        close(robot);

        assertTrue(isAsked(robot));
        assertEquals(0, desk.quits);
        robot.push(KeyCode.ESCAPE);
        assertFalse(isAsked(robot));
        assertEquals(0, desk.quits);
        assertTrue(window.orElseThrow().isShowing());
    }

    @Test
    void enterSavesAndThenLeaves(FxRobot robot) {
        Path file = folder.resolve("mine.json");
        desk.target = Optional.of(file);
        run(robot, Command.CAPTURE);
        run(robot, Command.QUIT);
        robot.push(KeyCode.ENTER);

        Seen.until(() -> desk.quits == 1);
        assertTrue(Files.exists(file));
    }

    @Test
    void whatWasSavedOnceIsSavedThereAgain(FxRobot robot) {
        desk.target = Optional.of(folder.resolve("mine.json"));
        run(robot, Command.CAPTURE);
        run(robot, Command.SCENES);
        press(robot, "Save");
        Seen.until(() -> isSaid(robot, "Briefing written"));
        run(robot, Command.QUIT);
        assertEquals(1, desk.quits);

        run(robot, Command.CAPTURE);
        run(robot, Command.QUIT);
        assertTrue(isAsked(robot));
        robot.push(KeyCode.ENTER);
        Seen.until(() -> desk.quits == 2);
        assertEquals(1, desk.suggested.size());
    }

    @Test
    void whatCannotBeSavedStaysAndIsToldWhy(FxRobot robot) {
        desk.target = Optional.of(folder.resolve("missing").resolve("mine.json"));
        run(robot, Command.CAPTURE);
        run(robot, Command.QUIT);
        press(robot, "Save");

        Seen.until(() -> isSaid(robot, "the folder does not exist"));
        assertEquals(0, desk.quits);
        run(robot, Command.QUIT);
        assertTrue(isAsked(robot));
    }

    @Test
    void whatIsDiscardedIsLeftBehind(FxRobot robot) {
        run(robot, Command.CAPTURE);
        run(robot, Command.QUIT);
        press(robot, "Discard");

        assertEquals(1, desk.quits);
        assertTrue(desk.suggested.isEmpty());
    }

    @Test
    void anotherBriefingIsOpenedOverItOnlyAfterTheQuestion(FxRobot robot) {
        desk.chosen = Optional.of(folder.resolve("other.json"));
        run(robot, Command.CAPTURE);
        run(robot, Command.SCENES);
        press(robot, "Open…");

        assertTrue(isAsked(robot));
        press(robot, "Cancel");
        assertFalse(isAsked(robot));
        assertTrue(robot.lookup(".scenes-view").tryQuery().isPresent());
        press(robot, "Open…");
        press(robot, "Discard");
        Seen.until(() -> isSaid(robot, "there is no such file"));
    }

    private void run(FxRobot robot, Command command) {
        robot.interact(() -> controller.orElseThrow().view().run(command));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// As the desktop asks a window to go.
    private void close(FxRobot robot) {
        Stage stage = window.orElseThrow();
        robot.interact(
                () -> stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// The uppermost button of that name.
    private static void press(FxRobot robot, String words) {
        Button button =
                robot
                        .lookup((Node node) ->
                                node instanceof Button known && words.equals(known.getText()))
                        .queryAllAs(Button.class)
                        .stream()
                        .reduce((_, last) -> last)
                        .orElseThrow();
        robot.interact(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isAsked(FxRobot robot) {
        return robot.lookup(".unsaved-view").queryAll().size() == 1;
    }

    private static boolean isSaid(FxRobot robot, String part) {
        return robot.lookup((Node node) ->
                        node instanceof Labeled said
                                && said.getText() != null
                                && said.getText().contains(part))
                .tryQuery()
                .isPresent();
    }
}
