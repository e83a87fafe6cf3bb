package kr.gpuatlas.view.control;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;

/// Shows values, and while they change from pulse to pulse, as when a date is dragged, lets those
/// who must follow the hand go first.
///
/// The last value is always shown, as soon as the movement pauses for the blink of an eye, which is
/// longer than a slow frame takes or a key that is held down from stroke to stroke.
public final class Unhurried<T> {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final int pulses;
    private final Consumer<T> show;
    private final AnimationTimer timer =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    waited();
                }
            };
    private Optional<T> waiting = Optional.empty();
    private int left;
    private long since;

    /// @param pulses how many must pass without another value; two with different numbers seldom
    ///   show theirs in the same pulse
    public Unhurried(int pulses, Consumer<T> show) {
        this.pulses = pulses;
        this.show = show;
    }

    /// Shows a value: at once, or when there is time for it.
    ///
    /// @param inMovement whether values come from pulse to pulse
    public void show(T value, boolean inMovement) {
        if (!inMovement) {
            stop();
            show.accept(value);
            return;
        }
        if (waiting.isEmpty()) {
            timer.start();
        }
        since = System.nanoTime();
        left = pulses;
        waiting = Optional.of(value);
    }

    private void waited() {
        left--;
        if (left <= 0 && System.nanoTime() - since >= PAUSE_NANOS) {
            Optional<T> value = waiting;
            stop();
            value.ifPresent(show);
        }
    }

    /// Shows nothing any more of what has waited.
    public void stop() {
        timer.stop();
        waiting = Optional.empty();
    }
}
