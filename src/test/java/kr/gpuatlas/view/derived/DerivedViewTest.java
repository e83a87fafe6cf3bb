package kr.gpuatlas.view.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.control.ExplainEvent;
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
class DerivedViewTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final String POWER = "≥≈ 44.5 MW";

    private final AtlasModel model =
            new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));
    private final List<String> explained = new java.util.ArrayList<>();

    /// Lets the model follow, as the window does.
    private final class Following implements DerivedView.Actions {
        @Override
        public void assume(String id, Optional<BigDecimal> value) {
            model.change("assume", view -> view.withAssumed(view.assumed().with(id, value)));
        }

        @Override
        public void browse(URI address) {}

        @Override
        public void close() {}
    }

    @Start
    void show(Stage stage) {
        Fonts.load();
        DerivedView sheet = new DerivedView(model, new Following());
        sheet.addEventHandler(ExplainEvent.EXPLAIN, event -> explained.add(event.figureId()));
        Scene scene = new Scene(sheet, 920, 960);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        stage.setScene(scene);
        stage.show();
    }

    private static List<String> numbers(FxRobot robot) {
        return robot.lookup(".quantity").queryAllAs(QuantityLabel.class).stream()
                .map(label -> label.text().replace('\u00A0', ' '))
                .toList();
    }

    private static boolean says(FxRobot robot, String words) {
        return robot.lookup(node -> node instanceof Labeled l && words.equals(l.getText()))
                .tryQuery()
                .filter(node -> node.isVisible())
                .isPresent();
    }

    private static TextField editor(FxRobot robot, String id) {
        return robot.lookup(node -> node instanceof TextField && id.equals(node.getUserData()))
                .queryAs(TextField.class);
    }

    private void type(FxRobot robot, String id, String text) {
        TextField field = editor(robot, id);
        robot.interact(() -> {
            field.requestFocus();
            field.setText(text);
        });
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void changingAnAssumptionRedrawsWhatDependsOnItAndUndoBringsItBack(FxRobot robot) {
        assertTrue(numbers(robot).contains(POWER), numbers(robot).toString());
        type(robot, "pue", "1.0");
        assertTrue(numbers(robot).contains("≥≈ 34.2 MW"), numbers(robot).toString());
        assertTrue(says(robot, "changed"));
        assertTrue(editor(robot, "pue").isFocused());
        robot.interact(() -> model.views().undo());
        assertTrue(numbers(robot).contains(POWER));
        assertFalse(says(robot, "changed"));
    }

    @Test
    void theDefaultTypedAgainIsNoChange(FxRobot robot) {
        type(robot, "pue", "1.2");
        type(robot, "pue", "1.3");
        assertTrue(model.views().value().assumed().isNone());
    }

    @Test
    void aNumberThatCannotStandIsAnsweredWithWhatCould(FxRobot robot) {
        type(robot, "pue", "-4");
        assertTrue(says(robot, "Write a number from 1 to 3."));
        assertTrue(numbers(robot).contains(POWER));
        type(robot, "hgx-gpus-per-rack", "many");
        assertTrue(says(robot, "Write a whole number from 1 to 1,000."));
    }

    @Test
    void theCountsInAFormulaLeadToTheirClaims(FxRobot robot) {
        QuantityLabel count =
                robot.lookup(".derived-term .quantity").queryAllAs(QuantityLabel.class).stream()
                        .filter(label -> label.text().equals("10,080"))
                        .findFirst()
                        .orElseThrow();
        robot.interact(count::explain);
        assertEquals(List.of("F030"), explained);
    }

    @Test
    void theSheetFollowsTheSelectionAndTheLanguage(FxRobot robot) {
        robot.interact(() ->
                model.change(
                        "select",
                        view ->
                                view.withSelection(Optional.of(Selection.programme("P-HYUNDAI")))
                                        .withLanguage(Language.KO)));
        assertTrue(numbers(robot).contains("≈ 95.6 MW"), numbers(robot).toString());
        assertTrue(says(robot, "필요 전력"));
        robot.interact(() ->
                model.change(
                        "select",
                        view -> view.withSelection(Optional.of(Selection.programme("P-LG")))));
        assertTrue(says(robot, "LG 헬스케어 AI: 보도된 GPU 수량이 없어 도출할 값이 없습니다."));
    }
}
