package kr.gpuatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import kr.gpuatlas.controller.AtlasController;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Assumed;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Freshness;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The sheets of derived numbers, claims and unknowns in the window, by their keys.
@ExtendWith(ApplicationExtension.class)
class AssumptionsWalkTest {
    private static final Dataset DATASET = Shipped.DATASET;

    private final AtlasModel model =
            new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));

    @Start
    void show(Stage stage) {
        Fonts.load();
        AtlasController controller =
                new AtlasController(model, MapReader.read(), new Desk(), new Background());
        Scene scene = new Scene(controller.view(), 1000, 720);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        stage.show();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isOpen(FxRobot robot, String sheet) {
        return robot.lookup(sheet).tryQuery().isPresent();
    }

    @Test
    void eachSheetOpensWithItsKeyAndEscCloses(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        assertTrue(isOpen(robot, ".derived-view"));
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
        assertTrue(isOpen(robot, ".claims-view"));
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        assertTrue(isOpen(robot, ".unknowns-view"));
        press(robot, KeyCode.ESCAPE);
        assertEquals(false, isOpen(robot, ".unknowns-view"));
    }

    @Test
    void patienceMakesAnOldReportFreshAndUndoTakesItBack(FxRobot robot) {
        assertEquals(Freshness.AGEING, freshness());
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        TextField days =
                robot.lookup(node ->
                                node instanceof TextField
                                        && "fresh-days".equals(node.getUserData()))
                        .queryAs(TextField.class);
        robot.interact(() -> {
            days.requestFocus();
            days.setText("179");
        });
        press(robot, KeyCode.ENTER);
        assertEquals(Freshness.FRESH, freshness());
        robot.interact(() -> model.views().undo());
        assertEquals(Freshness.AGEING, freshness());
        assertEquals(Assumed.NONE, model.views().value().assumed());
    }

    @Test
    void aChangedAssumptionIsMarkedInTheWholeWindowAndLeadsToThePanel(FxRobot robot) {
        Button badge = robot.lookup(".assumed-badge").query();
        assertFalse(badge.isVisible());
        robot.interact(() ->
                model.change(
                        "assume",
                        view ->
                                view.withAssumed(
                                        view.assumed()
                                                .with(
                                                        "fresh-days",
                                                        Optional.of(new BigDecimal(179))))));
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(badge.isVisible());
        assertEquals("assumptions changed (1)", badge.getText());
        assertFalse(
                robot.lookup(".freshness-mark").queryAllAs(Region.class).stream()
                        .filter(Region::isVisible)
                        .filter(mark -> mark.getBorder() != null)
                        .toList()
                        .isEmpty());
        robot.interact(badge::fire);
        assertTrue(isOpen(robot, ".derived-view"));
        press(robot, KeyCode.ESCAPE);
        press(robot, KeyCode.E);
        assertTrue(isOpen(robot, ".explanation-assuming"));
    }

    private Freshness freshness() {
        return model.figures()
                .getValue()
                .about("lot-2026")
                .at(Phase.CONTRACTED)
                .orElseThrow()
                .freshness();
    }
}
