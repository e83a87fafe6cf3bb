package kr.gpuatlas.view.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.programme.Sector;
import kr.gpuatlas.domain.view.Filter;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.support.Screens;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

class CardsUseTest extends CardsInWindow {
    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Test
    void undoOfAFilterRestoresTheChecksAndTheCards(FxRobot robot) {
        filter(robot, filter -> filter.withSectors(Set.of(Sector.MOBILITY)));
        filter(robot, filter -> filter.withSectors(Set.of(Sector.TELECOM, Sector.MODELS)));
        filter(robot, filter -> filter.withPhases(Set.of(Phase.DELIVERED)));
        assertEquals(List.of("Delivered"), checked(choice(robot, "Phase")));

        robot.interact(model.views()::undo);
        assertEquals(List.of("Telecoms", "AI models"), checked(choice(robot, "Sector")));
        assertEquals(List.of(), checked(choice(robot, "Phase")));

        robot.interact(model.views()::undo);
        assertEquals(List.of("Mobility"), checked(choice(robot, "Sector")));
        assertTrue(shown(robot).contains(HYUNDAI));

        robot.interact(model.views()::undo);
        assertEquals(List.of(), checked(choice(robot, "Sector")));
        assertEquals(37, shown(robot).size());
        assertEquals(List.of(), recorder.filters);
    }

    @Test
    void checkingASectorAsksForItOnce(FxRobot robot) {
        robot.clickOn(choice(robot, "Sector"));
        robot.clickOn("Mobility");

        assertEquals(List.of(Filter.NONE.withSectors(Set.of(Sector.MOBILITY))), recorder.filters);
        assertFalse(shown(robot).contains(SAMSUNG));
    }

    @Test
    void aSectorIsCheckedWithThePointerInTheList(FxRobot robot) {
        robot.clickOn(choice(robot, "Sector"));
        WaitForAsyncUtils.waitForFxEvents();
        Screens.write(
                "cards-popup-dark-en",
                Screens.onFx(() -> robot.window(1).getScene().snapshot(null)));
        robot.clickOn("Telecoms");
        press(robot, KeyCode.ESCAPE);

        assertEquals(Set.of(Sector.TELECOM), model.views().value().filter().sectors());
    }

    @Test
    void aSecondClickOnTheButtonClosesTheList(FxRobot robot) {
        robot.clickOn(choice(robot, "Sector"));
        assertEquals(1, openLists());

        robot.clickOn(choice(robot, "Sector"));
        assertEquals(0, openLists());

        robot.clickOn(choice(robot, "Sector"));
        assertEquals(1, openLists());
    }

    private static long openLists() {
        WaitForAsyncUtils.waitForFxEvents();
        return Window.getWindows().stream()
                .filter(window -> window instanceof PopupWindow && window.isShowing())
                .filter(window -> window.getScene().lookup(".list-view") != null)
                .count();
    }

    @Test
    void aSectorIsCheckedWithTheKeysAlone(FxRobot robot) {
        robot.interact(() -> choice(robot, "Sector").requestFocus());
        press(robot, KeyCode.SPACE);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.SPACE);
        press(robot, KeyCode.ESCAPE);

        assertEquals(1, model.views().value().filter().sectors().size());
        assertTrue(choice(robot, "Sector 1").isFocused());
    }

    @Test
    void theProvincesOfferedAreThoseOfTheDay(FxRobot robot) {
        robot.clickOn(choice(robot, "Province"));
        assertEquals(16, offered(robot).size());
        press(robot, KeyCode.ESCAPE);

        change(robot, state -> state.withAsOf(LocalDate.of(2026, 6, 30)));

        robot.clickOn(choice(robot, "Province"));
        assertEquals(17, offered(robot).size());
    }

    @Test
    void aCheckedProvinceStaysCheckedWhenTheMapChanges(FxRobot robot) {
        filter(robot, filter -> filter.withProvinces(Set.of("KR-31")));
        change(robot, state -> state.withAsOf(LocalDate.of(2026, 6, 30)));

        assertEquals(List.of("Ulsan"), checked(choice(robot, "Province")));
        assertEquals(Set.of("KR-31"), model.views().value().filter().provinces());
    }

    @Test
    void clearFilterIsThereOnlyForAFilterAndBringsEverythingBack(FxRobot robot) {
        Node clear = robot.lookup(".clear-filter").query();
        assertFalse(clear.isVisible());

        filter(robot, filter -> filter.withQuery("nothing like this"));
        assertEquals(Set.of(), shown(robot));
        assertTrue(
                robot.lookup(".empty-asked")
                        .queryLabeled()
                        .getText()
                        .contains("nothing like this"));

        robot.clickOn(clear);
        assertEquals(37, shown(robot).size());
        assertFalse(clear.isVisible());
    }

    @Test
    void escapeOnACardBringsEverythingBack(FxRobot robot) {
        filter(robot, filter -> filter.withSectors(Set.of(Sector.MOBILITY)));
        robot.interact(() -> card(robot, HYUNDAI).requestFocus());

        press(robot, KeyCode.ESCAPE);

        assertEquals(Filter.NONE, model.views().value().filter());
    }

    @Test
    void aClickSelectsACardAndADoubleClickGoesToItsPlace(FxRobot robot) {
        robot.clickOn(inside(card(robot, HYUNDAI)).name);
        assertEquals(Optional.of(HYUNDAI), model.views().value().selection());
        assertEquals(List.of(), recorder.visited);

        robot.doubleClickOn(inside(card(robot, SAMSUNG)).name);
        assertEquals(List.of(SAMSUNG), recorder.visited);
    }

    @Test
    void arrowKeysMoveBetweenTheCardsAndEnterGoesThere(FxRobot robot) {
        robot.interact(() -> card(robot, MSIT).requestFocus());
        press(robot, KeyCode.DOWN);
        assertTrue(card(robot, SAMSUNG).isFocused());
        assertFalse(card(robot, SAMSUNG).getBorder().isEmpty());
        Screens.write(
                "cards-focus-dark-en", Screens.onFx(() -> view(robot).getScene().snapshot(null)));

        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.UP);
        press(robot, KeyCode.UP);
        press(robot, KeyCode.UP);
        assertTrue(card(robot, MSIT).isFocused());

        press(robot, KeyCode.SPACE);
        assertEquals(Optional.of(MSIT), model.views().value().selection());

        press(robot, KeyCode.END);
        Card last = card(robot, Selection.partner("openai"));
        assertTrue(last.isFocused());
        assertTrue(inView(robot, last));

        press(robot, KeyCode.ENTER);
        assertEquals(List.of(Selection.partner("openai")), recorder.visited);
    }

    private static boolean inView(FxRobot robot, Node card) {
        double top = card.localToScene(0, 0).getY();
        return top >= 0 && top + ((Region) card).getHeight() <= view(robot).getHeight();
    }

    @Test
    void aSelectionMadeElsewhereBringsItsCardIntoView(FxRobot robot) {
        Card kisti = card(robot, Selection.partner("kisti"));
        assertFalse(inView(robot, kisti));

        change(robot, state -> state.withSelection(Optional.of(Selection.partner("kisti"))));
        robot.interact(view(robot)::layout);

        assertTrue(inView(robot, kisti));
    }

    @Test
    void eExplainsTheNumberOfTheFocusedCard(FxRobot robot) {
        robot.interact(() -> card(robot, SAMSUNG).requestFocus());
        press(robot, KeyCode.E);

        assertEquals(List.of("P-SAMSUNG.announced"), recorder.explained);
    }
}
