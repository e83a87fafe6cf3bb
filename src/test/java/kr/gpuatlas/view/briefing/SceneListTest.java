package kr.gpuatlas.view.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import kr.gpuatlas.dataset.BriefingJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.Briefing;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.BriefingModel;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// One scene is chosen, whatever becomes of the scenes.
@ExtendWith(ApplicationExtension.class)
class SceneListTest {
    private static final Dataset DATASET = Shipped.DATASET;

    private static final String STYLE =
            Objects.requireNonNull(SceneList.class.getResource("authoring.css")).toExternalForm();

    private final BriefingModel briefing =
            new BriefingModel(
                    BriefingJson.embedded(ViewState.opening(DATASET, Theme.DARK, Language.EN)));

    @SuppressWarnings("NullAway.Init") // before each test
    private SceneList list;

    @Start
    void show(Stage stage) {
        list = new SceneList(briefing, scene -> scene.id(), _ -> {});
        Scene scene = new Scene(list, 400, 700);
        scene.getStylesheets().setAll(Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        scene.getStylesheets().add(STYLE);
        stage.setScene(scene);
        stage.show();
        briefing.briefings().current().subscribe(list::follow);
    }

    @Test
    void oneRowLooksChosenAfterScenesWereMovedAddedAndTakenAway(FxRobot robot) {
        robot.interact(() -> {
            list.getSelectionModel().clearAndSelect(2);
            list.requestFocus();
        });
        robot.moveTo(rows(robot).get(2));
        String moved = briefing.briefing().scenes().get(2).id();
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        assertEquals(List.of("4  " + moved), chosen(robot));
        robot.push(KeyCode.ALT, KeyCode.UP).push(KeyCode.ALT, KeyCode.UP);
        assertEquals(List.of("2  " + moved), chosen(robot));

        robot.interact(() -> change(briefing.briefing().duplicating(0)));
        assertEquals(List.of("3  " + moved), chosen(robot));
        robot.interact(() -> change(briefing.briefing().without(moved)));
        assertEquals(1, chosen(robot).size());
        robot.interact(() -> briefing.briefings().undo());
        assertEquals(1, chosen(robot).size());
    }

    private void change(Briefing next) {
        briefing.briefings().advance("change", next);
    }

    private static List<ListCell<?>> rows(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".list-cell").queryAllAs(ListCell.class).stream()
                .<ListCell<?>>map(cell -> cell)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /// The rows that stand on the ground of the one that is chosen.
    private static List<String> chosen(FxRobot robot) {
        List<ListCell<?>> rows = rows(robot);
        Paint ground =
                rows.stream()
                        .filter(ListCell::isSelected)
                        .map(SceneListTest::ground)
                        .findFirst()
                        .orElseThrow();
        return rows.stream()
                .filter(row -> ground(row).equals(ground))
                .map(ListCell::getText)
                .toList();
    }

    private static Paint ground(ListCell<?> row) {
        return row.getBackground().getFills().getLast().getFill();
    }
}
