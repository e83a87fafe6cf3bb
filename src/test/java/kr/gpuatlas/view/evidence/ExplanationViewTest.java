package kr.gpuatlas.view.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
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
class ExplanationViewTest {
    private static final Dataset DATASET = Shipped.DATASET;

    private final AtlasModel model =
            new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));
    private final Witness witness = new Witness();

    @Start
    void show(Stage stage) {
        Fonts.load();
        ExplanationView panel =
                new ExplanationView(
                        model, "lot-2025.contracted", ExplanationView.Place.SHEET, witness);
        Scene scene = new Scene(panel, 892, 960);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        stage.show();
        panel.requestFocus();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Node focused(FxRobot robot) {
        return robot.lookup(Node::isFocused).query();
    }

    private static Set<String> words(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled).queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .collect(Collectors.toSet());
    }

    private static List<String> numbers(FxRobot robot, String styleClass) {
        return robot.lookup(styleClass).queryAllAs(QuantityLabel.class).stream()
                .map(QuantityLabel::text)
                .toList();
    }

    @Test
    void theFirstRoundIsTakenApartWithItsConflictInSight(FxRobot robot) {
        assertTrue(numbers(robot, ".quantity").contains("13,136"));
        Set<String> words = words(robot);
        assertTrue(
                words.containsAll(Set.of("10,080", "3,056", "7,656", "2,424")), words.toString());
        assertTrue(words.containsAll(Set.of("Aju Economy", "KM Journal", "IT Chosun")));
        assertTrue(words.contains("Is the first round all Blackwell?"));
        assertTrue(words.contains("13,000 Blackwell"));
    }

    @Test
    void enterOnACellExplainsItAndBackspaceLeadsBack(FxRobot robot) {
        Node cell =
                robot.lookup(node ->
                                node instanceof IcicleCell c
                                        && c.cell().id().filter("F030"::equals).isPresent())
                        .query();
        robot.interact(cell::requestFocus);
        press(robot, KeyCode.ENTER);
        assertEquals(List.of("F030"), witness.explained);
        assertTrue(
                words(robot).contains("B200 in the award · State, 2025 round")
                        || words(robot).contains("Contracted · State, 2025 round"));
        assertFalse(words(robot).contains("3,056"));

        press(robot, KeyCode.BACK_SPACE);
        assertEquals(List.of("F030", "lot-2025.contracted"), witness.explained);
        assertTrue(words(robot).contains("3,056"));
    }

    @Test
    void keysCopyTheSentenceAndItsCitationsOpenTheSourceAndClose(FxRobot robot) {
        press(robot, KeyCode.C);
        press(robot, KeyCode.CONTROL, KeyCode.C);
        press(robot, KeyCode.S);
        press(robot, KeyCode.ESCAPE);

        assertEquals(2, witness.copied.size());
        assertTrue(witness.copied.getFirst().startsWith("State, 2025 round: 13,136 GPUs"));
        assertTrue(witness.copied.getLast().contains("\n[3] "), witness.copied.getLast());
        assertTrue(witness.copied.getLast().contains(DATASET.edition().version()));
        assertEquals(DATASET.source("S030").orElseThrow().url().stream().toList(), witness.opened);
        assertEquals(1, witness.closed);
    }

    @Test
    void tabGoesFromNumberToNumber(FxRobot robot) {
        press(robot, KeyCode.TAB);
        for (int i = 0; i < 4; i++) {
            press(robot, KeyCode.TAB);
            if (focused(robot) instanceof IcicleCell) {
                return;
            }
        }
        assertTrue(focused(robot) instanceof IcicleCell, String.valueOf(focused(robot)));
    }

    @Test
    void itFollowsTheClocksAndTheLanguageOfTheModel(FxRobot robot) {
        robot.interact(
                () -> model.change("test", view -> view.withAsOf(LocalDate.of(2025, 6, 30))));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(words(robot).contains("no report"));

        robot.interact(() ->
                model.change(
                        "test",
                        view -> view.withAsOf(LocalDate.of(2025, 8, 1)).withLanguage(Language.KO)));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(words(robot).contains("계약 · 정부 2025년 구매분"));
    }
}
