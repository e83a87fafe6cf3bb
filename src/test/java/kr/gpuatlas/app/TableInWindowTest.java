package kr.gpuatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kr.gpuatlas.controller.AtlasController;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Board;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.support.Seen;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;
import org.controlsfx.control.NotificationPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The table as a page of the whole window.
@ExtendWith(ApplicationExtension.class)
class TableInWindowTest {
    private static final Dataset DATASET = Shipped.DATASET;

    @TempDir private Path folder;

    private final AtlasModel model =
            new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));
    private final Desk desk = new Desk();

    @Start
    void show(Stage stage) {
        Fonts.load();
        AtlasController controller =
                new AtlasController(model, MapReader.read(), desk, new Background());
        Scene scene = new Scene(controller.view(), 1000, 720);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        stage.show();
    }

    private static final LocalDate LAST_DAY = DATASET.edition().lastDay();

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void open(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
    }

    /// Saves the table, and says what the window says of it.
    private String save(FxRobot robot, int format, Path file) {
        desk.target = Optional.of(file);
        robot.interact(() ->
                robot.lookup(".table-export").<MenuButton>query().getItems().get(format).fire());
        NotificationPane ground = robot.lookup(".notification-pane").query();
        Seen.until(ground::isShowing);
        return ground.getText();
    }

    @Test
    void aKeyOpensTheTableAndUndoGoesBack(FxRobot robot) {
        open(robot);
        assertEquals(Board.TABLE, model.views().value().board());
        assertFalse(robot.lookup(".twin-table").queryAll().isEmpty());

        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertEquals(Board.DASHBOARD, model.views().value().board());
    }

    @Test
    void enterOnARowOpensItsExplanation(FxRobot robot) {
        open(robot);
        robot.interact(() -> robot.lookup(".twin-table").<Node>query().requestFocus());
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.E);

        assertFalse(robot.lookup(".explanation-view").queryAll().isEmpty());
    }

    @Test
    void theWindowSaysWhereTheFileIs(FxRobot robot) throws Exception {
        open(robot);
        Path file = folder.resolve("table.csv");

        assertEquals("Written: " + file + " (67 rows)", save(robot, 0, file));
        assertTrue(Files.readString(file).contains("260000"));
        assertEquals(List.of("gpu-atlas-figures-2026-10-07.csv"), desk.suggested);
    }

    @Test
    void theWindowSaysWhyThereIsNoFile(FxRobot robot) throws Exception {
        open(robot);
        Path file = folder.resolve("missing").resolve("table.xlsx");

        assertEquals(file + " was not written: the folder does not exist", save(robot, 1, file));
    }

    @Test
    void theNextComparisonStartsAtWhatWasLastExported(FxRobot robot) throws Exception {
        LocalDate march = LocalDate.of(2026, 3, 31);
        robot.interact(() -> model.change("as-of", view -> view.withAsOf(march)));
        open(robot);
        save(robot, 0, folder.resolve("march.csv"));
        robot.interact(() -> model.change("as-of", view -> view.withAsOf(LAST_DAY)));
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);

        assertEquals(
                "Last briefing, 31 Mar 2026",
                robot.lookup(".from-chooser .toggle-button").queryAllAs(ToggleButton.class).stream()
                        .filter(ToggleButton::isSelected)
                        .map(ToggleButton::getText)
                        .collect(Collectors.joining()));
    }
}
