package kr.gpuatlas.view.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.programme.Sector;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.CardOrder;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.view.control.QuantityLabel;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

class CardsViewTest extends CardsInWindow {
    @Start
    void start(Stage stage) {
        show(stage);
    }

    @Test
    void everyProgrammeAndEveryPartnerHasACard(FxRobot robot) {
        Set<Selection> all = new HashSet<>();
        Fixture.DATASET.programmes().forEach(each -> all.add(Selection.programme(each.id())));
        Fixture.DATASET.partners().forEach(each -> all.add(Selection.partner(each.id())));

        assertEquals(37, all.size());
        assertEquals(all, shown(robot));
        assertEquals(37, cards(robot).size());
    }

    @Test
    void everyCardIsAButtonThatSaysItsNameAndItsNumberInWords(FxRobot robot) {
        for (Card card : cards(robot)) {
            assertEquals(AccessibleRole.BUTTON, card.getAccessibleRole());
            assertTrue(card.isFocusTraversable());
        }
        assertTrue(
                card(robot, SAMSUNG)
                        .getAccessibleText()
                        .contains("Announced: more than 50,000 GPUs"),
                card(robot, SAMSUNG).getAccessibleText());
        assertTrue(card(robot, MSIT).getAccessibleText().contains("conflicts"));
        Card closed = last(robot);
        assertTrue(closed.inside().isEmpty());
        assertFalse(
                String.valueOf(closed.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                        .isBlank());
    }

    @Test
    void whatAPartnerRunsOutsideTheTotalIsSaidToLieThere(FxRobot robot) {
        Selection kisti = Selection.partner("kisti");
        assertTrue(spoken(card(robot, kisti)).contains("contracted, outside total"));

        change(robot, state -> state.withScope(Scope.ALL));

        assertFalse(spoken(card(robot, kisti)).contains("outside total"));
    }

    /// In a column of any width, and of every number what it counts.
    @Test
    void andSeenTo(FxRobot robot) throws TimeoutException {
        Selection kisti = Selection.partner("kisti");
        robot.interact(() -> card(robot, kisti).requestFocus());
        assertTrue(isSaid(robot, kisti, "contracted, outside total"), "in a wide column");

        robot.interact(() -> view(robot).getScene().getWindow().setWidth(248));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> view(robot).getWidth() <= 248);
        WaitForAsyncUtils.waitForFxEvents();

        assertTrue(isSaid(robot, kisti, "contracted, outside total"), "in a narrow one");
        Selection programme = Selection.programme("P-KISTI");
        robot.interact(() -> card(robot, programme).requestFocus());
        assertTrue(isSaid(robot, programme, "contracted"), "of a programme in a narrow one");
    }

    private static boolean isSaid(FxRobot robot, Selection selection, String words) {
        return words(card(robot, selection)).stream().anyMatch(said -> said.startsWith(words));
    }

    private static String spoken(Card card) {
        return String.valueOf(card.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    @Test
    void samsungsCardSaysInWordsThatNoDeliveryIsReported(FxRobot robot) {
        assertTrue(words(card(robot, SAMSUNG)).contains("no delivery reported"));

        change(robot, state -> state.withLanguage(Language.KO));

        assertTrue(words(card(robot, SAMSUNG)).contains("반입 보고 없음"));
    }

    @Test
    void aProgrammeWithoutACountSaysSoAndHasNoNumber(FxRobot robot) {
        Card lg = card(robot, Selection.programme("P-LG"));

        assertTrue(words(lg).contains("no count"));
        assertFalse(inside(lg).number.isVisible());
    }

    @Test
    void beforeTheAnnouncementACardHasADashAndNoBar(FxRobot robot) {
        change(robot, state -> state.withAsOf(LocalDate.of(2025, 9, 30)));

        Card samsung = card(robot, SAMSUNG);
        assertEquals("–", inside(samsung).number.text());
        assertTrue(inside(samsung).bar.readingProperty().get().phases().isEmpty());
        assertTrue(words(samsung).contains("no count reported yet"));
        assertEquals("13,136", inside(card(robot, MSIT)).number.text());
    }

    @Test
    void anotherDayChangesWhatTheCardsSayAndNotWhichNodesTheyAre(FxRobot robot) {
        List<Card> before = cards(robot);

        change(robot, state -> state.withAsOf(LocalDate.of(2025, 11, 30)));

        assertEquals(before, cards(robot));
    }

    @Test
    void aFilterBySectorNarrowsTheCards(FxRobot robot) {
        filter(robot, filter -> filter.withSectors(Set.of(Sector.MOBILITY)));

        assertTrue(shown(robot).contains(HYUNDAI));
        assertFalse(shown(robot).contains(SAMSUNG));
        assertFalse(shown(robot).contains(Selection.partner("yonsei")));
    }

    @Test
    void koreanInitialsFindSamsung(FxRobot robot) {
        filter(robot, filter -> filter.withQuery("ㅅㅅㅈㅈ"));

        assertTrue(shown(robot).contains(SAMSUNG));
        assertTrue(shown(robot).contains(Selection.partner("samsung")));
        assertFalse(shown(robot).contains(HYUNDAI));
    }

    @Test
    void theLargestCardsComeFirstWhenAskedFor(FxRobot robot) {
        change(robot, state -> state.withOrder(CardOrder.QUANTITY));

        Card naver = card(robot, Selection.programme("P-NAVER"));
        assertTrue(naver.getLayoutY() < card(robot, MSIT).getLayoutY());
    }

    @Test
    void nothingIsClippedInANarrowColumn(FxRobot robot) throws TimeoutException {
        robot.interact(() -> view(robot).getScene().getWindow().setWidth(248));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> view(robot).getWidth() <= 248);
        WaitForAsyncUtils.waitForFxEvents();

        for (Card card : cards(robot)) {
            Stream.concat(card.lookupAll(".label").stream(), card.lookupAll(".quantity").stream())
                    .filter(Node::isVisible)
                    .filter(node -> node instanceof Label || node instanceof QuantityLabel)
                    .filter(node -> card.equals(node.getParent()))
                    .forEach(node -> {
                        var bounds = node.getBoundsInParent();
                        assertTrue(bounds.getMinX() >= 0, card.toString());
                        assertTrue(bounds.getMaxX() <= 232, card.getAccessibleText());
                    });
        }
    }

    @Test
    void everyCardThatIsSeenSaysItsName(FxRobot robot) {
        assertAllSeenSpeak(robot);
        assertFalse(seen(robot).contains(last(robot)));

        robot.interact(() -> card(robot, MSIT).requestFocus());
        press(robot, KeyCode.END);

        assertTrue(seen(robot).contains(last(robot)));
        assertAllSeenSpeak(robot);
    }

    @Test
    void whatAFilterBringsIntoViewSaysItsName(FxRobot robot) {
        filter(robot, filter -> filter.withSectors(Set.of(Sector.HEALTH)));
        assertAllSeenSpeak(robot);

        filter(robot, filter -> filter.withSectors(Set.of()));
        assertAllSeenSpeak(robot);
    }

    private static void assertAllSeenSpeak(FxRobot robot) {
        assertFalse(seen(robot).isEmpty());
        for (Card card : seen(robot)) {
            assertTrue(words(card).size() >= 3, card::getAccessibleText);
            assertTrue(words(card).stream().noneMatch(String::isBlank), card::getAccessibleText);
        }
    }

    private static Card last(FxRobot robot) {
        return cards(robot).stream()
                .max(Comparator.comparingDouble(Node::getLayoutY))
                .orElseThrow();
    }

    /// The cards that are not scrolled away.
    private static List<Card> seen(FxRobot robot) {
        Bounds window =
                robot.lookup(".viewport")
                        .query()
                        .localToScene(robot.lookup(".viewport").query().getLayoutBounds());
        return cards(robot).stream()
                .filter(card -> card.localToScene(card.getLayoutBounds()).intersects(window))
                .toList();
    }
}
