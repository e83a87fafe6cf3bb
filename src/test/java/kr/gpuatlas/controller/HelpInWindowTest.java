package kr.gpuatlas.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
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

/// Help stands over the window in its language, and a problem is reported in no other words than
/// those that were shown.
@ExtendWith(ApplicationExtension.class)
class HelpInWindowTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final int LONG_LOG = 600;

    @TempDir private Path folder;

    private final AtlasModel model =
            new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.LIGHT, Language.EN));
    private final Desk desk = new Desk();
    private Optional<AtlasView> view = Optional.empty();

    @Start
    void show(Stage stage) {
        Fonts.load();
        Background background = new Background();
        AtlasView built = new AtlasController(model, MapReader.read(), desk, background).view();
        built.reportWith(new ReportController(model, desk, background, built)::open);
        view = Optional.of(built);
        Scene scene = new Scene(built, 1000, 720);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.LIGHT, ColorScheme.LIGHT));
        stage.setScene(scene);
        stage.show();
    }

    /// As a key or a screen reader does, which no other window can stand in the way of.
    private static void fire(FxRobot robot, String words) {
        ButtonBase button =
                robot.lookup(node ->
                                node instanceof ButtonBase base && base.getText().equals(words))
                        .query();
        robot.interact(button::fire);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// What scrolls is in the window from the next pulse on.
    private static void appears(FxRobot robot, String words) {
        Seen.until(() -> robot.lookup(words).tryQuery().isPresent());
    }

    @Test
    void thePagesOfHelpOpenInTheLanguageOfTheWindow(FxRobot robot) throws Exception {
        run(Command.MANUAL);
        appears(robot, "Read how many exist");
        run(Command.LANGUAGE);
        appears(robot, "몇 장이 있는지 읽기");
        fire(robot, "인용하는 법");
        appears(robot, "BibTeX");
        fire(robot, "닫기");
        assertFalse(robot.lookup("BibTeX").tryQuery().isPresent());
    }

    @Test
    void theManualIsReadByKeysAlone(FxRobot robot) {
        run(Command.MANUAL);
        WaitForAsyncUtils.waitForFxEvents();
        ScrollPane page = robot.lookup(".help-ground").query();

        robot.push(KeyCode.PAGE_DOWN);
        double turned = page.getVvalue();
        assertTrue(turned > 0);
        robot.push(KeyCode.DOWN);
        assertTrue(page.getVvalue() > turned);
        robot.push(KeyCode.END);
        assertEquals(1, page.getVvalue());
        robot.push(KeyCode.HOME);
        assertEquals(0, page.getVvalue());

        ToggleButton first = robot.lookup(".help-contents > .toggle-button").query();
        robot.interact(first::requestFocus);
        Node manual = page.getContent();
        robot.push(KeyCode.DOWN);
        assertNotSame(manual, page.getContent());
        assertFalse(first.isSelected());
    }

    @Test
    void aProblemIsReportedAsItWasShown(FxRobot robot) throws Exception {
        List<String> lines = IntStream.range(0, LONG_LOG).mapToObj(i -> "line " + i).toList();
        desk.log = Optional.of(Files.write(folder.resolve("gpu-atlas.log"), lines));
        Path parent = Files.createDirectory(folder.resolve("chosen"));
        desk.folder = Optional.of(parent);
        run(Command.REPORT);
        String shown = shown(robot);
        assertTrue(shown.contains("dataset " + DATASET.edition().id() + " "), shown);
        assertTrue(shown.contains("java 2"), shown);
        assertTrue(shown.endsWith("line 599"), shown);
        assertFalse(shown.contains("line 99\n"), "the whole log is no help");
        assertFalse(shown.contains("NVIDIA"), "nothing of the dataset's contents is passed on");
        fire(robot, "Save in a folder…");
        Path versions = written(parent, "versions.txt");
        assertEquals(
                shown,
                Files.readString(versions)
                        + "\n"
                        + Files.readString(versions.resolveSibling("log.txt")).stripTrailing());
    }

    @Test
    void withoutALogTheVersionsAreReported(FxRobot robot) throws Exception {
        Path parent = Files.createDirectory(folder.resolve("chosen"));
        desk.folder = Optional.of(parent);
        run(Command.REPORT);
        String shown = shown(robot);
        fire(robot, "Save in a folder…");
        Path versions = written(parent, "versions.txt");
        assertEquals(shown + "\n", Files.readString(versions));
        assertFalse(Files.exists(versions.resolveSibling("log.txt")));
    }

    private void run(Command command) {
        Screens.onFx(() -> {
            view.orElseThrow().run(command);
            return true;
        });
    }

    private static String shown(FxRobot robot) {
        Seen.until(() -> robot.lookup(".report-text").tryQuery().isPresent());
        return robot.lookup(".report-text").queryAs(TextArea.class).getText();
    }

    private static Path written(Path parent, String name) throws Exception {
        Seen.until(() -> !found(parent, name).isEmpty());
        return found(parent, name).getFirst();
    }

    /// The window closes the sheet once all is written, log first.
    private static List<Path> found(Path parent, String name) throws Exception {
        try (Stream<Path> files = Files.walk(parent)) {
            return files.filter(file -> file.endsWith(name)).toList();
        }
    }
}
