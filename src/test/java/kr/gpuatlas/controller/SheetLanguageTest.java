package kr.gpuatlas.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
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
import kr.gpuatlas.view.shell.AtlasView;
import kr.gpuatlas.view.shell.Command;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Whatever stands over the window changes its language with it, and keeps what was typed.
@ExtendWith(ApplicationExtension.class)
class SheetLanguageTest {
    private static final Dataset DATASET = Shipped.DATASET;

    private final AtlasModel model =
            new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));
    private final Desk desk = new Desk();
    private Optional<AtlasView> view = Optional.empty();

    @TempDir private Path folder;

    @Start
    void show(Stage stage) {
        Fonts.load();
        desk.windows = Optional.of(new SmallWindows());
        Background background = new Background();
        AtlasView built = new AtlasController(model, MapReader.read(), desk, background).view();
        built.reportWith(new ReportController(model, desk, background, built)::open);
        view = Optional.of(built);
        Scene scene = new Scene(built, 1000, 720);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theSheetOfKeysChangesItsWords(FxRobot robot) {
        run(robot, Command.KEYS);
        assertTrue(isRead(robot, ".key-sheet", "Switch language (한국어)"));
        switchLanguage(robot);
        assertFalse(isRead(robot, ".key-sheet", "Switch language (한국어)"));
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup(".key-sheet").tryQuery().isEmpty());
    }

    @Test
    void theReportChangesItsWords(FxRobot robot) {
        run(robot, Command.REPORT);
        Seen.until(() -> robot.lookup(".report-view").tryQuery().isPresent());
        assertTrue(isRead(robot, ".report-view", "Close"));
        switchLanguage(robot);
        assertTrue(isRead(robot, ".report-view", "닫기"));
    }

    @Test
    void theExportChangesItsWordsAndKeepsWhatIsTyped(FxRobot robot) {
        run(robot, Command.EXPORT);
        TextField size = robot.lookup(".export-form .text-field").query();
        robot.interact(() -> size.setText("1500x"));
        assertTrue(isRead(robot, ".export-foot", "Save"));
        switchLanguage(robot);

        assertTrue(isRead(robot, ".export-foot", "저장"));
        assertEquals(
                "1500x", robot.lookup(".export-form .text-field").<TextField>query().getText());
        assertEquals(1, robot.lookup(".export-view").queryAll().size());
    }

    @Test
    void whatTheExportSaidLastIsSaidAgain(FxRobot robot) {
        Path file = folder.resolve("a.png");
        desk.target = Optional.of(file);
        run(robot, Command.EXPORT);
        TextField size = robot.lookup(".export-form .text-field").query();
        robot.interact(() -> size.setText("640x400"));
        robot.interact(() -> robot.lookup("Save as…").<Button>query().fire());
        Seen.until(() -> isRead(robot, ".export-right", file + " was written."));
        switchLanguage(robot);

        assertTrue(isRead(robot, ".export-right", file + " 파일을 저장했습니다."));
    }

    @Test
    void theEditorChangesItsWordsAndStaysWhereItIs(FxRobot robot) {
        run(robot, Command.SCENES);
        ListView<?> list = robot.lookup(".scenes-list").query();
        robot.interact(() -> list.getSelectionModel().select(3));
        TextField caption = robot.lookup(".scene-editor .text-field").query();
        robot.interact(caption::requestFocus);
        robot.push(KeyCode.HOME).push(KeyCode.A).push(KeyCode.B);
        String typed = caption.getText();
        switchLanguage(robot);

        assertTrue(isRead(robot, ".scenes-view", "닫기"));
        TextField same = robot.lookup(".scene-editor .text-field").query();
        assertEquals(typed, same.getText());
        assertTrue(same.isFocused());
        assertEquals(2, same.getCaretPosition());
        assertEquals(
                3,
                robot.lookup(".scenes-list")
                        .<ListView<?>>query()
                        .getSelectionModel()
                        .getSelectedIndex());
        run(robot, Command.QUIT);
        switchLanguage(robot);
        assertTrue(isRead(robot, ".unsaved-view", "Discard"));
    }

    private static void switchLanguage(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void run(FxRobot robot, Command command) {
        robot.interact(() -> view.orElseThrow().run(command));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isRead(FxRobot robot, String sheet, String words) {
        return robot.lookup(sheet)
                .lookup((Node node) -> isRead(node, words))
                .tryQuery()
                .isPresent();
    }

    private static boolean isRead(Node node, String words) {
        return node instanceof Labeled labeled && words.equals(labeled.getText());
    }
}
