package kr.gpuatlas.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.shell.AtlasView;
import kr.gpuatlas.view.shell.Command;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// While a sheet stands over the window, keys are the sheet's.
@ExtendWith(ApplicationExtension.class)
class SheetFocusTest {
    private static final Dataset DATASET = Shipped.DATASET;

    /// More than there are to be focused on any sheet.
    private static final int OFTEN = 24;

    private final AtlasModel model =
            new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));
    private Optional<AtlasView> view = Optional.empty();

    @Start
    void show(Stage stage) {
        Fonts.load();
        Desk desk = new Desk();
        desk.windows = Optional.of(new SmallWindows());
        AtlasView built =
                new AtlasController(model, MapReader.read(), desk, new Background()).view();
        view = Optional.of(built);
        Scene scene = new Scene(built, 1000, 720);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void tabGoesRoundInsideWhateverSheetIsOpen(FxRobot robot) {
        for (Command command : List.of(Command.EXPORT, Command.SCENES, Command.MANUAL)) {
            run(robot, command);
            Node first = pressed(robot, KeyCode.TAB);
            Set<Node> forwards = new LinkedHashSet<>(List.of(first));
            Node at = pressed(robot, KeyCode.TAB);
            for (int i = 0; i < OFTEN && !at.equals(first); i++) {
                forwards.add(at);
                at = pressed(robot, KeyCode.TAB);
            }
            assertEquals(first, at, command + ": back at the first after the last");
            assertTrue(forwards.size() > 1, command + " has several");
            assertTrue(forwards.stream().allMatch(SheetFocusTest::isInSheet), command.name());

            Node last = pressed(robot, KeyCode.SHIFT, KeyCode.TAB);
            assertEquals(List.copyOf(forwards).getLast(), last, command.name());
            robot.push(KeyCode.ESCAPE);
        }
    }

    @Test
    void aSheetWithNothingToPressKeepsTheKeys(FxRobot robot) {
        run(robot, Command.KEYS);
        assertTrue(isInSheet(pressed(robot, KeyCode.TAB)));
        assertTrue(isInSheet(pressed(robot, KeyCode.TAB)));
        assertTrue(isInSheet(pressed(robot, KeyCode.SHIFT, KeyCode.TAB)));
        assertTrue(isInSheet(pressed(robot, KeyCode.DOWN)));
    }

    @Test
    void theWindowBehindHearsNoKeyThatIsItsOwn(FxRobot robot) {
        run(robot, Command.KEYS);
        ViewState before = model.views().value();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2)
                .push(KeyCode.OPEN_BRACKET)
                .push(KeyCode.SPACE)
                .push(KeyCode.E)
                .push(KeyCode.CONTROL, KeyCode.F);

        assertEquals(before, model.views().value());
        assertTrue(robot.lookup(".key-sheet").tryQuery().isPresent());
        assertTrue(isInSheet(owner()));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertFalse(before.equals(model.views().value()), "looks are everybody's");
    }

    @Test
    void theFocusComesBackSheetBySheet(FxRobot robot) {
        Node search = robot.lookup(".search-box").query();
        robot.interact(search::requestFocus);
        run(robot, Command.CAPTURE);
        run(robot, Command.SCENES);
        Node chosen = pressed(robot, KeyCode.TAB);
        run(robot, Command.QUIT);
        assertTrue(isIn(".unsaved-view", pressed(robot, KeyCode.TAB)));
        for (int i = 0; i < OFTEN; i++) {
            assertTrue(isIn(".unsaved-view", pressed(robot, KeyCode.TAB)));
        }
        robot.push(KeyCode.ESCAPE);
        assertEquals(chosen, owner());
        robot.push(KeyCode.ESCAPE);
        assertEquals(search, owner());
    }

    /// Nothing that is not seen is taken back.
    @Test
    void aSearchThatIsLeftIsNoStepToUndo(FxRobot robot) {
        ViewState before = model.views().value();
        run(robot, Command.SEARCH);
        robot.push(KeyCode.N).push(KeyCode.A).push(KeyCode.V);
        assertFalse(before.equals(model.views().value()));
        robot.push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);

        assertEquals(before, model.views().value());
        assertEquals(Optional.empty(), model.views().undoable().get());
    }

    private void run(FxRobot robot, Command command) {
        robot.interact(() -> view.orElseThrow().run(command));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// What has the focus after a key.
    private Node pressed(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
        return owner();
    }

    private Node owner() {
        return Objects.requireNonNull(view.orElseThrow().getScene().getFocusOwner());
    }

    private static boolean isInSheet(Node node) {
        return isIn(".sheet-layer", node);
    }

    private static boolean isIn(String style, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(style.substring(1))) {
                return true;
            }
        }
        return false;
    }
}
