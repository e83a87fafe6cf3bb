package kr.gpuatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kr.gpuatlas.controller.AtlasController;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.table.Format;
import kr.gpuatlas.domain.table.Kind;
import kr.gpuatlas.domain.table.Listing;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.studio.Gazetteer;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.support.Inside;
import kr.gpuatlas.support.Secrets;
import kr.gpuatlas.support.Seen;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;
import org.controlsfx.control.NotificationPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Secrets that stand in the window leave it neither in a table nor by the clipboard.
@ExtendWith(ApplicationExtension.class)
class NoSecretLeavesTest {
    private static final Dataset PLANTED = Secrets.planted();
    private static final ProvinceMap MAP = Shipped.MAP;
    private static final String NOTICE = "2 figures withheld, 1 milestone withheld";

    @TempDir private Path folder;

    private final AtlasModel model =
            new AtlasModel(PLANTED, ViewState.opening(PLANTED, Theme.DARK, Language.EN));
    private final Desk desk = new Desk();

    @SuppressWarnings("NullAway.Init") // before each test
    private AtlasController controller;

    @Start
    void show(Stage stage) {
        Fonts.load();
        controller = new AtlasController(model, MAP, desk, new Background());
        Scene scene = new Scene(controller.view(), 1000, 720);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        stage.show();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean says(FxRobot robot, String words) {
        NotificationPane ground = robot.lookup(".notification-pane").query();
        return ground.isShowing() && ground.getText().contains(words);
    }

    private String copied(int count) {
        Seen.until(() -> desk.copied.size() >= count);
        return desk.copied.getLast();
    }

    private static void assertFree(String text) {
        assertFalse(text.contains(Secrets.WORD), text);
        assertFalse(text.contains("14,321") || text.contains("14321"), text);
    }

    @Test
    void noTableFileTellsOne(FxRobot robot) throws Exception {
        for (Kind kind : Kind.values()) {
            Listing seen =
                    Listing.of(
                            kind,
                            model.figures().getValue(),
                            model.views().value(),
                            new Gazetteer(MAP));
            for (Format format : Format.values()) {
                Path file = folder.resolve(kind.key() + "." + format.extension());
                desk.target = Optional.of(file);
                robot.interact(() -> controller.export(seen, kind.columns(), format));
                Seen.until(() -> says(robot, file.toString()) && says(robot, NOTICE));
                String inside = Inside.of(file);
                assertFree(inside);
                assertTrue(inside.contains(NOTICE), inside);
            }
            assertEquals(
                    kind == Kind.CLAIMS,
                    seen.rows().toString().contains("ZEBRA-LABEL"),
                    "the claims stand in the window");
        }
    }

    @Test
    void noCopiedRowTellsOne(FxRobot robot) throws Exception {
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT3);
        robot.interact(() -> {
            TableView<?> table = robot.lookup(".twin-table").query();
            table.getSelectionModel().selectAll();
            table.requestFocus();
        });
        press(robot, KeyCode.CONTROL, KeyCode.C);
        String rows = copied(1);
        assertFree(rows);
        assertTrue(rows.contains("13136") && rows.endsWith(NOTICE), rows);
    }

    @Test
    void noCopiedExplanationTellsOne(FxRobot robot) throws Exception {
        robot.interact(() -> controller.explain("lot-2025.contracted"));
        robot.interact(() -> robot.lookup(".explanation-view").<Node>query().requestFocus());
        press(robot, KeyCode.C);
        copied(1);
        press(robot, KeyCode.CONTROL, KeyCode.C);
        String whole = copied(2);
        desk.copied.forEach(NoSecretLeavesTest::assertFree);
        assertTrue(whole.contains("13,136") && whole.endsWith(NOTICE), whole);
    }

    @Test
    void aSecretItselfIsNotCopiedAtAll(FxRobot robot) throws Exception {
        robot.interact(() -> controller.explain("F-ZEBRA"));
        robot.interact(() -> robot.lookup(".explanation-view").<Node>query().requestFocus());
        press(robot, KeyCode.C);
        Seen.until(() -> says(robot, "Not copied"));
        assertTrue(desk.copied.isEmpty());
    }

    @Test
    void neitherChangesNorHeadlineTellOne(FxRobot robot) throws Exception {
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertFree(copied(1));
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        press(robot, KeyCode.CONTROL, KeyCode.C);
        String changes = copied(2);
        assertFree(changes);
        assertTrue(changes.endsWith(NOTICE), changes);
    }
}
