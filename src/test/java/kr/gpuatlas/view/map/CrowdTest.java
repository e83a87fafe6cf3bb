package kr.gpuatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.application.ColorScheme;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kr.gpuatlas.bench.Synthetic;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Camera;
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

/// A map with five thousand sites does what a map with twenty does.
@ExtendWith(ApplicationExtension.class)
class CrowdTest {
    private static final ProvinceMap MAP = Shipped.MAP;
    private static final Dataset DATASET = Synthetic.dataset(5_000, 3);

    private final AtlasModel model =
            new AtlasModel(
                    DATASET,
                    ViewState.opening(DATASET, Theme.DARK, Language.EN)
                            .withCamera(new Camera(36.4, 127.6, 6)));
    private final Recorder recorder = new Recorder(model);
    private final MapView map = new MapView(model, MAP, recorder);

    @Start
    void show(Stage stage) {
        Fonts.load();
        Scene scene = new Scene(map, 980, 640);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        map.reduceMotionProperty().set(true);
        stage.setScene(scene);
        stage.show();
    }

    private static List<MarkerNode> lent(FxRobot robot) {
        Set<Node> found = robot.lookup(".map-marker").queryAll();
        return found.stream().map(MarkerNode.class::cast).toList();
    }

    /// The one marker that the keyboard can come to; there is always one in sight.
    private static MarkerNode walker(FxRobot robot) {
        return lent(robot).getFirst();
    }

    private static Point2D middle(Node node) {
        return node.localToScreen(
                node.getLayoutBounds().getCenterX(), node.getLayoutBounds().getCenterY());
    }

    private void change(FxRobot robot, UnaryOperator<ViewState> next) {
        robot.interact(() -> model.change("test", next));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(FxRobot robot, KeyCode key) {
        robot.press(key).release(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// A place of the screen with a marker that the keyboard does not stand on.
    private Point2D elsewhere(FxRobot robot) {
        MarkerNode walker = walker(robot);
        robot.interact(walker::requestFocus);
        press(robot, KeyCode.RIGHT);
        Point2D place = middle(walker);
        press(robot, KeyCode.LEFT);
        press(robot, KeyCode.LEFT);
        return place;
    }

    @Test
    void theSitesAreNoNodesButOneIsLentToTheKeyboard(FxRobot robot) {
        assertEquals(1, lent(robot).size());
        assertTrue(walker(robot).isFocusTraversable());
    }

    @Test
    void theSiteUnderThePointerGetsAMarkerThatSaysWhatItShows(FxRobot robot) {
        Point2D place = elsewhere(robot);

        robot.moveTo(place);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(2, lent(robot).size());
        MarkerNode pointed = lent(robot).getLast();
        assertTrue(pointed.localToScreen(pointed.getLayoutBounds()).contains(place));
        assertTrue(
                pointed.getAccessibleText().contains(pointed.mark().site().name().en()),
                pointed.getAccessibleText());
    }

    @Test
    void aClickSelectsTheSiteAndMarksIt(FxRobot robot) {
        Point2D place = elsewhere(robot);

        robot.clickOn(place);
        WaitForAsyncUtils.waitForFxEvents();

        MarkerNode clicked = lent(robot).stream().filter(Node::isFocused).findFirst().orElseThrow();
        assertEquals(
                List.of(Optional.of(Selection.site(clicked.mark().site().id()))),
                recorder.selected);
        assertTrue(clicked.mark().selected());
    }

    @Test
    void arrowsWalkFromSiteToSiteInTheirDirection(FxRobot robot) {
        MarkerNode walker = walker(robot);
        robot.interact(walker::requestFocus);
        String start = walker.getId();
        double x = walker.getLayoutX();
        Camera camera = model.views().value().camera();

        press(robot, KeyCode.RIGHT);

        assertNotEquals(start, walker.getId());
        assertTrue(walker.getLayoutX() > x);
        assertTrue(walker.isFocused());
        assertEquals(walker.mark().site().id(), walker.getId());
        assertEquals(camera, model.views().value().camera());
    }

    @Test
    void enterSelectsTheSiteTheKeyboardStandsOn(FxRobot robot) {
        MarkerNode walker = walker(robot);
        robot.interact(walker::requestFocus);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.ENTER);

        assertEquals(List.of(Optional.of(Selection.site(walker.getId()))), recorder.selected);
        assertTrue(walker.isFocused());
        assertTrue(walker.mark().selected());
    }

    @Test
    void tabGoesToNearSitesAndInTheEndLeavesTheMap(FxRobot robot) {
        MarkerNode walker = walker(robot);
        robot.interact(walker::requestFocus);
        String first = walker.getId();
        press(robot, KeyCode.TAB);
        String second = walker.getId();
        assertNotEquals(first, second);

        robot.press(KeyCode.SHIFT, KeyCode.TAB).release(KeyCode.TAB, KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(first, walker.getId());

        int stops = 0;
        while (walker.isFocused() && stops < 100) {
            press(robot, KeyCode.TAB);
            stops++;
        }
        assertTrue(stops > 5 && stops < 100, stops + " stops");
    }

    @Test
    void aFilterTakesTheKeyboardToWhatItLetsThrough(FxRobot robot) {
        change(robot, view -> view.withFilter(view.filter().withQuery("Site 77")));

        MarkerNode walker = walker(robot);
        assertTrue(walker.mark().passed(), walker.getId());
        assertTrue(walker.mark().site().name().en().contains("77"));
    }

    @Test
    void anEarlierDayHasNoSiteThatIsNotYetPlaced(FxRobot robot) {
        change(robot, view -> view.withAsOf(Synthetic.dataset(1, 1).edition().firstDay()));

        MarkerNode walker = walker(robot);
        assertFalse(walker.mark().site().from().isAfter(model.views().value().asOf()));
    }

    @Test
    void aSmallDatasetTakesTheNodesBack(FxRobot robot) {
        robot.interact(() -> model.open(Synthetic.dataset(30, 3)));
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(lent(robot).size() > 15, lent(robot).size() + " markers");
    }
}
