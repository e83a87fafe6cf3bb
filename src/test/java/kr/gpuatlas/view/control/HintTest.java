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
    private Button save;
    private Button silent;

    @Start
    void start(Stage stage) {
        save = new Button("Save");
        silent = new Button("Silent");
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
        robot.moveTo(save);

        Seen.until(() -> said().equals(List.of("Writes a picture")));
    }

    @Test
    void whatHasChangedSinceIsSaid(FxRobot robot) {
        robot.moveTo(save).moveTo(silent);
        robot.interact(() -> Hint.on(save).set("Writes a page"));
        robot.moveTo(save);

        Seen.until(() -> said().equals(List.of("Writes a page")));
    }

    @Test
    void nothingAppearsWhereNothingIsSaid(FxRobot robot) {
        robot.moveTo(silent).moveTo(save);

        Seen.until(() -> !said().isEmpty());
        assertEquals(List.of("Writes a picture"), said());
    }

    @Test
    void nothingAppearsWhereNothingIsSaidAnyMore(FxRobot robot) {
        robot.moveTo(save);
        Seen.until(() -> !said().isEmpty());
        robot.interact(() -> Hint.on(save).set(""));
        robot.moveTo(silent);
        Seen.until(() -> said().isEmpty());
        robot.interact(() -> Hint.on(silent).set("Speaks"));
        robot.moveTo(save).moveTo(silent);

        Seen.until(() -> said().equals(List.of("Speaks")));
    }

    @Test
    void aScreenReaderHasItAsHelp() {
        assertEquals("Writes a picture", save.queryAccessibleAttribute(AccessibleAttribute.HELP));
    }
}
