package kr.gpuatlas.controller;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Seen;
import kr.gpuatlas.task.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whoever speaks reads the notes to their end, and sees when nothing comes any more.
class PresenterNotesTest {
    private static final Dataset DATASET = EmbeddedDataset.read();

    private SmallWindows windows;

    @BeforeEach
    void present() {
        Screens.start();
        AtlasModel model =
                new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));
        windows = Screens.onFx(SmallWindows::new);
        Screens.onFx(() -> {
            new BriefingController(model, MapReader.read(), windows, new Background(), () -> {})
                    .start();
            return true;
        });
    }

    @AfterEach
    void close() {
        Screens.onFx(() -> {
            windows.close();
            return true;
        });
    }

    @Test
    void longNotesAreReadOnByKeysAndBeginAtTheTopOfEachScene() {
        for (int i = 0; i < 4; i++) {
            windows.type("+");
        }
        Seen.until(() ->
                notes().getContent().getBoundsInLocal().getHeight()
                        > notes().getViewportBounds().getHeight());
        for (int i = 0; i < 50; i++) {
            windows.press(KeyCode.J);
        }
        assertThat(notes().getVvalue()).isEqualTo(1);
        windows.press(KeyCode.K);
        assertThat(notes().getVvalue()).isLessThan(1);
        windows.press(KeyCode.PAGE_DOWN);
        assertThat(notes().getVvalue()).isZero();
    }

    @Test
    void theLastSceneSaysThatNothingComesAfterIt() {
        assertThat(isRead("The last scene: nothing comes after it")).isFalse();
        assertThat(next().isVisible()).isTrue();
        windows.press(KeyCode.END);
        assertThat(isRead("The last scene: nothing comes after it")).isTrue();
        assertThat(next().isVisible()).isFalse();
        windows.press(KeyCode.PAGE_UP);
        assertThat(next().isVisible()).isTrue();
    }

    private ScrollPane notes() {
        return Screens.onFx(() -> {
            Node at = windows.presenter.getRoot().lookup(".presenter-notes");
            while (!(at instanceof ScrollPane)) {
                at = at.getParent();
            }
            return (ScrollPane) at;
        });
    }

    private Node next() {
        return Screens.onFx(
                () -> windows.presenter.getRoot().lookup(".presenter-next .scene-screen"));
    }

    private boolean isRead(String words) {
        return Screens.onFx(() ->
                windows.presenter.getRoot().lookupAll(".section-title").stream()
                        .map(Label.class::cast)
                        .anyMatch(label -> label.getText().equals(words)));
    }
}
