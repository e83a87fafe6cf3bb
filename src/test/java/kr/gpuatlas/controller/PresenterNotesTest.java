package kr.gpuatlas.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Seen;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.task.Background;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whoever speaks reads the notes to their end, and sees when nothing comes any more.
class PresenterNotesTest {
    private static final Dataset DATASET = Shipped.DATASET;

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
            windows.closeByHand();
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
    void noLineOfTheNotesIsCutThroughWhereverOneReads() {
        for (int size = 0; size < 5; size++) {
            for (int page = 0; page < 4; page++) {
                assertThat(sliced()).as("size " + size + ", page " + page).isEmpty();
                windows.press(KeyCode.J);
            }
            windows.press(KeyCode.HOME);
            windows.type("+");
        }
    }

    /// What asks for another layout from within one never comes to rest.
    @Test
    void theWindowRestsOnceItIsLaidOut() {
        Screens.onFx(() -> {
            assertThat(restless()).isEmpty();
            windows.type("+");
            windows.press(KeyCode.PAGE_DOWN);
            // Now, before a pulse can lay out what is new.
            assertThat(restless()).isEmpty();
            return true;
        });
    }

    /// What asks to be laid out again though it has just been. The first layout of a label moves
    /// its words, for which JavaFX lays it out once more in the next pulse.
    private List<Node> restless() {
        Parent window = windows.presenter.getRoot();
        window.applyCss();
        window.layout();
        window.layout();
        return window.lookupAll("*").stream()
                .filter(node -> node instanceof Parent parent && parent.isNeedsLayout())
                .toList();
    }

    /// The lines of the notes through which the edge of what is seen goes.
    private List<Double> sliced() {
        return Screens.onFx(() -> {
            windows.presenter.getRoot().applyCss();
            windows.presenter.getRoot().layout();
            ScrollPane pane = notes();
            Text text = (Text) pane.getContent().lookup(".text");
            double spare =
                    pane.getContent().getLayoutBounds().getHeight()
                            - pane.getViewportBounds().getHeight();
            double top = Math.max(0, spare) * pane.getVvalue();
            double bottom = top + pane.getViewportBounds().getHeight();
            return IntStream.range(0, text.getText().length())
                    .mapToObj(at -> line(text, at))
                    .filter(line -> cuts(top, line) || cuts(bottom, line))
                    .map(Bounds::getMinY)
                    .distinct()
                    .toList();
        });
    }

    /// The line of a character, as high as its lines are set.
    private static Bounds line(Text text, int at) {
        Path shape = new Path(text.rangeShape(at, at + 1));
        shape.setStroke(null);
        return text.localToParent(shape.getLayoutBounds());
    }

    /// A pixel and a half of leading may be missing.
    private static boolean cuts(double edge, Bounds line) {
        return line.getMinY() + 1.5 < edge && edge < line.getMaxY() - 1.5;
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
