package kr.gpuatlas.view.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kr.gpuatlas.dataset.BriefingJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Texts of one scene never come into another.
@ExtendWith(ApplicationExtension.class)
class SceneEditorTest {
    private static final Dataset DATASET = Shipped.DATASET;

    private final List<BriefingScene> scenes =
            BriefingJson.embedded(ViewState.opening(DATASET, Theme.DARK, Language.KO)).scenes();

    private final List<BriefingScene> edited = new ArrayList<>();
    private final SceneEditor editor = new SceneEditor(new SceneWords(Language.KO), this::written);

    /// As the window does: what was written comes back at once.
    private void written(BriefingScene scene) {
        edited.add(scene);
        editor.show(scene);
    }

    @Start
    void show(Stage stage) {
        stage.setScene(new Scene(editor, 900, 400));
        stage.show();
        editor.show(scenes.getFirst());
    }

    @Test
    void anotherSceneFillsTheFieldThatIsBeingWrittenInToo(FxRobot robot) {
        TextField caption = caption(robot);
        BriefingScene third = scenes.get(2);
        robot.interact(caption::requestFocus);

        robot.interact(() -> editor.show(third));
        assertTrue(caption.isFocused());
        assertEquals(third.caption().ko(), caption.getText());

        robot.interact(() -> caption.appendText("A"));
        assertEquals(third.id(), edited.getLast().id());
        assertEquals(third.caption().ko() + "A", edited.getLast().caption().ko());
    }

    @Test
    void aStepBackIsSeenInTheFieldThatIsBeingWrittenIn(FxRobot robot) {
        TextField caption = caption(robot);
        robot.interact(caption::requestFocus);
        robot.interact(() -> caption.appendText(" XYZ"));

        robot.interact(() -> editor.show(scenes.getFirst()));

        assertEquals(scenes.getFirst().caption().ko(), caption.getText());
    }

    @Test
    void whoeverWritesIsNotDisturbed(FxRobot robot) {
        TextField caption = caption(robot);
        robot.interact(() -> {
            caption.requestFocus();
            caption.positionCaret(1);
        });
        robot.press(KeyCode.A).release(KeyCode.A).press(KeyCode.B).release(KeyCode.B);

        assertEquals(3, caption.getCaretPosition());
        assertEquals(caption.getText(), edited.getLast().caption().ko());

        robot.interact(caption::clear);
        assertEquals("", caption.getText());
    }

    @Test
    void whatTheTypefaceLacksIsSaidBesideTheTextAndNoLonger(FxRobot robot) {
        TextField caption = caption(robot);
        robot.interact(() -> caption.appendText(" 🚀"));
        assertEquals(List.of("글꼴에 없어 빼고 보여 주는 글자: ROCKET (U+1F680)"), remarks(robot));
        robot.interact(() -> editor.show(scenes.getFirst()));
        assertEquals(List.of(), remarks(robot));
    }

    @Test
    void whatHasNoRoomIsSaidUntilItHas(FxRobot robot) {
        robot.interact(() -> editor.tellCut(List.of("정부가…")));
        assertEquals(List.of("가장 작게 해도 다 들어가지 않아 여기까지 보입니다: “정부가…”"), remarks(robot));
        robot.interact(() -> editor.tellCut(List.of()));
        assertEquals(List.of(), remarks(robot));
    }

    private List<String> remarks(FxRobot robot) {
        return robot.from(editor).lookup(".scene-remark").queryAllAs(Label.class).stream()
                .filter(Label::isVisible)
                .map(Label::getText)
                .toList();
    }

    private TextField caption(FxRobot robot) {
        return robot.from(editor).lookup(".text-field").queryAs(TextField.class);
    }
}
