package kr.gpuatlas.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.Standing;
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

class ClickerTest {
    private static final Dataset DATASET = Shipped.DATASET;

    private final AtlasModel model =
            new AtlasModel(DATASET, ViewState.opening(DATASET, Theme.DARK, Language.EN));
    private SmallWindows windows;
    private BriefingController controller;
    private int presented;

    @BeforeEach
    void start() {
        Screens.start();
        windows = Screens.onFx(SmallWindows::new);
        controller =
                Screens.onFx(() ->
                        new BriefingController(
                                model,
                                MapReader.read(),
                                windows,
                                new Background(),
                                () -> presented++));
        Screens.onFx(() -> {
            controller.start();
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
    void aWholeBriefingIsToldByAClicker() {
        assertThat(seen()).isEqualTo("pledge");
        press(KeyCode.PAGE_DOWN, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.SPACE, KeyCode.N);
        assertThat(seen()).isEqualTo("hyundai");
        press(KeyCode.ENTER);
        assertThat(seen()).isEqualTo("sk");
        press(KeyCode.PAGE_UP, KeyCode.LEFT, KeyCode.UP, KeyCode.P, KeyCode.BACK_SPACE);
        assertThat(seen()).isEqualTo("parts");
        press(KeyCode.END);
        assertThat(seen()).isEqualTo("unknown");
        press(KeyCode.PAGE_DOWN);
        assertThat(seen()).isEqualTo("unknown");
        press(KeyCode.HOME);
        assertThat(seen()).isEqualTo("pledge");
    }

    @Test
    void underBlackAndWhiteOnlyThePresenterMoves() {
        press(KeyCode.B);
        assertThat(covered()).isTrue();
        press(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertThat(seen()).isEqualTo("pledge");
        assertThat(presenting()).isEqualTo("announced-is-not-delivered");
        assertThat(presenterSays("BLACK")).isTrue();
        type(",");
        assertThat(presenterSays("WHITE")).isTrue();
        type(",");
        assertThat(covered()).isFalse();
        assertThat(seen()).isEqualTo("announced-is-not-delivered");
        type(".");
        assertThat(covered()).isTrue();
    }

    @Test
    void frozenTheAudienceKeepsItsPicture() {
        press(KeyCode.F, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        assertThat(seen()).isEqualTo("pledge");
        assertThat(presenterSays("FROZEN")).isTrue();
        press(KeyCode.F);
        assertThat(seen()).isEqualTo("announced-is-not-delivered");
        assertThat(presenterSays("ON AIR")).isTrue();
    }

    @Test
    void aNumberAndEnterGoThere() {
        type("1");
        type("2");
        press(KeyCode.ENTER);
        assertThat(seen()).isEqualTo("unknown");
        type("6");
        press(KeyCode.ENTER);
        assertThat(seen()).isEqualTo("hyundai");
    }

    @Test
    void aQuestionIsAnsweredToThePresenterFirstAndLeadsBackToTheSameScene() {
        press(KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN);
        Standing before = standing();
        type("/");
        Screens.onFx(() -> {
            field(windows.presenter.getRoot()).setText("stargate");
            return true;
        });
        pressInField(KeyCode.ENTER);
        assertThat(presenting()).isEqualTo("answer");
        assertThat(seen()).isEqualTo("announced-is-not-delivered");
        press(KeyCode.ENTER);
        assertThat(seen()).isEqualTo("answer");
        press(KeyCode.BACK_SPACE);
        assertThat(standing()).isEqualTo(before);
        assertThat(seen()).isEqualTo("announced-is-not-delivered");
        press(KeyCode.ESCAPE);
        assertThat(shown())
                .containsExactly("pledge", "parts", "announced-is-not-delivered", "answer");
    }

    @Test
    void whatWasOnlySeenByThePresenterIsNotInTheAnnex() {
        press(KeyCode.B, KeyCode.PAGE_DOWN, KeyCode.PAGE_DOWN, KeyCode.B);
        press(KeyCode.F, KeyCode.END, KeyCode.ESCAPE);
        assertThat(shown()).containsExactly("pledge", "announced-is-not-delivered");
    }

    @Test
    void scenesAreCheckedWithoutTheAudienceSeeingIt() {
        press(KeyCode.C);
        Parent sheet =
                Screens.onFx(() -> (Parent) windows.presenter.getRoot().lookup(".preflight"));
        assertThat(sheet).isNotNull();
        assertThat(seen()).isEqualTo("pledge");
        press(KeyCode.ESCAPE);
        assertThat(controller.running()).isPresent();
    }

    @Test
    void keysCanBeTriedWithoutDoingAnything() {
        press(KeyCode.F1, KeyCode.PAGE_DOWN);
        assertThat(seen()).isEqualTo("pledge");
        assertThat(presenterSays("It does: next")).isTrue();
        press(KeyCode.ESCAPE, KeyCode.PAGE_DOWN);
        assertThat(seen()).isEqualTo("parts");
    }

    @Test
    void escapeLeavesTheViewBeforeExactlyAsItWas() {
        ViewState before = model.views().value();
        press(KeyCode.END, KeyCode.B, KeyCode.ESCAPE);
        assertThat(model.views().value()).isEqualTo(before);
        assertThat(model.views().undoable().get()).isEmpty();
        assertThat(controller.running()).isEmpty();
        assertThat(windows.closed).isEqualTo(1);
        assertThat(presented).isEqualTo(1);
    }

    private void press(KeyCode... codes) {
        for (KeyCode code : codes) {
            windows.press(code);
            nothingToPressIsSeen();
        }
    }

    private void type(String character) {
        windows.type(character);
        nothingToPressIsSeen();
    }

    private void pressInField(KeyCode code) {
        Screens.onFx(() -> {
            TextField field = field(windows.presenter.getRoot());
            Event.fireEvent(
                    field,
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
            return true;
        });
        nothingToPressIsSeen();
    }

    /// Labels are the one kind of control that nobody can work.
    private void nothingToPressIsSeen() {
        List<Node> pressable =
                Screens.onFx(() ->
                        Seen.within(windows.audience.getRoot())
                                .filter(Control.class::isInstance)
                                .filter(node -> !(node instanceof Label))
                                .filter(Seen::isSeen)
                                .toList());
        assertThat(pressable).isEmpty();
    }

    private List<String> shown() {
        return Screens.onFx(() ->
                controller.annex().shown().scenes().stream()
                        .map(kr.gpuatlas.domain.briefing.BriefingScene::id)
                        .toList());
    }

    private static TextField field(Parent root) {
        return (TextField) root.lookup(".question-field");
    }

    private Presentation running() {
        return controller.running().orElseThrow();
    }

    private String seen() {
        return Screens.onFx(() -> running().audience().shown().orElseThrow().scene().id());
    }

    private boolean covered() {
        return Screens.onFx(() -> running().audience().isCovered());
    }

    private Standing standing() {
        return Screens.onFx(() -> controller.briefing().standing().get());
    }

    private String presenting() {
        return Screens.onFx(() -> controller.briefing().presented().id());
    }

    private boolean presenterSays(String words) {
        return Screens.onFx(() ->
                Seen.within(windows.presenter.getRoot())
                        .filter(Label.class::isInstance)
                        .map(Label.class::cast)
                        .anyMatch(label -> label.getText().equals(words)));
    }
}
