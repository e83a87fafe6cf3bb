package kr.gpuatlas.view.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import javafx.util.Subscription;

/// Goes from event day to event day until the last one, or until a key is pressed.
final class Player {
    private static final Duration READING_TIME = Duration.millis(1200);

    private final Node node;
    private final Supplier<Optional<LocalDate>> next;
    private final Consumer<LocalDate> onDay;
    private final Runnable onEnd;
    private final PauseTransition pause = new PauseTransition(READING_TIME);
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private Subscription keys = Subscription.EMPTY;

    /// @param node in whose scene keys are heard; leaving the scene stops, too
    /// @param next the event day after the one that is shown
    /// @param onEnd ends the whole movement
    Player(
            Node node,
            Supplier<Optional<LocalDate>> next,
            Consumer<LocalDate> onDay,
            Runnable onEnd) {
        this.node = node;
        this.next = next;
        this.onDay = onDay;
        this.onEnd = onEnd;
        pause.setOnFinished(_ -> step());
        node.sceneProperty().subscribe(_ -> stop());
    }

    ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /// Begins with a day, or stops when it is playing.
    void toggle(LocalDate first) {
        if (playing.get()) {
            stop();
        } else {
            playing.set(true);
            keys = listen(node.getScene());
            onDay.accept(first);
            pause.playFromStart();
        }
    }

    private void step() {
        next.get().ifPresentOrElse(this::show, this::stop);
    }

    private void show(LocalDate day) {
        onDay.accept(day);
        if (next.get().isPresent()) {
            pause.playFromStart();
        } else {
            stop();
        }
    }

    void stop() {
        if (playing.get()) {
            pause.stop();
            keys.unsubscribe();
            playing.set(false);
            onEnd.run();
        }
    }

    private Subscription listen(Scene scene) {
        EventHandler<KeyEvent> pressed =
                event -> {
                    stop();
                    event.consume();
                };
        scene.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
        return () -> scene.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
    }
}
