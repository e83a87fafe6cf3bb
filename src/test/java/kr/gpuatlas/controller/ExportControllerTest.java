package kr.gpuatlas.controller;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.sheet.FileKind;
import kr.gpuatlas.domain.sheet.Paper;
import kr.gpuatlas.domain.sheet.SheetKind;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.sheet.SheetSize;
import kr.gpuatlas.domain.sheet.Stamp;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.studio.CodeBook;
import kr.gpuatlas.studio.PictureReader;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.support.Seen;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.sheet.ExportView;
import kr.gpuatlas.view.sheet.ExportView.Series;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;
import org.controlsfx.control.NotificationPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The dialogue of sheets, from its first preview to the last file.
@ExtendWith(ApplicationExtension.class)
class ExportControllerTest {
    private static final Dataset DATASET = EmbeddedDataset.read();
    private static final ProvinceMap MAP = MapReader.read();
    private static final ExportView.Wanted WANTED =
            new ExportView.Wanted(SheetOrder.USUAL, Language.EN, FileKind.PNG);

    private final AtlasModel model =
            new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));
    private final Desk desk = new Desk();

    @TempDir private Path folder;

    private final Background background = new Background();

    @SuppressWarnings("NullAway.Init") // before each test
    private ExportController exports;

    @Start
    void show(Stage stage) {
        Fonts.load();
        AtlasController window = new AtlasController(model, MAP, desk, background);
        exports =
                new ExportController(
                        model,
                        MAP,
                        new Outside(desk, background, new Releases(model, background)),
                        window.view(),
                        new ExportController.Presented(
                                () -> BriefingController.shipped(model).scenes(), () -> {}));
        Scene scene = new Scene(window.view(), 1000, 720);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        stage.show();
    }

    /// A preview is asked for a moment after the last keystroke.
    @Test
    void closingTheDialogueBeforeItsFirstPreviewIsNoFault(FxRobot robot) {
        assertDoesNotThrow(() ->
                robot.interact(() -> {
                    exports.open();
                    exports.close();
                    exports.preview(WANTED, 100, 100);
                }));
    }

    private static ExportView.Wanted small(FileKind kind) {
        SheetOrder order =
                new SheetOrder(
                        SheetKind.CARD,
                        SheetSize.parse("640x400").orElseThrow(),
                        Paper.LIGHT,
                        Stamp.NONE,
                        false);
        return new ExportView.Wanted(order, Language.EN, kind);
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
        desk.target = Optional.of(folder.resolve("a.png"));
        robot.interact(() -> exports.saveEach(small(FileKind.PNG), Series.PROGRAMMES));
        until(robot, "Writing");
        robot.interact(() -> exports.save(small(FileKind.PNG), true));
        until(robot, "Sheets are being written already");
        until(robot, "sheets were written to " + folder);
        assertEquals(DATASET.programmes().size(), written());
        String name = desk.suggested.getFirst();
        String code = name.substring(name.lastIndexOf('_') + 1, name.lastIndexOf('.'));
        assertInstanceOf(CodeBook.Noted.class, desk.codes.find(code));
    }

    /// Each comes back as the view of its scene, and its name says which.
    @Test
    void aSheetIsWrittenForEachSceneOfTheBriefing(FxRobot robot) throws Exception {
        List<BriefingScene> scenes = BriefingController.shipped(model).scenes();
        desk.target = Optional.of(folder.resolve("a.png"));
        robot.interact(() -> exports.saveEach(small(FileKind.PNG), Series.SCENES));
        until(robot, scenes.size() + " sheets were written to " + folder);
        for (BriefingScene scene : scenes) {
            Path file = onlyFile("_card-" + scene.id() + "_");
            PictureReader.Carried carried =
                    assertInstanceOf(PictureReader.Carried.class, PictureReader.read(file));
            assertEquals(scene.viewFor(model.views().value()), carried.snapshot().view());
        }
        assertEquals(scenes.size(), written());
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
        desk.target = Optional.of(folder.resolve("a.png"));
        robot.interact(() -> exports.saveEach(small(FileKind.PNG), Series.PROGRAMMES));
        Seen.until(() -> written() > 1);
        robot.interact(exports::cancel);
        until(robot, "Given up");
        assertEquals(
                "Given up: "
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
        robot.interact(() -> exports.save(small(FileKind.PDF), true));
        until(robot, "Writing");
        robot.interact(exports::cancel);
        until(robot, "Given up; nothing was written.");
        assertEquals(0, written());
    }

    @Test
    void theClipboardHasThePictureOfTheFileAndItIsSaidWhatItLacks(FxRobot robot) throws Exception {
        Path file = folder.resolve("a.png");
        desk.target = Optional.of(file);
        robot.interact(() -> exports.save(small(FileKind.PNG), true));
        until(robot, "was written");
        robot.interact(() -> exports.copy(small(FileKind.PNG)));
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
        SheetOrder large =
                new SheetOrder(
                        SheetKind.CARD,
                        SheetSize.parse("3840x2160").orElseThrow(),
                        Paper.LIGHT,
                        Stamp.NONE,
                        false);
        ProgressBar bar =
                robot.lookup(".export-view").lookup(ProgressBar.class::isInstance).query();
        robot.interact(() -> {
            bar.progressProperty()
                    .subscribe(done -> {
                        if (done.doubleValue() > 0 && done.doubleValue() < 1) {
                            exports.cancel();
                        }
                    });
            exports.copy(new ExportView.Wanted(large, Language.EN, FileKind.PNG));
        });
        Seen.until(
                () -> robot.lookup("Given up; the clipboard is as it was.").tryQuery().isPresent());
        assertEquals(List.of(), desk.pictures);
    }

    /// The size of the next sheet is told as soon as it is chosen, which may be while one is drawn.
    @Test
    void whatBecameOfASheetIsStillSaidWhileTheNextOneIsChosen(FxRobot robot) throws Exception {
        Path file = folder.resolve("a.png");
        desk.target = Optional.of(file);
        robot.interact(() -> {
            exports.open();
            exports.save(small(FileKind.PNG), true);
        });
        String written = file + " was written.";
        Seen.until(() -> isRead(robot, written));
        for (String size : List.of("900x700", "nonsense")) {
            TextField sizes = robot.lookup(".export-form .text-field").query();
            robot.interact(() -> sizes.setText(size));
            String told = size.equals("nonsense") ? "A size is" : "900 × 700 pixels";
            Seen.until(() -> isRead(robot, told));
            assertTrue(isRead(robot, written));
        }
    }

    private static boolean isRead(FxRobot robot, String beginning) {
        return robot.lookup((Label label) ->
                        label.isVisible()
                                && Objects.requireNonNullElse(label.getText(), "")
                                        .startsWith(beginning))
                .tryQuery()
                .isPresent();
    }

    /// A shadow that the dialogue throws itself is drawn anew with each step of its progress bar.
    @Test
    void theShadowLiesUnderTheDialogueAsARegionOfItsOwn(FxRobot robot) {
        robot.interact(exports::open);
        Region dialogue = robot.lookup(".export-view").query();
        Region shadow = robot.lookup(".sheet-shadow").query();
        Seen.until(() -> shadow.getWidth() > 0 && shadow.getEffect() != null);
        assertEquals(dialogue.getBoundsInParent(), shadow.localToParent(shadow.getLayoutBounds()));
        assertNull(dialogue.getEffect());
    }

    /// One that flashes up, if only for a moment, would be seen by whoever works beside it.
    @Test
    void whatIsDrawnNeverStandsInAWindow(FxRobot robot) {
        List<Window> opened = new ArrayList<>();
        ListChangeListener<Window> watching =
                change -> {
                    while (change.next()) {
                        opened.addAll(change.getAddedSubList());
                    }
                };
        robot.interact(() -> {
            Window.getWindows().addListener(watching);
            exports.open();
        });
        Seen.until(() ->
                robot.lookup(".export-ground").<StackPane>query().getChildren().getFirst()
                                instanceof ImageView shown
                        && shown.getImage() != null);
        robot.interact(() -> Window.getWindows().removeListener(watching));
        assertEquals(List.of(), opened);
    }
}
