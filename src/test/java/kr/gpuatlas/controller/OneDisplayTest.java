package kr.gpuatlas.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.Displays;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.task.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// With one display the audience sees what the presenter opens, and the scene alone after it.
class OneDisplayTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final Displays.Area LAPTOP = new Displays.Area(0, 0, 1440, 900);

    private SmallWindows windows;

    @BeforeEach
    void present() {
        Screens.start();
        windows = Screens.onFx(SmallWindows::new);
        windows.displays.set(new Displays(List.of(LAPTOP), LAPTOP, Optional.empty()));
        AtlasModel model =
                new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));
        Screens.onFx(() -> {
            new BriefingController(model, MapReader.read(), windows, new Background(), () -> {})
                    .start();
            return true;
        });
    }

    @AfterEach
    void close() {
        Screens.onFx(() -> {
            windows.closeByHand();
            return true;
        });
    }

    @Test
    void nothingButTheSceneIsInFrontUnlessAskedFor() {
        assertThat(isSceneInFront()).isTrue();
        for (KeyCode key : List.of(KeyCode.F1, KeyCode.G, KeyCode.C, KeyCode.D)) {
            windows.press(key);
            assertThat(isSceneInFront()).as(key + " opens").isFalse();
            windows.press(KeyCode.ESCAPE);
            assertThat(isSceneInFront()).as(key + " is left").isTrue();
        }
        windows.press(KeyCode.F1, KeyCode.F1);
        assertThat(isSceneInFront()).isTrue();
    }

    @Test
    void aQuestionThatIsLeftGivesTheSceneBack() {
        windows.type("/");
        assertThat(isSceneInFront()).isFalse();
        write(KeyCode.ESCAPE);
        assertThat(isSceneInFront()).isTrue();
    }

    @Test
    void anAnswerStaysInFrontUntilItIsSent() {
        windows.type("/");
        Screens.onFx(() -> {
            field().setText("Samsung");
            return true;
        });
        write(KeyCode.ENTER);
        assertThat(isSceneInFront()).isFalse();
        windows.press(KeyCode.ENTER);
        assertThat(isSceneInFront()).isTrue();
    }

    private boolean isSceneInFront() {
        return windows.audience.equals(windows.front);
    }

    private TextField field() {
        return (TextField) windows.presenter.getRoot().lookup(".question-field");
    }

    private void write(KeyCode code) {
        Screens.onFx(() -> {
            Event.fireEvent(
                    field(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            return true;
        });
    }
}
