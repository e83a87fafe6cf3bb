package kr.gpuatlas.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.sheet.SheetKind;
import kr.gpuatlas.domain.sheet.Stamp;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.support.Seen;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.task.Background;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What is written is what was chosen and seen.
@ExtendWith(ApplicationExtension.class)
class ExportChoicesTest {
    private static final Dataset DATASET = Shipped.DATASET;

    private final AtlasModel model =
            new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));

    @SuppressWarnings("NullAway.Init") // before each test
    private ExportController exports;

    @Start
    void show(Stage stage) {
        exports = ExportStage.show(stage, model, new Desk(), new Background());
    }

    @BeforeEach
    void open(FxRobot robot) {
        robot.interact(exports::open);
    }

    @Test
    void nothingCanBeWrittenWhileTheSizeIsNone(FxRobot robot) {
        size(robot, "abc");
        assertEquals(4, ways(robot).size());
        assertTrue(ways(robot).stream().allMatch(ButtonBase::isDisabled));

        size(robot, "1500x1000");
        assertTrue(ways(robot).stream().noneMatch(ButtonBase::isDisabled));
    }

    @Test
    void aSizeMayBeWrittenAsPeopleWriteIt(FxRobot robot) {
        for (String written : List.of("1920 x 1080", "1920 × 1080", " 1920x1080 ")) {
            size(robot, "abc");
            size(robot, written);
            assertFalse(ways(robot).stream().anyMatch(ButtonBase::isDisabled), written);
        }
    }

    @Test
    void arrowsGoThroughTheSizesThatHaveAName(FxRobot robot) {
        TextField field = robot.lookup(".export-form .text-field").query();
        size(robot, "1080p");
        robot.interact(field::requestFocus);
        robot.press(KeyCode.DOWN).release(KeyCode.DOWN);
        assertEquals("4k", field.getText());
        Seen.until(() -> label(robot, ".export-size").startsWith("3840 × 2160"));
        robot.press(KeyCode.UP).release(KeyCode.UP);
        robot.press(KeyCode.UP).release(KeyCode.UP);
        assertEquals("1080p", field.getText());
    }

    private static String label(FxRobot robot, String style) {
        return robot.lookup(style).<Labeled>query().getText();
    }

    @Test
    void aMarkingStaysWhenTheSheetShowsSomethingElse(FxRobot robot) {
        ComboBox<Object> stamp = choice(robot, Stamp.EMBARGO);
        robot.interact(() -> stamp.setValue(Stamp.EMBARGO));
        robot.interact(() -> choice(robot, SheetKind.MAP).setValue(SheetKind.MAP));

        assertEquals(Stamp.EMBARGO, stamp.getValue());
    }

    @Test
    void thePreviewFollowsTheView(FxRobot robot) {
        Seen.until(() -> preview(robot) != null);
        Image before = preview(robot);

        robot.interact(
                () -> model.change("day", view -> view.withAsOf(LocalDate.of(2025, 11, 30))));

        Seen.until(() -> !Objects.equals(preview(robot), before));
        assertNotEquals(before, preview(robot));
    }

    @Test
    void escapeLeavesFromTheMenuToo(FxRobot robot) {
        robot.interact(() -> robot.lookup(".export-foot .menu-button").query().requestFocus());
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);

        Seen.until(() -> robot.lookup(".export-view").tryQuery().isEmpty());
        assertTrue(robot.lookup(".export-view").tryQuery().isEmpty());
    }

    private static void size(FxRobot robot, String text) {
        TextField field = robot.lookup(".export-form .text-field").query();
        robot.interact(() -> field.setText(text));
    }

    /// Save, save as, copy, and one sheet for each.
    private static List<ButtonBase> ways(FxRobot robot) {
        return Stream.concat(
                        robot.lookup(".export-foot > .button").queryAllAs(ButtonBase.class).stream()
                                .filter(ButtonBase::isVisible),
                        robot
                                .lookup(".export-foot > .menu-button")
                                .queryAllAs(MenuButton.class)
                                .stream())
                .toList();
    }

    @SuppressWarnings("unchecked") // of the choice that has it
    private static ComboBox<Object> choice(FxRobot robot, Object value) {
        return robot.lookup(".export-form .combo-box").queryAllAs(ComboBox.class).stream()
                .filter(box -> box.getItems().contains(value))
                .findFirst()
                .orElseThrow();
    }

    private static Image preview(FxRobot robot) {
        return ((ImageView)
                        robot.lookup(".export-ground").<StackPane>query().getChildren().getFirst())
                .getImage();
    }
}
