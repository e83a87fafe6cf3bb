package kr.gpuatlas.view.briefing;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import kr.gpuatlas.domain.briefing.Standing;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.view.control.KeyCap;
import kr.gpuatlas.view.control.Pill;
import kr.gpuatlas.view.control.Space;

/// The top of the presenter's window: what the audience has, as a word, and what can be done.
final class PresenterBar extends HBox {
    private final SceneWords words;
    private final Pill state = new Pill();
    private final Pill number = new Pill();
    private final Button map;

    PresenterBar(SceneWords words, Text title, BriefingKeys.Actions actions) {
        super(Space.L);
        this.words = words;
        getStyleClass().add("presenter-bar");
        setAlignment(Pos.CENTER_LEFT);
        state.getStyleClass().addAll("inverted", "presenter-state");
        number.setVisible(false);
        map = button(Step.MAP, "M", actions);
        map.managedProperty().bind(map.visibleProperty());
        getChildren()
                .addAll(
                        SceneLabels.of(title.in(words.language()), "title"),
                        SceneLabels.gap(),
                        number,
                        state,
                        map,
                        button(Step.FREEZE, "F", actions),
                        button(Step.BLACK, "B", actions),
                        button(Step.WHITE, "W", actions),
                        button(Step.SEARCH, "/", actions),
                        button(Step.LEAVE, "Esc", actions));
    }

    private Button button(Step step, String key, BriefingKeys.Actions actions) {
        Button button = new Button(words.get(step.textKey()), new KeyCap(key));
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> actions.run(step));
        return button;
    }

    void show(Standing standing, String digits) {
        state.textProperty().set(words.get(key(standing.word())));
        number.textProperty().set(words.get("number", digits));
        number.setVisible(!digits.isEmpty());
    }

    /// The map is moved only where there is one.
    void showMap(boolean there) {
        map.setVisible(there);
    }

    private static String key(Standing.Word word) {
        return switch (word) {
            case ON_AIR -> "state.on-air";
            case FROZEN -> "state.frozen";
            case BLACK -> "state.black";
            case WHITE -> "state.white";
        };
    }
}
