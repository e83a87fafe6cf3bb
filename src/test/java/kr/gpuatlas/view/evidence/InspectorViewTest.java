package kr.gpuatlas.view.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.control.QuantityLabel;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class InspectorViewTest {
    private static final Dataset DATASET = Shipped.DATASET;

    private final AtlasModel model =
            new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));
    private final Clerk clerk = new Clerk();

    @Start
    void show(Stage stage) {
        Fonts.load();
        InspectorView inspector = new InspectorView(model, code -> Optional.empty(), clerk);
        Scene scene = new Scene(inspector, 440, 830);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        stage.show();
    }

    private void select(FxRobot robot, Selection selection, LocalDate day) {
        robot.interact(() ->
                model.change(
                        "test", view -> view.withSelection(Optional.of(selection)).withAsOf(day)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String words(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void aPhaseNobodyHasReportedIsWordsAndAnswersToE(FxRobot robot) {
        select(robot, Selection.programme("P-SAMSUNG"), DATASET.edition().lastDay());
        Node dash =
                robot.lookup(node ->
                                node instanceof QuantityLabel label
                                        && label.figureIdProperty()
                                                .get()
                                                .equals("P-SAMSUNG.delivered"))
                        .query();
        assertEquals("–", ((QuantityLabel) dash).text());
        assertTrue(words(robot).contains("no report"));

        robot.interact(dash::requestFocus);
        robot.press(KeyCode.E).release(KeyCode.E);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("P-SAMSUNG.delivered"), clerk.explained);
    }

    @Test
    void whatIsReadStaysInPlaceWhileTheDayChanges(FxRobot robot) {
        LocalDate last = DATASET.edition().lastDay();
        select(robot, Selection.programme("P-SAMSUNG"), last);
        ScrollPane scroll = robot.lookup(ScrollPane.class::isInstance).query();
        robot.interact(() -> scroll.setVvalue(0.5));
        select(robot, Selection.programme("P-SAMSUNG"), last.minusDays(1));
        assertEquals(0.5, scroll.getVvalue());
        select(robot, Selection.programme("P-HYUNDAI"), last.minusDays(1));
        assertEquals(0, scroll.getVvalue());
    }

    @Test
    void thePastKnowsNothingOfSaemangeum(FxRobot robot) {
        select(robot, Selection.programme("P-HYUNDAI"), LocalDate.of(2025, 11, 30));
        assertFalse(words(robot).contains("Saemangeum"), words(robot));
        assertTrue(words(robot).contains("later facts are hidden"));

        select(robot, Selection.programme("P-HYUNDAI"), DATASET.edition().lastDay());
        assertTrue(words(robot).contains("Hyundai’s factory: Ulsan or Saemangeum?"));
    }

    @Test
    void aPlaceThatWasLeftIsDatedAndHoldsNothing(FxRobot robot) {
        select(robot, Selection.site("site-hyundai-ulsan-seed"), DATASET.edition().lastDay());
        assertTrue(words(robot).contains("superseded 27 Feb 2026"));
        assertTrue(
                robot.lookup(".quantity").queryAllAs(QuantityLabel.class).stream()
                        .noneMatch(label -> label.figureIdProperty().get().startsWith("P-")));
    }

    /// Parts of one whole can be compared, and none looks like more than its phase.
    @Test
    void partsAreShownInOnePhase(FxRobot robot) {
        select(robot, Selection.programme("P-MSIT"), DATASET.edition().lastDay());

        assertEquals(
                List.of(
                        "lot-2025.contracted 13,136",
                        "lot-2025-nhn.contracted 7,656",
                        "lot-2025-kakao.contracted 2,424",
                        "lot-2025-naver.contracted 3,056",
                        "lot-2026.contracted 9,704",
                        "lot-2026-b300.contracted 7,688",
                        "lot-2026-rubin.contracted 2,016"),
                parts(robot));

        select(robot, Selection.programme("P-SK"), DATASET.edition().lastDay());
        assertEquals(
                List.of(
                        "lot-sk-cloud.announced ≈\u00A02,000",
                        "lot-sk-haein.in-service ≥\u00A01,000"),
                parts(robot));
    }

    private static List<String> parts(FxRobot robot) {
        return robot.lookup(".part-row .quantity").queryAllAs(QuantityLabel.class).stream()
                .map(label -> label.figureIdProperty().get() + " " + label.text())
                .toList();
    }

    @Test
    void noTitleNamesThePledgeBeforeItWasMade(FxRobot robot) {
        robot.interact(
                () -> model.change("test", view -> view.withAsOf(LocalDate.of(2025, 10, 28))));
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(words(robot).contains("260,000"), words(robot));
        assertFalse(words(robot).contains("31 October 2025"), words(robot));
        assertTrue(words(robot).contains("No pledge had been made by this day"), words(robot));

        robot.interact(
                () -> model.change("test", view -> view.withAsOf(LocalDate.of(2025, 10, 31))));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(words(robot).contains("Pledge of 260,000 GPUs"), words(robot));
    }

    @Test
    void aPartnerInARoleLeadsToThatPartner(FxRobot robot) {
        select(robot, Selection.programme("P-HYUNDAI"), DATASET.edition().lastDay());
        Hyperlink link = robot.lookup(".row-name").queryAs(Hyperlink.class);
        robot.interact(link::fire);
        assertEquals(Selection.Kind.PARTNER, clerk.selected.getFirst().orElseThrow().kind());
    }
}
