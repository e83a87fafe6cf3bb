package kr.gpuatlas.view.shell;

import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.util.Duration;
import org.controlsfx.control.NotificationPane;
import org.controlsfx.control.action.Action;

/// Says one sentence at a time at the lower edge of the window.
final class Remarks {
    private static final Duration READING_TIME = Duration.seconds(6);

    private final NotificationPane pane;
    private final PauseTransition reading = new PauseTransition(READING_TIME);

    /// @param content what the sentences stand over
    Remarks(Node content) {
        pane = new NotificationPane(content);
        pane.setShowFromTop(false);
        reading.setOnFinished(_ -> pane.hide());
    }

    /// What the sentences stand on.
    NotificationPane pane() {
        return pane;
    }

    /// For as long as it takes to read it.
    void say(String sentence) {
        show(sentence, List.of());
        reading.playFromStart();
    }

    /// Beside a button for what can be done about it; it stays until it is put away or something
    /// else is said.
    void offer(String sentence, String words, Runnable doing) {
        reading.stop();
        show(
                sentence,
                List.of(
                        new Action(
                                words,
                                _ -> {
                                    pane.hide();
                                    doing.run();
                                })));
    }

    private void show(String sentence, List<Action> offered) {
        pane.getActions().setAll(offered);
        pane.setText(sentence);
        pane.show();
    }
}
