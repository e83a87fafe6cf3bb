package kr.gpuatlas.view.phase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.application.ColorScheme;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.Sector;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Seen;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.control.ExplainEvent;
import kr.gpuatlas.view.control.PhaseDial;
import kr.gpuatlas.view.control.PowerGauge;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class GaugeBoardViewTest {
    private static final Dataset DATASET = Shipped.DATASET;

    private final AtlasModel model =
            new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));
    private final Recorder recorder = new Recorder(model);
    private final GaugeBoardView board =
            new GaugeBoardView(model, (_, _) -> Optional.empty(), recorder);

    /// Controls need the toolkit as soon as they are made.
    @BeforeAll
    static void startToolkit() {
        Screens.start();
    }

    @Start
    void show(Stage stage) {
        Fonts.load();
        Scene scene = new Scene(board, 990, 900);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        board.addEventHandler(ExplainEvent.EXPLAIN, event -> recorder.explain(event.figureId()));
        stage.setScene(scene);
        stage.show();
    }

    private static List<BoardTile> tiles(FxRobot robot) {
        return robot.lookup(".board-tile").queryAll().stream().map(BoardTile.class::cast).toList();
    }

    private static BoardTile tile(FxRobot robot, String programme) {
        return tiles(robot).stream()
                .filter(tile -> tile.programme().equals(programme))
                .findFirst()
                .orElseThrow();
    }

    private static <T extends Node> List<T> seen(Node parent, String query, Class<T> type) {
        Set<Node> found = parent.lookupAll(query);
        return found.stream()
                .filter(type::isInstance)
                .filter(Seen::isSeen)
                .map(type::cast)
                .toList();
    }

    private static List<String> words(Node parent) {
        return seen(parent, ".label", Labeled.class).stream().map(Labeled::getText).toList();
    }

    private void change(FxRobot robot, UnaryOperator<ViewState> next) {
        robot.interact(() -> model.change("test", next));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(FxRobot robot, KeyCode code) {
        robot.press(code).release(code);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void everyProgrammeHasATileThoseOfThePledgeFirst(FxRobot robot) {
        assertEquals(
                DATASET.programmes().stream().map(Programme::id).toList(),
                tiles(robot).stream().map(BoardTile::programme).toList());
    }

    @Test
    void samsungsTileSaysInWordsThatNothingBeyondAnnouncedIsReported(FxRobot robot) {
        BoardTile samsung = tile(robot, "P-SAMSUNG");

        assertTrue(words(samsung).contains("Nothing reported beyond announced"));
        assertTrue(words(samsung).contains("No power published"));
        assertEquals(
                "Samsung semiconductor AI factory. Announced more than 50,000 GPUs."
                        + " Nothing reported beyond announced. 19.2% of the pledge."
                        + " No power published",
                samsung.getAccessibleText());
    }

    @Test
    void aProgrammeWithoutACountSaysSoAndHasNoDial(FxRobot robot) {
        BoardTile startups = tile(robot, "P-STARTUP");

        assertTrue(words(startups).contains("No count published"));
        assertEquals(List.of(), seen(startups, ".phase-dial", PhaseDial.class));
        assertEquals(List.of(), seen(startups, ".power-gauge", PowerGauge.class));
    }

    @Test
    void allGaugesOfAKindShareOneScale(FxRobot robot) {
        assertEquals(
                Set.of(60_000.0),
                Set.copyOf(
                        seen(board, ".phase-dial", PhaseDial.class).stream()
                                .map(dial -> dial.maximumProperty().get())
                                .toList()));
        assertEquals(
                Set.of(300.0),
                Set.copyOf(
                        seen(board, ".power-gauge", PowerGauge.class).stream()
                                .map(gauge -> gauge.maximumProperty().get())
                                .toList()));
        assertTrue(words(board).contains("Dials: 0 to 60,000 GPUs"));
        assertTrue(words(board).contains("Half rings: planned power, 0 to 300 MW"));
        assertFalse(tiles(robot).isEmpty());
    }

    @Test
    void plannedPowerIsToldApartFromWhatRuns(FxRobot robot) {
        BoardTile sk = tile(robot, "P-SK");

        assertEquals(
                List.of("103\u00A0MW", "≤\u00A015,000\u00A0MW", "0\u00A0MW"),
                seen(sk, ".power-line .quantity", QuantityLabel.class).stream()
                        .map(QuantityLabel::text)
                        .toList());
        assertTrue(words(sk).contains("by Feb 2029"));
        assertTrue(words(sk).contains("energised on 7 Oct 2026"));
    }

    @Test
    void enterSelectsTheTileThatArrowsLedTo(FxRobot robot) {
        robot.interact(() -> tile(robot, "P-MSIT").requestFocus());
        press(robot, KeyCode.RIGHT);
        assertTrue(tile(robot, "P-SAMSUNG").isFocused());
        press(robot, KeyCode.ENTER);

        assertEquals(List.of(Optional.of(Selection.programme("P-SAMSUNG"))), recorder.selected);
        assertTrue(
                tile(robot, "P-SAMSUNG")
                        .getPseudoClassStates()
                        .contains(PseudoClass.getPseudoClass("selected")));
    }

    @Test
    void theKeyThatExplainsAsksForTheNumberOfTheTile(FxRobot robot) {
        robot.interact(() -> tile(robot, "P-HYUNDAI").requestFocus());
        press(robot, KeyCode.E);

        assertEquals(List.of("P-HYUNDAI.announced"), recorder.explained);
    }

    @Test
    void anotherDayChangesTheTilesInPlace(FxRobot robot) {
        BoardTile naver = tile(robot, "P-NAVER");
        change(robot, view -> view.withAsOf(LocalDate.of(2025, 7, 31)));

        assertSame(naver, tile(robot, "P-NAVER"));
        assertTrue(words(naver).contains("No part of the pledge announced by this day"));
    }

    @Test
    void whatTheFilterHoldsBackIsLeftOut(FxRobot robot) {
        change(
                robot,
                view -> view.withFilter(view.filter().withSectors(Set.of(Sector.GOVERNMENT))));
        assertTrue(tiles(robot).stream().anyMatch(tile -> tile.programme().equals("P-MSIT")));
        assertTrue(tiles(robot).stream().noneMatch(tile -> tile.programme().equals("P-SK")));

        change(robot, view -> view.withFilter(view.filter().withQuery("zzzz")));
        assertTrue(words(board).contains("No programme passes the filter."));
    }
}
