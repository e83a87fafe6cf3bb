package kr.gpuatlas.view.map;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import kr.gpuatlas.dataset.GeoJsonReader;
import kr.gpuatlas.dataset.GeoJsonReading;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.Overlay;
import kr.gpuatlas.geo.OverlayFeature;
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

/// What a person lays over the map.
@ExtendWith(ApplicationExtension.class)
class OverlayTest {
    private static final String FILE =
            """
            {"type": "FeatureCollection", "attribution": "somebody", "features": [
              {"type": "Feature", "properties": {"name": "B", "kv": 765},
               "geometry": {"type": "Point", "coordinates": [127.9, 36.9]}},
              {"type": "Feature", "properties": {"name": "A", "kv": 345},
               "geometry": {"type": "Point", "coordinates": [130.2, 36.2]}},
              {"type": "Feature", "properties": {"name": "nowhere"}, "geometry": null}]}
            """;

    private final AtlasModel model =
            new AtlasModel(
                    Hosted.DATASET, ViewState.opening(Hosted.DATASET, Theme.DARK, Language.EN));
    private final Recorder recorder = new Recorder(model);

    @SuppressWarnings("NullAway.Init") // before each test
    private MapView map;

    static Overlay overlay() {
        return assertInstanceOf(
                        GeoJsonReading.Accepted.class,
                        GeoJsonReader.read(FILE.getBytes(UTF_8), "mine.geojson"))
                .overlay();
    }

    @Start
    void show(Stage stage) {
        Fonts.load();
        map = new MapView(model, Hosted.MAP, recorder);
        map.reduceMotionProperty().set(true);
        Scene scene = new Scene(map, 1000, 640);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        stage.show();
    }

    private void lay(FxRobot robot) {
        robot.interact(() -> map.lay(Optional.of(overlay())));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn("Overlay");
        WaitForAsyncUtils.waitForFxEvents();
    }

    @SuppressWarnings("unchecked")
    private static TableView<OverlayFeature> table(FxRobot robot) {
        return robot.lookup(".overlay-table").queryAs(TableView.class);
    }

    private static Set<Node> notes(FxRobot robot) {
        return robot.lookup(".map-foot").queryAll();
    }

    @Test
    void itsFeaturesAreListedAndCanBeSorted(FxRobot robot) {
        lay(robot);
        TableView<OverlayFeature> table = table(robot);

        assertEquals(
                List.of("B", "A", "nowhere"),
                table.getItems().stream().map(OverlayFeature::name).toList());
        TableColumn<OverlayFeature, ?> byName = table.getColumns().get(1);
        assertEquals("Name", byName.getText());
        robot.interact(() -> table.getSortOrder().setAll(List.of(byName)));
        assertEquals(
                List.of("A", "B", "nowhere"),
                table.getItems().stream().map(OverlayFeature::name).toList());
        assertEquals("kv = 345", table.getItems().getFirst().words());
    }

    @Test
    void theMapNamesItsFileAndWhoseItIs(FxRobot robot) {
        lay(robot);
        String foot =
                notes(robot).stream()
                        .filter(Label.class::isInstance)
                        .map(label -> ((Label) label).getText())
                        .filter(text -> text.contains("OpenStreetMap"))
                        .findFirst()
                        .orElseThrow();

        assertTrue(foot.endsWith("mine.geojson: somebody"), foot);
    }

    @Test
    void aRowBringsTheMapToItsFeature(FxRobot robot) {
        lay(robot);
        robot.interact(() -> table(robot).getSelectionModel().select(1));
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(36.2, model.views().value().camera().lat(), 1e-6);
        assertEquals(130.2, model.views().value().camera().lon(), 1e-6);
        assertEquals(
                "A",
                map.sheet()
                        .composition()
                        .flatMap(shown -> shown.picture().overlay())
                        .flatMap(Laid::chosen)
                        .map(OverlayFeature::name)
                        .orElseThrow());
    }

    @Test
    void itIsRemovedByItsButtonAndTheDatasetStays(FxRobot robot) {
        lay(robot);
        robot.interact(() -> robot.lookup(".overlay-header .button").queryButton().fire());
        assertEquals(1, recorder.removed);

        robot.interact(() -> map.lay(Optional.empty()));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(
                robot.lookup(".overlay-panel")
                        .tryQuery()
                        .filter(panel -> panel.getParent().isVisible())
                        .isEmpty());
        assertFalse(map.sheet().composition().orElseThrow().picture().overlay().isPresent());
        assertEquals(Hosted.DATASET, model.datasets().value());
    }

    @Test
    void theKeyNamesIt(FxRobot robot) {
        lay(robot);
        robot.clickOn("Key");
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(
                robot.lookup(".map-key-file").queryAllAs(Label.class).stream()
                        .filter(Seen::isSeen)
                        .anyMatch(label -> label.getText().equals("mine.geojson")));
    }
}
