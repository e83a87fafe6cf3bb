package kr.gpuatlas.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.support.Seen;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;
import org.controlsfx.control.NotificationPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Ctrl+I opens and closes the details; where they are not to be seen, it says what it did.
@ExtendWith(ApplicationExtension.class)
class DetailsKeyTest {
    private static final Dataset DATASET = Shipped.DATASET;

    private final AtlasModel model =
            new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));

    @Start
    void show(Stage stage) {
        Fonts.load();
        AtlasController window =
                new AtlasController(model, Shipped.MAP, new Desk(), new Background());
        Scene scene = new Scene(window.view(), 1280, 720);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void whereNothingIsSelectedInASmallWindowItIsSaidWhatTheKeyDid(FxRobot robot) {
        robot.push(KeyCode.SHORTCUT, KeyCode.I);
        assertEquals("Details are closed; they stay so when you select something.", said(robot));
        robot.push(KeyCode.SHORTCUT, KeyCode.I);
        assertEquals("Details are open: they tell what you select on the dashboard.", said(robot));
    }

    @Test
    void whereTheyAreSeenNothingNeedsToBeSaid(FxRobot robot) {
        Selection first = Selection.programme(DATASET.programmes().getFirst().id());
        robot.interact(
                () -> model.change("selection", view -> view.withSelection(Optional.of(first))));
        assertTrue(isSeen(robot));
        robot.push(KeyCode.SHORTCUT, KeyCode.I);
        assertFalse(isSeen(robot));
        assertFalse(robot.lookup(".notification-pane").<NotificationPane>query().isShowing());
    }

    private static boolean isSeen(FxRobot robot) {
        return robot.lookup(".inspector-view").queryAll().stream().anyMatch(Seen::isSeen);
    }

    private static String said(FxRobot robot) {
        NotificationPane ground = robot.lookup(".notification-pane").query();
        Seen.until(ground::isShowing);
        return ground.getText();
    }
}
