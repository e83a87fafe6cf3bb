package kr.gpuatlas.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.task.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class FreeLookTest {
    private static final Dataset DATASET = Shipped.DATASET;

    private SmallWindows windows;
    private BriefingController controller;
    private Presentation running;
    private Camera before;

    @BeforeEach
    void presentASceneWithTheMap() {
        Screens.start();
        AtlasModel model =
                new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));
        windows = Screens.onFx(SmallWindows::new);
        controller =
                Screens.onFx(() ->
                        new BriefingController(
                                model, MapReader.read(), windows, new Background(), () -> {}));
        Screens.onFx(() -> {
            controller.start();
            return true;
        });
        running = controller.running().orElseThrow();
        windows.press(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        windows.press(KeyCode.PAGE_DOWN);
        before = seen();
    }

    @AfterEach
    void close() {
        Screens.onFx(() -> {
            windows.closeByHand();
            return true;
        });
    }

    /// Where the audience's map looks, or flies to.
    private Camera seen() {
        return Screens.onFx(() -> running.audience().camera().getValue());
    }

    private String scene() {
        return Screens.onFx(() -> running.audience().shown().orElseThrow().scene().id());
    }

    private boolean isSaid() {
        return Screens.onFx(() ->
                windows.presenter.getRoot().lookupAll(".presenter-notice").stream()
                        .filter(Node::isVisible)
                        .map(Label.class::cast)
                        .anyMatch(label -> label.getText().startsWith("The map is free")));
    }

    @Test
    void keysMoveTheMapOfTheAudienceAndOneKeyGoesBack() {
        for (KeyCode back : List.of(KeyCode.ESCAPE, KeyCode.ENTER, KeyCode.M)) {
            windows.press(KeyCode.M, KeyCode.LEFT, KeyCode.UP);
            assertThat(seen().lon()).isLessThan(before.lon());
            assertThat(seen().lat()).isGreaterThan(before.lat());
            windows.press(KeyCode.ADD);
            windows.type("+");
            assertThat(seen().zoom()).isGreaterThan(before.zoom());
            assertThat(isSaid()).isTrue();
            assertThat(scene()).isEqualTo("hyundai");
            windows.press(back);
            assertThat(seen()).isEqualTo(before);
            assertThat(scene()).isEqualTo("hyundai");
            assertThat(isSaid()).isFalse();
        }
    }

    @Test
    void aClickerGoesOnFromWhereverTheMapIs() {
        windows.press(KeyCode.M, KeyCode.RIGHT, KeyCode.PAGE_DOWN);
        assertThat(scene()).isEqualTo("sk");
        windows.press(KeyCode.PAGE_UP);
        assertThat(seen()).isEqualTo(before);
        windows.press(KeyCode.RIGHT);
        assertThat(scene()).isEqualTo("sk");
    }

    @Test
    void frozenOnlyThePresentersMapMovesUntilItIsThawed() {
        windows.press(KeyCode.M, KeyCode.F, KeyCode.LEFT);
        assertThat(seen()).isEqualTo(before);
        windows.press(KeyCode.F);
        assertThat(seen().lon()).isLessThan(before.lon());
        windows.press(KeyCode.F, KeyCode.ESCAPE);
        assertThat(seen()).isNotEqualTo(before);
        windows.press(KeyCode.F);
        assertThat(seen()).isEqualTo(before);
    }

    @Test
    void zeroShowsTheWholeCountryAndIsNoNumber() {
        windows.press(KeyCode.M, KeyCode.DIGIT0);
        windows.type("0");
        assertThat(seen()).isEqualTo(Camera.HOME);
        assertThat(controller.briefing().number().get()).isEmpty();
    }

    @Test
    void aSceneWithoutTheMapHasNothingToMove() {
        windows.press(KeyCode.HOME, KeyCode.M);
        assertThat(isSaid()).isFalse();
        windows.press(KeyCode.RIGHT);
        assertThat(scene()).isEqualTo("parts");
    }

    @Test
    void aClickGoesOnOnlyWhereItServesNoLook() {
        windows.press(KeyCode.M);
        click(true);
        assertThat(scene()).isEqualTo("hyundai");
        windows.press(KeyCode.M);
        click(false);
        assertThat(scene()).isEqualTo("hyundai");
        click(true);
        assertThat(scene()).isEqualTo("sk");
    }

    /// With one display there is no other map to take hold of.
    @Test
    void aHandMovesTheMapTheAudienceSeesWhileThatIsFree() {
        FxRobot robot = new FxRobot();
        Window window = windows.audience.getWindow();
        // Headless, the pointer finds the window that was shown last: the presenter's.
        robot.interact(() -> windows.presenter.getWindow().hide());
        double x = window.getX() + window.getWidth() / 2;
        double y = window.getY() + window.getHeight() / 2;
        robot.moveTo(x, y).drag(MouseButton.PRIMARY).dropTo(x + 60, y);
        assertThat(seen()).isEqualTo(before);
        windows.press(KeyCode.M);
        robot.moveTo(x, y).drag(MouseButton.PRIMARY).dropTo(x + 60, y);
        assertThat(seen().lon()).isLessThan(before.lon());
        assertThat(scene()).isEqualTo("hyundai");
        windows.press(KeyCode.M);
        assertThat(seen()).isEqualTo(before);
    }

    /// @param still whether the pointer has not moved since the button was pressed
    private void click(boolean still) {
        Screens.onFx(() -> {
            Event.fireEvent(
                    running.audience(),
                    new MouseEvent(
                            MouseEvent.MOUSE_CLICKED,
                            10,
                            10,
                            10,
                            10,
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            true,
                            false,
                            still,
                            null));
            return true;
        });
    }
}
