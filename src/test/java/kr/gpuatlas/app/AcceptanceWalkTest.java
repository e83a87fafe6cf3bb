package kr.gpuatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kr.gpuatlas.controller.AtlasController;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Board;
import kr.gpuatlas.domain.view.Filter;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.support.Seen;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A person's way through the whole window, by keyboard alone.
@ExtendWith(ApplicationExtension.class)
class AcceptanceWalkTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final ProvinceMap MAP = Shipped.MAP;

    private final AtlasModel model =
            new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));
    private final Desk desk = new Desk();

    @Start
    void show(Stage stage) {
        Fonts.load();
        AtlasController controller = new AtlasController(model, MAP, desk, new Background());
        Scene scene = new Scene(controller.view(), 1000, 720);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        stage.show();
    }

    private ViewState view() {
        return model.views().value();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> heroNumbers(FxRobot robot) {
        return robot.lookup(".hero-tile").queryAll().stream()
                .map(tile -> robot.from(tile).lookup(".quantity").queryAs(QuantityLabel.class))
                .map(QuantityLabel::text)
                .map(text -> text.replace('\u00A0', ' '))
                .toList();
    }

    private static Set<String> texts(FxRobot robot, String region) {
        return robot
                .from(robot.lookup(region).<Node>query())
                .lookup((Node node) -> node instanceof Labeled && node.isVisible())
                .queryAllAs(Labeled.class)
                .stream()
                .map(Labeled::getText)
                .collect(Collectors.toSet());
    }

    @Test
    void theEyeLandsOnTheFourNationalFigures(FxRobot robot) {
        List<String> numbers = heroNumbers(robot);
        assertTrue(numbers.get(0).endsWith("260,000"), numbers.toString());
        assertEquals(List.of("22,840", "≈ 13,000", "≤ 4,224"), numbers.subList(1, 4));
    }

    @Test
    void searchingFliesToSaemangeumAndTheGhostStaysInUlsan(FxRobot robot) throws Exception {
        press(robot, KeyCode.SLASH);
        robot.write("hyun");
        press(robot, KeyCode.ENTER);

        assertEquals(Optional.of(Selection.programme("P-HYUNDAI")), view().selection());
        assertEquals(35.65, view().camera().lat(), 0.2);
        assertEquals(127.95, view().camera().lon(), 0.2);
        assertEquals(1.6, view().camera().zoom(), 0.3);
        Seen.until(() -> !robot.lookup("#site-hyundai-saemangeum").queryAll().isEmpty());
        Seen.until(() -> !robot.lookup("#site-hyundai-ulsan-seed").queryAll().isEmpty());
        assertTrue(
                texts(robot, ".inspector-view").stream().anyMatch(text -> text.contains("Ulsan")));
        assertTrue(view().filter().isNone());
    }

    @Test
    void inNovember2025TheMarkerIsInUlsanAndTheGaugesFallBack(FxRobot robot) throws Exception {
        robot.interact(() -> robot.lookup(".as-of-handle").<Node>query().requestFocus());
        press(robot, KeyCode.HOME);
        assertEquals(DATASET.edition().firstDay(), view().asOf());
        robot.interact(
                () -> model.change("as-of", view -> view.withAsOf(LocalDate.of(2025, 11, 3))));
        press(robot, KeyCode.LEFT);

        assertEquals(LocalDate.of(2025, 11, 2), view().asOf());
        List<String> numbers = heroNumbers(robot);
        assertTrue(numbers.get(0).endsWith("260,000"), numbers.toString());
        assertEquals(List.of("13,136", "–", "–"), numbers.subList(1, 4));
        Seen.until(() -> !robot.lookup("#site-hyundai-ulsan-seed").queryAll().isEmpty());
        assertTrue(robot.lookup("#site-hyundai-saemangeum").queryAll().isEmpty());
    }

    @Test
    void everyStepCanBeUndone(FxRobot robot) {
        ViewState opening = view();
        press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        assertEquals(Board.GAUGES, view().board());
        press(robot, KeyCode.CONTROL, KeyCode.T);
        assertEquals(Scope.ALL, view().scope());
        ViewState last = view();

        press(robot, KeyCode.CONTROL, KeyCode.Z);
        press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertEquals(opening, view());

        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertEquals(last, view());
    }

    @Test
    void theKeySheetOpensAndEscClosesIt(FxRobot robot) {
        press(robot, KeyCode.F1);
        assertFalse(robot.lookup(".key-sheet").queryAll().isEmpty());
        press(robot, KeyCode.ESCAPE);
        assertTrue(robot.lookup(".key-sheet").queryAll().isEmpty());
    }

    @Test
    void escTakesBackTheFilterThenTheSelection(FxRobot robot) {
        press(robot, KeyCode.SLASH);
        robot.write("samsung");
        assertEquals("samsung", view().filter().query());
        press(robot, KeyCode.ENTER);
        assertTrue(view().selection().isPresent());
        press(robot, KeyCode.ESCAPE);
        assertEquals(Optional.empty(), view().selection());
    }

    @Test
    void undoBringsTheSearchedWordsBack(FxRobot robot) {
        press(robot, KeyCode.SLASH);
        robot.write("naver");
        robot.interact(() -> model.change("filter", view -> view.withFilter(Filter.NONE)));
        TextField field = robot.lookup(".search-box").query();
        assertEquals("", field.getText());
        robot.interact(() -> model.views().undo());
        assertEquals("naver", field.getText());
    }

    @Test
    void eExplainsTheSelectionAndEscComesBack(FxRobot robot) {
        robot.interact(() ->
                model.change(
                        "select",
                        view -> view.withSelection(Optional.of(Selection.programme("P-MSIT")))));
        robot.interact(() -> robot.lookup(".map-view").<Node>query().requestFocus());
        press(robot, KeyCode.E);
        assertTrue(
                robot.lookup(".explanation-view").lookup(".quantity").queryAll().stream()
                        .map(QuantityLabel.class::cast)
                        .anyMatch(label -> label.text().contains("4,224")));
        press(robot, KeyCode.ESCAPE);
        assertTrue(robot.lookup(".explanation-view").queryAll().isEmpty());
        assertTrue(view().selection().isPresent());
    }

    @Test
    void languageAndThemeSwitchWhileItRuns(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.L);
        assertEquals(Language.KO, view().language());
        assertTrue(texts(robot, ".hero-view").contains("계약"));
        press(robot, KeyCode.CONTROL, KeyCode.D);
        assertEquals(Theme.HIGH_CONTRAST, view().theme());
    }

    @Test
    void theSummaryIsCopiedAsText(FxRobot robot) throws Exception {
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        Seen.until(() -> !desk.copied.isEmpty());
        String copied = desk.copied.getFirst().replace('\u00A0', ' ');
        assertTrue(copied.contains("22,840") && copied.contains("≤ 4,224"), copied);
    }
}
