package kr.gpuatlas.controller;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.sheet.FileKind;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.sheet.SheetSize;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.studio.Footprint;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.support.Seen;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.sheet.ExportView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The dialogue of sheets, as far as it is seen.
@ExtendWith(ApplicationExtension.class)
class ExportDialogueTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final ExportView.Wanted WANTED =
            new ExportView.Wanted(SheetOrder.USUAL, Language.EN, FileKind.PNG);

    private final AtlasModel model =
            new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));
    private final Desk desk = new Desk();
    private final Background background = new Background();

    @TempDir private Path folder;

    @SuppressWarnings("NullAway.Init") // before each test
    private ExportController exports;

    @Start
    void show(Stage stage) {
        exports = ExportStage.show(stage, model, desk, background);
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

    /// Whoever wants what they had last time presses Enter at once.
    @Test
    void aSheetCanBeSavedAsSoonAsTheDialogueStands(FxRobot robot) {
        robot.interact(() -> {
            exports.open();
            Button save = robot.lookup((Button button) -> button.isDefaultButton()).query();
            assertFalse(save.isDisabled());
        });
    }

    /// The size of the next sheet is told as soon as it is chosen, which may be while one is drawn.
    @Test
    void whatBecameOfASheetIsStillSaidWhileTheNextOneIsChosen(FxRobot robot) throws Exception {
        Path file = folder.resolve("a.png");
        desk.target = Optional.of(file);
        robot.interact(() -> {
            exports.open();
            exports.save(ExportStage.small(FileKind.PNG), true);
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

    /// Whoever has little memory sees before saving which size still fits.
    @Test
    void theMemoryASheetTakesIsToldWithItsSize(FxRobot robot) {
        robot.interact(exports::open);
        Seen.until(() -> isRead(robot, "3840 × 2160 pixels, 96 dpi; " + memory(SheetSize.UHD_4K)));
        TextField sizes = robot.lookup(".export-form .text-field").query();
        robot.interact(() -> sizes.setText("8k"));
        Seen.until(() -> isRead(robot, "7680 × 4320 pixels, 96 dpi; " + memory(SheetSize.UHD_8K)));
    }

    private static String memory(SheetSize size) {
        long bytes = Footprint.besideWindow(SheetOrder.USUAL.withSize(size), FileKind.PNG);
        return "takes up to " + bytes / (1 << 20) + " MB of memory";
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
