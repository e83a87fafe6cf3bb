package kr.gpuatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kr.gpuatlas.controller.AtlasController;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.dataset.SnapshotJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.gate.Audience;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.studio.CodeBook;
import kr.gpuatlas.studio.Release;
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

/// The code at the foot of a sheet, typed into the window, brings its view back.
@ExtendWith(ApplicationExtension.class)
class PrintedCodeTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final Release RELEASE =
            Release.of(DATASET, Audience.PUBLIC, DATASET.edition().lastDay());
    private static final ViewState OPENING = ViewState.opening(DATASET, Theme.DARK, Language.EN);
    private static final ViewState SEEN =
            OPENING.withAsOf(LocalDate.of(2026, 3, 1))
                    .withSelection(Optional.of(Selection.programme("P-SK")));

    @TempDir private Path folder;

    private final AtlasModel model = new AtlasModel(DATASET, OPENING);
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

    private SnapshotJson.Snapshot note(String sha256) {
        desk.codes = new CodeBook(folder);
        SnapshotJson.Snapshot snapshot =
                new SnapshotJson.Snapshot(
                        DATASET.edition().id(),
                        "2026.01.01",
                        sha256,
                        RELEASE.code(SEEN),
                        SEEN,
                        Optional.empty(),
                        Optional.empty());
        desk.codes.note(snapshot);
        return snapshot;
    }

    private void type(FxRobot robot, String code) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        robot.release(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup(".search-box").<TextField>query().setText(code));
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String said(FxRobot robot) {
        return robot.lookup(".notification-pane").<NotificationPane>query().getText();
    }

    @Test
    void theViewIsBack(FxRobot robot) throws Exception {
        String code = note(RELEASE.sha256()).code();
        type(robot, code.substring(0, 4) + "-" + code.substring(4));
        Seen.until(() -> model.views().value().equals(SEEN));
        Seen.until(() -> said(robot).startsWith("The view of " + code.substring(0, 4) + "-"));
    }

    @Test
    void aViewOfAnotherDatasetNamesIt(FxRobot robot) throws Exception {
        String code = note("0".repeat(64)).code();
        type(robot, code);
        Seen.until(() -> said(robot).contains("is of dataset korea-gpu-atlas 2026.01.01"));
        assertTrue(said(robot).contains(DATASET.edition().version()), said(robot));
        assertEquals(SEEN, model.views().value());
    }

    @Test
    void anUnknownCodeChangesNothingAndSaysSo(FxRobot robot) throws Exception {
        desk.codes = new CodeBook(folder);
        type(robot, "K7QD3M9X");
        Seen.until(() -> said(robot).contains("No view with the code K7QD-3M9X"));
        assertEquals(OPENING, model.views().value());
    }
}
