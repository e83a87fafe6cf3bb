package kr.gpuatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kr.gpuatlas.controller.AtlasController;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.support.Seen;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.task.Background;
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

/// Another dataset in the window, good or bad.
@ExtendWith(ApplicationExtension.class)
class OpenDatasetTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final ProvinceMap MAP = Shipped.MAP;

    @TempDir private Path folder;

    private final AtlasModel model =
            new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));
    private final Desk desk = new Desk();
    private Optional<AtlasController> controller = Optional.empty();

    @Start
    void show(Stage stage) {
        Fonts.load();
        AtlasController built = new AtlasController(model, MAP, desk, new Background());
        controller = Optional.of(built);
        Scene scene = new Scene(built.view(), 1000, 720);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        stage.show();
    }

    private Path small() throws IOException {
        Path file = folder.resolve("small.json");
        try (InputStream in =
                Objects.requireNonNull(EmbeddedDataset.class.getResourceAsStream("small.json"))) {
            Files.copy(in, file);
        }
        return file;
    }

    private void drop(FxRobot robot, Path file) {
        robot.interact(() -> controller.orElseThrow().open(List.of(file)));
    }

    private static List<String> words(FxRobot robot, String style) {
        return robot.lookup(style).lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void aSoundFileIsShownInItsOpeningView(FxRobot robot) throws Exception {
        drop(robot, small());
        Seen.until(() -> !model.datasets().value().equals(DATASET));
        Dataset opened = model.datasets().value();
        assertEquals(opened.edition().lastDay(), model.views().value().asOf());
        assertEquals(Theme.DARK, model.views().value().theme());

        robot.interact(() -> controller.orElseThrow().run(Command.OPEN_EMBEDDED));
        Seen.until(() -> model.datasets().value().sources().size() == DATASET.sources().size());
    }

    @Test
    void aRefusedFileShowsItsFindingsAndChangesNothing(FxRobot robot) throws Exception {
        Path file = folder.resolve("spoilt.json");
        Files.writeString(file, "{\"format\": 1, \"edition\": 7, \"wings\": []}");
        ViewState before = model.views().value();

        drop(robot, file);
        Seen.until(() -> !robot.lookup(".findings-sheet").queryAll().isEmpty());

        List<String> words = words(robot, ".findings-sheet");
        assertTrue(words.stream().anyMatch(text -> text.startsWith("1:")), words.toString());
        assertTrue(words.stream().anyMatch(text -> text.contains("wings")), words.toString());
        assertSame(DATASET, model.datasets().value());
        assertEquals(before, model.views().value());

        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup(".findings-sheet").queryAll().isEmpty());
    }

    @Test
    void aMissingFileIsToldInOneSentence(FxRobot robot) throws Exception {
        drop(robot, folder.resolve("gone.json"));
        Seen.until(() ->
                words(robot, ".notification-bar").stream()
                        .anyMatch(text -> text.contains("gone.json was not opened")));
        assertSame(DATASET, model.datasets().value());
    }
}
