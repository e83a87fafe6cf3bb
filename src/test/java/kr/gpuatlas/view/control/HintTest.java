package kr.gpuatlas.view.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import kr.gpuatlas.support.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HintTest {
    private static final String SAVE = "#save";
    private static final String SILENT = "#silent";

    @Start
    void start(Stage stage) {
        Button save = new Button("Save");
        Button silent = new Button("Silent");
        save.setId("save");
        silent.setId("silent");
        Hint.on(save).set("Writes a picture");
        Hint.on(silent).set("");
        stage.setScene(new Scene(new HBox(40, save, silent), 400, 200));
        stage.show();
    }

    private static List<String> said() {
        return Window.getWindows().stream()
                .filter(window -> window instanceof Tooltip && window.isShowing())
                .map(window -> ((Tooltip) window).getText())
                .toList();
    }

    @Test
    void whatIsSaidAppearsWhereThePointerRests(FxRobot robot) {
        robot.moveTo(SAVE);

        Seen.until(() -> said().equals(List.of("Writes a picture")));
    }

    @Test
    void whatHasChangedSinceIsSaid(FxRobot robot) {
        robot.moveTo(SAVE).moveTo(SILENT);
        robot.interact(() -> Hint.on(robot.lookup(SAVE).query()).set("Writes a page"));
        robot.moveTo(SAVE);

        Seen.until(() -> said().equals(List.of("Writes a page")));
    }

    @Test
    void nothingAppearsWhereNothingIsSaid(FxRobot robot) {
        robot.moveTo(SILENT).moveTo(SAVE);

        Seen.until(() -> !said().isEmpty());
        assertEquals(List.of("Writes a picture"), said());
    }

    @Test
    void nothingAppearsWhereNothingIsSaidAnyMore(FxRobot robot) {
        robot.moveTo(SAVE);
        Seen.until(() -> !said().isEmpty());
        robot.interact(() -> Hint.on(robot.lookup(SAVE).query()).set(""));
        robot.moveTo(SILENT);
        Seen.until(() -> said().isEmpty());
        robot.interact(() -> Hint.on(robot.lookup(SILENT).query()).set("Speaks"));
        robot.moveTo(SAVE).moveTo(SILENT);

        Seen.until(() -> said().equals(List.of("Speaks")));
    }

    @Test
    void aScreenReaderHasItAsHelp(FxRobot robot) {
        Button save = robot.lookup(SAVE).queryButton();

        assertEquals("Writes a picture", save.queryAccessibleAttribute(AccessibleAttribute.HELP));
    }
}
