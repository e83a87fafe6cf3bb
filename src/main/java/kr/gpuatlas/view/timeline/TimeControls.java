package kr.gpuatlas.view.timeline;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import kr.gpuatlas.view.control.Hint;
import kr.gpuatlas.view.control.Icon;

/// The buttons of the strip: one event back, play, one event on, and the second clock.
final class TimeControls extends HBox {
    private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");

    private final Texts texts;
    private final ObservableValue<Language> language;
    private final Button play;
    private final ToggleButton known;

    /// What the buttons do.
    interface Actions {
        void earlier();

        void later();

        void play();

        /// Says whether the second clock then stands apart.
        boolean askKnownOn(boolean asked);

        /// Offers the key days to be read as their readers did.
        void offerReaders(Button at);
    }

    TimeControls(Texts texts, ObservableValue<Language> language, Actions actions) {
        this.texts = texts;
        this.language = language;
        getStyleClass().add("time-controls");
        Button earlier = button(new Button(), Icon.CHEVRON_LEFT, "control.earlier");
        earlier.setOnAction(_ -> actions.earlier());
        play = button(new Button(), Icon.PLAY, "control.play");
        play.getStyleClass().add("timeline-play");
        play.setOnAction(_ -> actions.play());
        Button later = button(new Button(), Icon.CHEVRON_RIGHT, "control.later");
        later.setOnAction(_ -> actions.later());
        known = button(new ToggleButton(), Icon.CLOCK, "control.known");
        known.getStyleClass().add("timeline-known");
        known.setOnAction(_ -> showKnown(actions.askKnownOn(known.isSelected())));
        Button reader = button(new Button(), Icon.EYE, "control.reader");
        reader.getStyleClass().add("timeline-reader");
        reader.setOnAction(_ -> actions.offerReaders(reader));
        play.managedProperty().bind(play.visibleProperty());
        getChildren().addAll(earlier, play, later, known, reader);
    }

    private <B extends ButtonBase> B button(B button, Icon icon, String textKey) {
        button.getStyleClass().addAll("icon-button", "small");
        button.setGraphic(icon.node());
        name(button, textKey);
        return button;
    }

    private void name(ButtonBase button, String textKey) {
        ObservableValue<String> words = language.map(l -> texts.get(l, textKey));
        Hint.on(button).bind(words);
        button.accessibleTextProperty().unbind();
        button.accessibleTextProperty().bind(words);
    }

    /// Whether somebody who wants no motion is spared the player.
    Node play() {
        return play;
    }

    void showPlaying(boolean playing) {
        play.pseudoClassStateChanged(PLAYING, playing);
        play.setGraphic((playing ? Icon.CLOSE : Icon.PLAY).node());
        name(play, playing ? "control.stop" : "control.play");
    }

    void showKnown(boolean asked) {
        known.setSelected(asked);
    }
}
