package kr.gpuatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Seen;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The map flies from place to place, unless somebody would rather it did not.
@ExtendWith(ApplicationExtension.class)
class FlightTest {
    private static final Camera BUSAN = new Camera(35.18, 129.07, 8);

    private final AtlasModel model =
            new AtlasModel(
                    Hosted.DATASET, ViewState.opening(Hosted.DATASET, Theme.DARK, Language.EN));

    @SuppressWarnings("NullAway.Init") // before each test
    private MapView map;

    @Start
    void show(Stage stage) {
        Fonts.load();
        map = new MapView(model, Hosted.MAP, new Recorder(model));
        Scene scene = new Scene(map, 980, 640);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        stage.show();
    }

    private double metresPerPixel() {
        return map.sheet().composition().orElseThrow().picture().viewport().metresPerPixel();
    }

    private void goTo(Camera camera, FxRobot robot) {
        robot.interact(() -> model.change("test", view -> view.withCamera(camera)));
    }

    @Test
    void theMapArrivesAfterAWhile(FxRobot robot) throws Exception {
        double home = metresPerPixel();
        goTo(BUSAN, robot);

        Seen.until(() -> Math.abs(metresPerPixel() - home / 8) < 1e-6);
        assertEquals(BUSAN, model.views().value().camera());
    }

    @Test
    void anyKeyEndsTheFlightInPlace(FxRobot robot) throws Exception {
        double home = metresPerPixel();
        robot.interact(map::requestFocus);
        goTo(BUSAN, robot);
        Seen.until(() -> metresPerPixel() < home);
        robot.press(KeyCode.Q).release(KeyCode.Q);
        WaitForAsyncUtils.waitForFxEvents();

        double zoom = model.views().value().camera().zoom();
        assertTrue(zoom > 1, "it had begun: " + zoom);
        assertEquals(home / zoom, metresPerPixel(), 1e-6);
    }

    @Test
    void withReducedMotionItIsThereAtOnce(FxRobot robot) {
        double home = metresPerPixel();
        robot.interact(() -> map.reduceMotionProperty().set(true));
        robot.interact(() -> {
            model.change("test", view -> view.withCamera(BUSAN));
            map.layout();
            assertEquals(home / 8, metresPerPixel(), 1e-6);
        });
    }
}
