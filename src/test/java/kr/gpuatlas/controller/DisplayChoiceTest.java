package kr.gpuatlas.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
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
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DisplayChoiceTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final Displays.Area LAPTOP = new Displays.Area(0, 0, 1440, 900);
    private static final Displays.Area WALL = new Displays.Area(1440, 0, 1920, 1080);
    private static final Displays.Area PREVIEW = new Displays.Area(1440, 1080, 1920, 1080);

    private SmallWindows windows;

    @BeforeEach
    void start() {
        Screens.start();
        windows = Screens.onFx(SmallWindows::new);
        windows.displays.set(
                new Displays(List.of(LAPTOP, WALL, PREVIEW), LAPTOP, Optional.empty()));
        present(Language.EN);
    }

    private void present(Language language) {
        AtlasModel model =
                new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, language));
        Screens.onFx(() -> {
            new BriefingController(model, MapReader.read(), windows, new Background(), () -> {})
                    .start();
            return true;
        });
    }

    @AfterEach
    void close() {
        windows.press(KeyCode.ESCAPE, KeyCode.ESCAPE);
    }

    private List<Button> pictures() {
        return Screens.onFx(() ->
                windows.presenter.getRoot().lookupAll(".display-picture").stream()
                        .map(Button.class::cast)
                        .sorted(Comparator.comparing(Node::getAccessibleText))
                        .toList());
    }

    private String notice() {
        return Screens.onFx(() -> {
            Node notice = windows.presenter.getRoot().lookup(".presenter-notice");
            return notice.isVisible() ? ((Label) notice).getText() : "";
        });
    }

    @Test
    void everyDisplaySaysItsNumberItsSizeAndWhoHasIt() {
        windows.press(KeyCode.D);
        assertThat(pictures())
                .extracting(Button::getAccessibleText)
                .containsExactly(
                        "Display 1, 1440 × 900, presenter",
                        "Display 2, 1920 × 1080, audience",
                        "Display 3, 1920 × 1080, ");
    }

    @Test
    void displaysAreDrawnAsTheyLie() {
        windows.press(KeyCode.D);
        Screens.onFx(() -> {
            windows.presenter.getRoot().applyCss();
            windows.presenter.getRoot().layout();
            return true;
        });
        Button laptop = pictures().getFirst();
        Button wall = pictures().get(1);
        Button preview = pictures().getLast();
        assertThat(wall.getLayoutX()).isGreaterThan(laptop.getLayoutX() + laptop.getWidth());
        assertThat(preview.getLayoutY()).isGreaterThan(wall.getLayoutY() + wall.getHeight());
        assertThat(wall.getWidth()).isGreaterThan(laptop.getWidth());
    }

    @Test
    void keysChooseTheDisplay() {
        windows.press(KeyCode.D, KeyCode.PAGE_DOWN, KeyCode.ENTER);
        assertThat(windows.displays.get().chosen()).contains(PREVIEW);
        assertThat(pictures()).isEmpty();
        windows.press(KeyCode.D, KeyCode.HOME, KeyCode.ENTER);
        assertThat(windows.displays.get().audience()).isEqualTo(LAPTOP);
        windows.press(KeyCode.D);
        windows.type("2");
        windows.press(KeyCode.ENTER);
        assertThat(windows.displays.get().chosen()).contains(WALL);
    }

    @Test
    void aPressOnThePictureChoosesItToo() {
        windows.press(KeyCode.D);
        Button preview = pictures().getLast();
        Screens.onFx(() -> {
            preview.fire();
            return true;
        });
        assertThat(windows.displays.get().chosen()).contains(PREVIEW);
    }

    @Test
    void leavingTheDrawingChangesNothing() {
        windows.press(KeyCode.D, KeyCode.PAGE_DOWN, KeyCode.ESCAPE);
        assertThat(windows.displays.get().chosen()).isEmpty();
        assertThat(pictures()).isEmpty();
    }

    @Test
    void aDisplayThatGoesIsSaidAndDrawnNoMore() {
        windows.press(KeyCode.D);
        windows.type("3");
        windows.press(KeyCode.ENTER);
        assertThat(notice()).isEmpty();
        windows.press(KeyCode.D);
        unplug(LAPTOP, WALL);
        assertThat(pictures()).hasSize(2);
        assertThat(notice()).contains("the audience has display 2");
        unplug(LAPTOP);
        assertThat(notice()).contains("in front on this one");
        unplug(LAPTOP, WALL, PREVIEW);
        assertThat(notice()).isEmpty();
    }

    private void unplug(Displays.Area... left) {
        Screens.onFx(() -> {
            windows.displays.set(
                    new Displays(List.of(left), LAPTOP, windows.displays.get().chosen()));
            return true;
        });
    }

    @Test
    void theDrawingIsLookedAt() {
        windows.press(KeyCode.ESCAPE);
        present(Language.KO);
        unplug(LAPTOP, WALL, PREVIEW);
        windows.press(KeyCode.D);
        windows.type("3");
        windows.press(KeyCode.ENTER);
        unplug(LAPTOP, WALL);
        windows.press(KeyCode.D);
        var picture =
                Screens.shoot(
                        "display-choice-ko",
                        () -> windows.take(),
                        1440,
                        900,
                        Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        assertThat(picture.getWidth()).isEqualTo(1440);
    }
}
