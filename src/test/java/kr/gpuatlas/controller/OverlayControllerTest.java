package kr.gpuatlas.controller;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.support.Seen;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.shell.Command;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Files of GeoJSON that are dropped on the window.
@ExtendWith(ApplicationExtension.class)
class OverlayControllerTest {
    private static final Dataset DATASET = Shipped.DATASET;

    private final AtlasModel model =
            new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));

    @SuppressWarnings("NullAway.Init") // before each test
    private AtlasController controller;

    @TempDir private Path folder;

    private final Desk desk = new Desk();

    @Start
    void show(Stage stage) {
        Fonts.load();
        controller = new AtlasController(model, MapReader.read(), desk, new Background());
        Scene scene = new Scene(controller.view(), 1000, 720);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        stage.show();
    }

    private void drop(FxRobot robot, String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        robot.interact(() -> controller.open(List.of(file)));
    }

    private static String read(FxRobot robot) {
        return robot
                .lookup((Node node) -> node instanceof Labeled && node.isVisible())
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .filter(text -> text != null)
                .collect(Collectors.joining("\n"));
    }

    private static String point(String coordinates) {
        return """
        {"type": "FeatureCollection", "features": [
          {"type": "Feature", "properties": {"name": "here"},
           "geometry": {"type": "Point", "coordinates": %s}}]}
        """
                .formatted(coordinates);
    }

    @Test
    void aGoodFileIsLaidOverTheMapAndTakenAwayAgain(FxRobot robot) throws Exception {
        drop(robot, "Mine.GeoJSON", point("[127, 36]"));
        Seen.until(() -> read(robot).contains("Laid over the map: Mine.GeoJSON (1 of 1"));

        assertTrue(read(robot).contains("(ODbL 1.0) · Mine.GeoJSON"), read(robot));
        assertEquals(DATASET, model.datasets().value());

        robot.interact(controller::removeOverlay);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(!read(robot).contains("(ODbL 1.0) · Mine.GeoJSON"));
    }

    @Test
    void itCanBeChosenWhereDatasetsAre(FxRobot robot) throws Exception {
        desk.chosen =
                Optional.of(
                        Files.writeString(folder.resolve("chosen.geojson"), point("[127, 36]")));
        robot.interact(() -> controller.run(Command.OPEN));
        Seen.until(() -> read(robot).contains("Laid over the map: chosen.geojson (1 of 1"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [127, 91]    | Feature 0 has the position [127.0, 91.0], which is not on the globe.
                    [[127, 36]]  | Feature 0: the coordinates of a Point are not nested like that.
                    nonsense     | The file stops being JSON here.
                    """)
    void aBadFileChangesNothingAndSaysWhatIsWrong(
            String coordinates, String sentence, FxRobot robot) throws Exception {
        drop(robot, "bad.geojson", point(coordinates));
        Seen.until(() -> read(robot).contains(sentence));

        assertTrue(!read(robot).contains("(ODbL 1.0) · bad.geojson"));
        assertEquals(DATASET, model.datasets().value());
    }

    @Test
    void aWarningNamesItsFeatureAndTheRestIsDrawn(FxRobot robot) throws Exception {
        drop(
                robot,
                "far.geojson",
                """
                {"type": "FeatureCollection", "features": [
                  {"type": "Feature", "properties": {}, "geometry":
                    {"type": "Point", "coordinates": [127, 36]}},
                  {"type": "Feature", "properties": {}, "geometry":
                    {"type": "LineString", "coordinates": [[179, 36], [-179, 36]]}}]}
                """);
        Seen.until(() ->
                read(robot)
                        .contains(
                                "Laid over the map: far.geojson (1 of 2 features drawn). Warnings:"
                                        + " 1. Feature 1 crosses the 180th meridian"));
    }

    @Test
    void aFileThatIsGoneIsOneSentence(FxRobot robot) throws Exception {
        robot.interact(() -> controller.open(List.of(folder.resolve("gone.geojson"))));
        Seen.until(
                () -> read(robot).contains("gone.geojson was not opened: there is no such file"));
    }
}
