package kr.gpuatlas.controller;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.stage.Stage;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.sheet.FileKind;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.studio.CodeBook;
import kr.gpuatlas.studio.PictureReader;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.support.Seen;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.sheet.ExportView.Series;
import org.controlsfx.control.NotificationPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Sheets that are written or copied from the window.
@ExtendWith(ApplicationExtension.class)
class ExportControllerTest {
    private static final Dataset DATASET = Shipped.DATASET;

    private final AtlasModel model =
            new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));
    private final Desk desk = new Desk();

    @TempDir private Path folder;

    private final Background background = new Background();

    @SuppressWarnings("NullAway.Init") // before each test
    private ExportController exports;

    @Start
    void show(Stage stage) {
        exports = ExportStage.show(stage, model, desk, background);
    }

    private void until(FxRobot robot, String words) {
        NotificationPane ground = robot.lookup(".notification-pane").query();
        Seen.until(() -> ground.isShowing() && ground.getText().contains(words));
    }

    private long written() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    @Test
    void aSecondWriteWaitsForTheFirst(FxRobot robot) throws Exception {
        desk.folder = Optional.of(folder);
        robot.interact(() -> exports.saveEach(ExportStage.small(FileKind.PNG), Series.PROGRAMMES));
        until(robot, "Writing");
        desk.target = Optional.of(folder.resolve("a.png"));
        robot.interact(() -> exports.save(ExportStage.small(FileKind.PNG), true));
        until(robot, "Sheets are being written already");
        until(robot, "sheets were written to " + folder);
        assertEquals(DATASET.programmes().size(), written());
        String name = onlyFile("_card-" + DATASET.programmes().getFirst().id() + "_").toString();
        String code = name.substring(name.lastIndexOf('_') + 1, name.lastIndexOf('.'));
        assertInstanceOf(CodeBook.Noted.class, desk.codes.find(code));
    }

    /// Each comes back as the view of its scene, and its name says which.
    @Test
    void aSheetIsWrittenForEachSceneOfTheBriefing(FxRobot robot) throws Exception {
        List<BriefingScene> scenes = BriefingController.shipped(model).scenes();
        desk.folder = Optional.of(folder);
        robot.interact(() -> exports.saveEach(ExportStage.small(FileKind.PNG), Series.SCENES));
        until(robot, scenes.size() + " sheets were written to " + folder);
        for (BriefingScene scene : scenes) {
            Path file = onlyFile("_card-" + scene.id() + "_");
            PictureReader.Carried carried =
                    assertInstanceOf(PictureReader.Carried.class, PictureReader.read(file));
            assertEquals(scene.viewFor(model.views().value()), carried.snapshot().view());
        }
        assertEquals(scenes.size(), written());
    }

    /// Nobody is asked for a name that is then not used, and none is replaced in silence.
    @Test
    void aSeriesAsksForAFolderAndTellsWhatItReplaces(FxRobot robot) throws Exception {
        desk.folder = Optional.of(folder);
        int all = DATASET.programmes().size();
        robot.interact(() -> exports.saveEach(ExportStage.small(FileKind.PNG), Series.PROGRAMMES));
        until(robot, all + " sheets were written to " + folder + ".");
        assertEquals(List.of(), desk.suggested);

        robot.interact(() -> exports.saveEach(ExportStage.small(FileKind.PNG), Series.PROGRAMMES));
        until(robot, all + " of them replaced a file of the same name.");
        assertEquals(all, written());
    }

    private Path onlyFile(String words) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> file.toString().contains(words)).toList();
            assertEquals(1, found.size(), words);
            return found.getFirst();
        }
    }

    @Test
    void whoGivesUpASeriesIsToldHowManyWereWritten(FxRobot robot) throws Exception {
        desk.folder = Optional.of(folder);
        robot.interact(() -> exports.saveEach(ExportStage.small(FileKind.PNG), Series.PROGRAMMES));
        Seen.until(() -> written() > 1);
        robot.interact(exports::cancel);
        until(robot, "Cancelled");
        assertEquals(
                "Cancelled: "
                        + written()
                        + " of "
                        + DATASET.programmes().size()
                        + " sheets were written to "
                        + folder
                        + ".",
                robot.lookup(".notification-pane").<NotificationPane>query().getText());
    }

    @Test
    void aPageThatIsGivenUpLeavesNothing(FxRobot robot) throws Exception {
        desk.target = Optional.of(folder.resolve("a.pdf"));
        robot.interact(() -> exports.save(ExportStage.small(FileKind.PDF), true));
        until(robot, "Writing");
        robot.interact(exports::cancel);
        until(robot, "Cancelled; nothing was written.");
        assertEquals(0, written());
    }

    @Test
    void theClipboardHasThePictureOfTheFileAndItIsSaidWhatItLacks(FxRobot robot) throws Exception {
        Path file = folder.resolve("a.png");
        desk.target = Optional.of(file);
        robot.interact(() -> exports.save(ExportStage.small(FileKind.PNG), true));
        until(robot, "was written");
        robot.interact(() -> exports.copy(ExportStage.small(FileKind.PNG)));
        until(robot, "It does not carry the view");
        Image written = new Image(file.toUri().toString());
        assertEquals(1, desk.pictures.size());
        Image copied = desk.pictures.getFirst();
        assertEquals(written.getWidth(), copied.getWidth());
        assertArrayEquals(pixels(written), pixels(copied));
    }

    private static int[] pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return argb;
    }

    /// Drawn in one go, it could neither be watched nor given up.
    @Test
    void aLargePictureForTheClipboardIsDrawnInStripsAndCanBeGivenUp(FxRobot robot)
            throws Exception {
        robot.interact(exports::open);
        ProgressBar bar =
                robot.lookup(".export-view").lookup(ProgressBar.class::isInstance).query();
        robot.interact(() -> {
            bar.progressProperty()
                    .subscribe(done -> {
                        if (done.doubleValue() > 0 && done.doubleValue() < 1) {
                            exports.cancel();
                        }
                    });
            exports.copy(ExportStage.card("3840x2160", FileKind.PNG));
        });
        Label said = robot.lookup(".export-said").query();
        Seen.until(() -> !said.getText().isEmpty() && !said.getText().startsWith("Drawing"));
        assertEquals("Cancelled; nothing was copied.", said.getText());
        assertEquals(List.of(), desk.pictures);
    }
}
