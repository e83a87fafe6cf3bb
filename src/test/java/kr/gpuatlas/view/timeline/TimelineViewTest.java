package kr.gpuatlas.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Seen;
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
class TimelineViewTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final LocalDate LAST = DATASET.edition().lastDay();

    private final AtlasModel model =
            new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));
    private final Recorder recorder = new Recorder(model);
    private Optional<TimelineView> shown = Optional.empty();

    @Start
    void show(Stage stage) {
        Fonts.load();
        TimelineView strip = new TimelineView(model, recorder);
        shown = Optional.of(strip);
        Pane pane = new Pane(strip);
        strip.resizeRelocate(0, 200, 980, 176);
        strip.setManaged(false);
        Scene scene = new Scene(pane, 980, 400);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        // The stage is the one that other tests have shown their scenes in.
        stage.sizeToScene();
        stage.show();
    }

    private TimelineView strip() {
        return shown.orElseThrow();
    }

    private LocalDate asOf() {
        return model.views().value().asOf();
    }

    private WritableImage picture() {
        return strip().getScene().snapshot(null);
    }

    private static void press(FxRobot robot, KeyCode... codes) {
        robot.press(codes).release(codes);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theSubjectIsNotThePledgeBeforeItWasMade(FxRobot robot) {
        StripContents contents = new StripContents(model, Texts.beside(TimelineView.class));
        assertEquals("Pledge of 260,000 GPUs", contents.subject());

        robot.interact(
                () -> model.change("test", view -> view.withAsOf(LocalDate.of(2025, 10, 28))));
        assertEquals("All programmes", contents.subject());
    }

    @Test
    void draggingTheHandleIsOneStepToUndo(FxRobot robot) {
        robot.drag(".as-of-handle").moveBy(-60, 0).moveBy(-60, 0).moveBy(-20, 0).drop();
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(asOf().isBefore(LAST.minusMonths(3)), () -> "moved to " + asOf());
        assertTrue(recorder.days.size() > 2);

        robot.interact(() -> model.views().undo());
        assertEquals(LAST, asOf());
    }

    @Test
    void theHandleNeverLeavesTheEdition(FxRobot robot) {
        robot.drag(".as-of-handle").moveBy(200, 0).drop();
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(LAST, asOf());
    }

    @Test
    void keysMoveTheHandleByDaysWeeksMonthsAndToTheEnds(FxRobot robot) {
        Node handle = robot.lookup(".as-of-handle").query();
        robot.interact(handle::requestFocus);

        press(robot, KeyCode.LEFT);
        assertEquals(LAST.minusDays(1), asOf());
        press(robot, KeyCode.SHIFT, KeyCode.LEFT);
        assertEquals(LAST.minusDays(8), asOf());
        press(robot, KeyCode.PAGE_DOWN);
        assertEquals(LAST.minusDays(8).minusMonths(1), asOf());
        press(robot, KeyCode.HOME);
        assertEquals(DATASET.edition().firstDay(), asOf());
        press(robot, KeyCode.END);
        assertEquals(LAST, asOf());
        assertEquals(
                (double) LAST.toEpochDay(),
                handle.queryAccessibleAttribute(AccessibleAttribute.VALUE));
    }

    @Test
    void arrowsGoFromEventToEventAndEnterSelects(FxRobot robot) {
        Node award = robot.lookup("#M-AWARD-2026").query();
        robot.interact(award::requestFocus);

        press(robot, KeyCode.ENTER);
        assertEquals(Optional.of(Selection.programme("P-MSIT")), model.views().value().selection());

        press(robot, KeyCode.LEFT);
        Node focused = strip().getScene().getFocusOwner();
        assertTrue(focused instanceof EventMark, () -> "the focus is on " + focused);
        assertTrue(((EventMark) focused).day().isBefore(LocalDate.of(2026, 6, 8)));
    }

    @Test
    void aMarkUnderThePointerTellsDateTextAndSources(FxRobot robot) {
        robot.moveTo("#M-AWARD-2025");
        WaitForAsyncUtils.waitForFxEvents();

        Label caption = robot.lookup(".event-caption").queryAs(Label.class);
        assertTrue(caption.isVisible());
        assertEquals("28 Jul 2025: 13,136 GPUs awarded · 3 sources", caption.getText());
        Screens.write("timeline-caption", Screens.onFx(this::picture));
    }

    @Test
    void aMarkOfSeveralEventsTellsThemAllAndSelectsOneAfterTheOther(FxRobot robot) {
        EventMark mark = robot.lookup("#M-PLEDGE").queryAs(EventMark.class);
        assertFalse(mark.shared().isEmpty());

        robot.interact(mark::requestFocus);
        press(robot, KeyCode.ENTER);
        Optional<Selection> first = model.views().value().selection();
        Node next = robot.lookup(".event-mark").match(this::isOfThePledgeDay).query();
        robot.interact(next::requestFocus);
        press(robot, KeyCode.ENTER);

        assertTrue(first.isPresent());
        assertFalse(first.equals(model.views().value().selection()));
    }

    private boolean isOfThePledgeDay(Node node) {
        return node.isVisible()
                && ((EventMark) node).day().equals(DATASET.pledge().announced())
                && ((EventMark) node).milestone().when().isDay();
    }

    @Test
    void movingTheMapLeavesTheStripAlone(FxRobot robot) {
        robot.interact(() -> {
            model.change("map", view -> view.withCamera(new Camera(36, 127, 3)));
            assertFalse(strip().isNeedsLayout());
            model.change("day", view -> view.withAsOf(LAST.minusDays(1)));
            assertTrue(strip().isNeedsLayout());
        });
    }

    @Test
    void theStepButtonsGoFromEventDayToEventDay(FxRobot robot) {
        List<Node> buttons = List.copyOf(robot.lookup(".time-controls .icon-button").queryAll());
        robot.clickOn(buttons.getFirst());
        assertEquals(DATASET.eventDays().lower(LAST), asOf());
        robot.clickOn(buttons.get(2));
        assertEquals(LAST, asOf());
    }

    @Test
    void playGoesOnByItselfUntilAKeyIsPressed(FxRobot robot) throws TimeoutException {
        robot.interact(() -> model.change("day", view -> view.withAsOf(LocalDate.of(2025, 7, 1))));
        robot.clickOn(".timeline-play");
        Seen.until(() -> recorder.days.size() > 1);

        press(robot, KeyCode.A);
        LocalDate stopped = asOf();
        assertTrue(stopped.isAfter(LocalDate.of(2025, 7, 1)));

        robot.interact(() -> model.views().undo());
        assertEquals(LocalDate.of(2025, 7, 1), asOf());
    }

    @Test
    void whoWantsNoMotionIsSparedThePlayer(FxRobot robot) {
        robot.interact(() -> strip().reduceMotionProperty().set(true));

        assertFalse(robot.lookup(".timeline-play").query().isVisible());
    }

    @Test
    void theSecondClockIsThereWhenItIsAskedFor(FxRobot robot) {
        Node handle = robot.lookup(".known-handle").query();
        assertFalse(handle.isVisible());

        robot.clickOn(".timeline-known");
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(handle.isVisible());
        robot.interact(handle::requestFocus);
        press(robot, KeyCode.PAGE_DOWN);
        assertEquals(Optional.of(LAST.minusMonths(1)), model.views().value().knownOn());

        robot.clickOn(".timeline-known");
        assertEquals(Optional.empty(), model.views().value().knownOn());
    }

    @Test
    void oneActionShowsWhatTheReaderOfAKeyDaySaw(FxRobot robot) {
        robot.interact(() -> model.change("known-on", view -> view.withKnownOn(Optional.of(LAST))));
        robot.interact(() -> robot.lookup(".timeline-reader").<Button>query().requestFocus());
        press(robot, KeyCode.SPACE);
        ContextMenu menu =
                robot.listWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .map(ContextMenu.class::cast)
                        .findFirst()
                        .orElseThrow();
        MenuItem article =
                menu.getItems().stream()
                        .filter(item ->
                                item.getText()
                                        .equals(
                                                "What the reader of 2 November 2025 saw: the"
                                                        + " founding article"))
                        .findFirst()
                        .orElseThrow();
        robot.interact(article::fire);
        robot.interact(menu::hide);

        assertEquals(LocalDate.of(2025, 11, 2), asOf());
        assertEquals(Optional.empty(), model.views().value().knownOn());
        robot.interact(() -> model.views().undo());
        assertEquals(LAST, asOf());
        assertEquals(Optional.of(LAST), model.views().value().knownOn());
    }
}
