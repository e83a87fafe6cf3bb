package kr.gpuatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MapViewTest {
    private static final ProvinceMap MAP = Shipped.MAP;

    private final AtlasModel model =
            new AtlasModel(
                    EmbeddedDataset.read(),
                    ViewState.opening(EmbeddedDataset.read(), Theme.DARK, Language.EN));
    private final Recorder recorder = new Recorder(model);

    @SuppressWarnings("NullAway.Init") // before each test
    private MapView map;

    @Start
    void show(Stage stage) {
        Fonts.load();
        map = new MapView(model, MAP, recorder);
        Scene scene = new Scene(map, 980, 640);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        map.reduceMotionProperty().set(true);
        stage.setScene(scene);
        stage.show();
    }

    private List<MarkerNode> markers(FxRobot robot) {
        Set<Node> found = robot.lookup(".map-marker").queryAll();
        return found.stream().filter(Node::isVisible).map(MarkerNode.class::cast).toList();
    }

    private SiteMark mark(FxRobot robot, String id) {
        return markers(robot).stream()
                .map(MarkerNode::mark)
                .filter(mark -> mark.site().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void change(FxRobot robot, UnaryOperator<ViewState> next) {
        robot.interact(() -> model.change("test", next));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aClickOnAMarkerSelectsItsSite(FxRobot robot) {
        robot.clickOn("#site-hyundai-saemangeum");

        assertEquals(
                List.of(Optional.of(Selection.site("site-hyundai-saemangeum"))), recorder.selected);
        assertTrue(mark(robot, "site-hyundai-saemangeum").selected());
    }

    @Test
    void enterSelectsTheFocusedMarkerAndKeepsTheFocus(FxRobot robot) {
        Node marker = robot.lookup("#site-sk-ulsan").query();
        robot.interact(marker::requestFocus);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(List.of(Optional.of(Selection.site("site-sk-ulsan"))), recorder.selected);
        assertTrue(marker.isFocused());
    }

    @Test
    void hyundaiStandsInUlsanUntilItMovesToSaemangeum(FxRobot robot) {
        assertEquals(SiteMark.Form.GHOST, mark(robot, "site-hyundai-ulsan-seed").form());
        assertEquals(SiteMark.Form.SIZED, mark(robot, "site-hyundai-saemangeum").form());

        change(robot, view -> view.withAsOf(LocalDate.of(2025, 11, 30)));

        SiteMark ulsan = mark(robot, "site-hyundai-ulsan-seed");
        assertEquals(SiteMark.Form.SIZED, ulsan.form());
        Content.Counts counts = assertInstanceOf(Content.Counts.class, ulsan.content());
        assertEquals(
                "50000", counts.quantity().orElseThrow().stated().orElseThrow().toPlainString());
        assertTrue(
                markers(robot).stream()
                        .noneMatch(node -> node.getId().equals("site-hyundai-saemangeum")));
    }

    @Test
    void theProvincesAreThoseOfTheDay() {
        assertEquals(17, MAP.on(LocalDate.of(2026, 6, 30)).all().size());
        assertEquals(16, MAP.on(LocalDate.of(2026, 7, 1)).all().size());
    }

    @Test
    void everyMarkerSaysWhatItShows(FxRobot robot) {
        assertFalse(markers(robot).isEmpty());
        for (MarkerNode node : markers(robot)) {
            assertTrue(
                    node.getAccessibleText().contains(node.mark().site().name().en()),
                    node.getId());
        }
    }

    @Test
    void keysMoveTheMapAndBringItHome(FxRobot robot) {
        robot.interact(map::requestFocus);
        robot.press(KeyCode.EQUALS).release(KeyCode.EQUALS);
        robot.press(KeyCode.LEFT).release(KeyCode.LEFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1.5, model.views().value().camera().zoom(), 1e-9);
        assertTrue(model.views().value().camera().lon() < Camera.HOME.lon());

        robot.press(KeyCode.DIGIT0).release(KeyCode.DIGIT0);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Camera.HOME, model.views().value().camera());
    }

    @Test
    void aFilterDimsWhatItHoldsBack(FxRobot robot) {
        change(robot, view -> view.withFilter(view.filter().withProvinces(Set.of("KR-31"))));

        assertTrue(mark(robot, "site-sk-ulsan").passed());
        assertFalse(mark(robot, "site-hyundai-saemangeum").passed());
    }

    @Test
    void thePointerNamesTheProvinceUnderItAndAClickSelectsIt(FxRobot robot) {
        Viewport home =
                new Lens(
                                MAP.on(LocalDate.of(2026, 10, 7)).bounds(),
                                MapLayout.of(map.getWidth(), map.getHeight()))
                        .viewport(Camera.HOME);
        var gangwon = MAP.on(LocalDate.of(2026, 10, 7)).withIso("KR-42").orElseThrow().label();
        var screen = map.localToScreen(home.x(gangwon) + 20, home.y(gangwon) + 30);

        robot.moveTo(screen);
        WaitForAsyncUtils.waitForFxEvents();
        String readout = robot.lookup(".map-readout").queryLabeled().getText();
        assertTrue(readout.contains("Gangwon"), readout);

        robot.clickOn(screen);
        assertEquals(List.of(Optional.of(Selection.province("KR-42"))), recorder.selected);
    }

    @Test
    void theLayerIsChosenByClickAndByKey(FxRobot robot) {
        robot.clickOn("Power");
        assertEquals(Layer.POWER, model.views().value().layer());

        robot.interact(map::requestFocus);
        robot.press(KeyCode.L).release(KeyCode.L);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Layer.EVIDENCE, model.views().value().layer());

        ToggleButton phase =
                robot.lookup(".layer-switch .toggle-button").queryAllAs(ToggleButton.class).stream()
                        .filter(segment -> segment.getText().equals("Phase"))
                        .findFirst()
                        .orElseThrow();
        assertTrue(phase.isFocusTraversable());
        robot.interact(phase::requestFocus);
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(Layer.PHASE, model.views().value().layer());
        assertTrue(phase.isSelected());

        robot.clickOn(phase);
        assertTrue(phase.isSelected(), "one layer is always chosen");
    }

    @Test
    void aSiteInTheInsetIsChosenByKeyAndKeepsTheFocus(FxRobot robot) {
        Node marker = robot.lookup("#site-kakao-ansan").query();
        assertTrue(
                robot.from(robot.lookup(".map-inset").<Node>query())
                        .lookup("#site-kakao-ansan")
                        .tryQuery()
                        .isPresent());
        robot.interact(marker::requestFocus);
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(
                Optional.of(Selection.site("site-kakao-ansan")), model.views().value().selection());
        assertTrue(marker.isFocused());
        assertTrue(mark(robot, "site-kakao-ansan").selected());
    }
}
