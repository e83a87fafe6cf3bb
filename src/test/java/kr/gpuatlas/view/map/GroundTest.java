package kr.gpuatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.Province;
import kr.gpuatlas.geo.Provinces;
import kr.gpuatlas.geo.TransverseMercator;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Land and sea under the pointer.
@ExtendWith(ApplicationExtension.class)
class GroundTest {
    private final AtlasModel model =
            new AtlasModel(
                    Hosted.DATASET, ViewState.opening(Hosted.DATASET, Theme.DARK, Language.EN));
    private final Recorder recorder = new Recorder(model);

    @SuppressWarnings("NullAway.Init") // before each test
    private MapView map;

    @Start
    void show(Stage stage) {
        Fonts.load();
        map = new MapView(model, Hosted.MAP, recorder);
        map.reduceMotionProperty().set(true);
        Scene scene = new Scene(map, 980, 640);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        stage.show();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, 17", "2026-07-01, 16"})
    void everyProvinceOfTheDayIsHitByAClickOnItsLand(LocalDate day, int provinces, FxRobot robot) {
        Provinces land = Hosted.MAP.on(day);
        List<String> missed = new ArrayList<>();
        Point2D last = Point2D.ZERO;
        for (Province province : land.all()) {
            LatLon label = TransverseMercator.KOREA.inverse(province.label());
            robot.interact(() ->
                    model.change(
                            "test",
                            view ->
                                    view.withAsOf(day)
                                            .withSelection(Optional.empty())
                                            .withCamera(new Camera(label.lat(), label.lon(), 9))));
            robot.interact(map::layout);
            last = open(province, land, last);
            robot.clickOn(map.localToScreen(last));
            WaitForAsyncUtils.waitForFxEvents();
            Optional<Selection> chosen = model.views().value().selection();
            if (!chosen.equals(Optional.of(Selection.province(province.iso())))) {
                missed.add(province.nameEn() + " gave " + chosen);
            }
        }
        assertEquals(List.of(), missed);
        assertEquals(provinces, land.all().size());
    }

    /// A point of the province near its middle that no marker and no panel covers, away from where
    /// a second click would make a double click.
    private Point2D open(Province province, Provinces land, Point2D last) {
        Composition shown = map.sheet().composition().orElseThrow();
        Viewport view = shown.picture().viewport();
        Point2D middle = new Point2D(view.x(province.label()), view.y(province.label()));
        Stream<Point2D> around =
                IntStream.range(0, 60)
                        .boxed()
                        .flatMap(ring ->
                                IntStream.range(0, 12)
                                        .mapToObj(i ->
                                                middle.add(
                                                        6 * ring * Math.cos(i * Math.PI / 6),
                                                        6 * ring * Math.sin(i * Math.PI / 6))));
        return around.filter(p -> isOpen(p, shown) && p.distance(last) > 80)
                .filter(p ->
                        land.provinceAt(view.plane(p.getX(), p.getY()))
                                .filter(province::equals)
                                .isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError(province.nameEn()));
    }

    private static boolean isOpen(Point2D point, Composition shown) {
        Box box = Box.around(point.getX(), point.getY(), 3);
        return shown.picture().viewport().box().contains(box)
                && shown.picture().obstacles().stream().noneMatch(box::intersects)
                && shown.marks().stream().noneMatch(mark -> box.intersects(mark.box().grown(9)));
    }

    private Point2D seaEastOfKorea() {
        Viewport view = map.sheet().composition().orElseThrow().picture().viewport();
        var at = TransverseMercator.KOREA.forward(new LatLon(36.9, 130.9));
        return map.localToScreen(view.x(at), view.y(at));
    }

    @Test
    void aClickAtSeaClearsTheSelection(FxRobot robot) {
        robot.interact(() ->
                model.change(
                        "test",
                        view -> view.withSelection(Optional.of(Selection.province("KR-42")))));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(seaEastOfKorea());
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(Optional.empty(), model.views().value().selection());
    }

    @Test
    void thePlaceUnderThePointerIsReadAndCopied(FxRobot robot) {
        robot.moveTo(seaEastOfKorea());
        WaitForAsyncUtils.waitForFxEvents();
        String readout = robot.lookup(".map-readout").queryLabeled().getText();
        assertTrue(readout.matches("36\\.(8|9)\\d\\d, 130\\.(8|9)\\d\\d"), readout);

        robot.clickOn(seaEastOfKorea(), MouseButton.SECONDARY);
        WaitForAsyncUtils.waitForFxEvents();
        fire(robot, "Copy coordinates");

        assertEquals(1, recorder.copied.size());
        String copied = recorder.copied.getFirst();
        assertEquals(readout, copied);
    }

    private static void fire(FxRobot robot, String beginning) {
        MenuItem item =
                Window.getWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                        .filter(each -> each.getText().startsWith(beginning))
                        .findFirst()
                        .orElseThrow();
        robot.interact(() -> {
            item.fire();
            item.getParentPopup().hide();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theMenuOfTheGroundGoesCloserAndSelectsTheProvince(FxRobot robot) {
        Composition shown = map.sheet().composition().orElseThrow();
        Province gangwon =
                Hosted.MAP.on(model.views().value().asOf()).withIso("KR-42").orElseThrow();
        Point2D there = open(gangwon, shown.picture().provinces(), Point2D.ZERO);

        robot.clickOn(map.localToScreen(there), MouseButton.SECONDARY);
        WaitForAsyncUtils.waitForFxEvents();
        fire(robot, "Select Gangwon");
        assertEquals(Optional.of(Selection.province("KR-42")), model.views().value().selection());

        robot.clickOn(map.localToScreen(there), MouseButton.SECONDARY);
        WaitForAsyncUtils.waitForFxEvents();
        fire(robot, "Zoom in");
        assertEquals(2, model.views().value().camera().zoom(), 1e-9);
    }

    @Test
    void theMenuOfAMarkerCopiesItsPlace(FxRobot robot) {
        robot.clickOn("#site-hyundai-saemangeum", MouseButton.SECONDARY);
        WaitForAsyncUtils.waitForFxEvents();
        fire(robot, "Copy");

        assertEquals(List.of("35.958, 126.582"), recorder.copied);
    }

    @Test
    void theScaleBarIsAsLongAsItSays(FxRobot robot) {
        String words =
                robot.lookup(".map-foot").queryAllAs(Label.class).stream()
                        .map(Label::getText)
                        .filter(text -> text.endsWith(" km"))
                        .findFirst()
                        .orElseThrow();
        double km = Double.parseDouble(words.substring(0, words.indexOf(' ')));
        double drawn = map.sheet().composition().orElseThrow().picture().viewport().pixels(km);

        assertTrue(drawn > 40 && drawn <= 110, km + " km are " + drawn + " px");
    }
}
