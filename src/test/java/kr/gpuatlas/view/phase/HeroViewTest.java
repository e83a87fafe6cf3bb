package kr.gpuatlas.view.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class HeroViewTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 7);

    private final AtlasModel model =
            new AtlasModel(
                    EmbeddedDataset.read(),
                    ViewState.opening(EmbeddedDataset.read(), Theme.DARK, Language.EN));
    private final HeroView hero = new HeroView(model, new Recorder(model));

    /// Controls need the toolkit as soon as they are made.
    @BeforeAll
    static void startToolkit() {
        Screens.start();
    }

    @Start
    void show(Stage stage) {
        Fonts.load();
        Scene scene = new Scene(hero, 980, 166);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        stage.show();
    }

    private List<String> numbers(FxRobot robot) {
        return tiles(robot).stream()
                .map(tile -> from(tile, ".quantity", QuantityLabel.class).getFirst().text())
                .toList();
    }

    private static List<Node> tiles(FxRobot robot) {
        return List.copyOf(robot.lookup(".hero-tile").queryAll());
    }

    private static <T extends Node> List<T> from(Node parent, String query, Class<T> type) {
        Set<Node> found = parent.lookupAll(query);
        return found.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static String words(Node parent) {
        return String.join(
                " | ",
                from(parent, ".label", Labeled.class).stream()
                        .filter(Node::isVisible)
                        .map(Labeled::getText)
                        .toList());
    }

    private void goTo(FxRobot robot, LocalDate day) {
        robot.interact(() -> model.change("test", view -> view.withAsOf(day)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Announced, contracted, delivered and in service.
    @ParameterizedTest
    @CsvSource({
        "2025-07-31, – · 13 136 · – · –",
        "2025-11-02, ≥>≤≈ 260 000 · 13 136 · – · –",
        "2025-12-31, ≥>≈ 260 000 · 13 136 · ≈ 13 000 · –",
        "2026-03-31, ≥>≈ 260 000 · 13 136 · ≈ 13 000 · ≤ 4 224",
        "2026-07-05, ≥>≈ 260 000 · 22 840 · ≈ 13 000 · ≤ 4 224",
        "2026-10-07, ≥>≈ 260 000 · 22 840 · ≈ 13 000 · ≤ 4 224"
    })
    void theFourNumbersAreThoseKnownOnTheDay(LocalDate day, String expected, FxRobot robot) {
        goTo(robot, day);

        assertEquals(
                expected,
                String.join(" · ", numbers(robot)).replace('\u00A0', ' ').replace(',', ' '));
    }

    @Test
    void beforeThePledgeWordsSayThatThereIsNone(FxRobot robot) {
        goTo(robot, LocalDate.of(2025, 7, 31));

        assertTrue(words(tiles(robot).getFirst()).contains("no pledge by this day"));
        assertTrue(words(hero).contains("The state’s first purchase plan"), words(hero));
        assertTrue(
                from(hero, ".before-pledge .quantity", QuantityLabel.class).stream()
                        .anyMatch(number -> number.text().equals("≈\u00A010,000")));
    }

    @Test
    void aPhaseNobodyReportedIsADashAndWordsAndNeverAZero(FxRobot robot) {
        goTo(robot, LocalDate.of(2025, 11, 2));

        assertEquals("–", numbers(robot).getLast());
        assertTrue(words(tiles(robot).getLast()).contains("nothing reported by this day"));
    }

    @Test
    void aSumNamesItsWeakerPart(FxRobot robot) {
        goTo(robot, LAST_DAY);

        assertTrue(
                words(tiles(robot).get(1)).contains("State, 2026 round 9,704"),
                words(tiles(robot).get(1)));
    }

    /// Going on to its explanation, a reader finds as many.
    @Test
    void aNumberCountsItsOwnConflictsAndSaysSo(FxRobot robot) {
        goTo(robot, LAST_DAY);

        assertEquals(
                List.of(
                        "7 open conflicts about this number",
                        "2 open conflicts about this number",
                        "1 open conflict about this number",
                        ""),
                tiles(robot).stream().map(HeroViewTest::conflicts).toList());
    }

    private static String conflicts(Node tile) {
        return from(tile, ".conflict-badge", Node.class).stream()
                .filter(Node::isVisible)
                .map(Node::getAccessibleText)
                .collect(Collectors.joining());
    }
}
