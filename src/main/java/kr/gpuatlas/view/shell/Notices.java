package kr.gpuatlas.view.shell;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;

/// Says one sentence at a time at the lower edge of what it stands around.
final class Notices extends NotificationPane {
    private static final Duration READING_TIME = Duration.seconds(6);

    private final PauseTransition reading = new PauseTransition(READING_TIME);

    Notices(Node content) {
        super(content);
        setShowFromTop(false);
        reading.setOnFinished(_ -> hide());
    }

    /// Says a sentence for as long as it takes to read it.
    void say(String sentence) {
        say(sentence, List.of());
        reading.playFromStart();
    }

    /// Says a sentence beside buttons; it stays until it is put away or something else is said.
    ///
    /// @param offers if there are none, it stays as long as it takes to read it
    void offer(String sentence, List<Offer> offers) {
        if (offers.isEmpty()) {
            say(sentence);
            return;
        }
        reading.stop();
        say(sentence, offers.stream().map(this::action).toList());
    }

    private Action action(Offer offer) {
        return new Action(
                offer.words(),
                _ -> {
                    hide();
                    offer.doing().run();
                });
    }

    private void say(String sentence, List<Action> offered) {
        getActions().setAll(offered);
        setText(sentence);
        show();
    }
}
