package kr.gpuatlas.app;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.animation.AnimationTimer;
import javafx.stage.Window;
import kr.gpuatlas.task.Background;
import org.slf4j.LoggerFactory;

/// Waits until the first frame is painted, notes in the log how long after Java's start that was,
/// and completes the window.
final class FirstFrame extends AnimationTimer {
    /// The first frame is laid out in one pulse and painted beside the next.
    private static final int PAINTED = 3;

    /// What was left out of it is painted long before.
    private static final int CALM = 60;

    private final Window window;
    private final Queue<Runnable> rest;
    private final Runnable whenCalm;
    private int pulses;

    /// @param window closed before it is complete, it stays as it is
    /// @param rest what completes the window, one of it for each pulse
    /// @param whenCalm what can wait until the window is complete
    FirstFrame(Window window, List<Runnable> rest, Runnable whenCalm) {
        this.window = window;
        this.rest = new ArrayDeque<>(rest);
        this.whenCalm = whenCalm;
    }

    @Override
    public void handle(long now) {
        pulses++;
        if (!window.isShowing()) {
            stop();
        } else if (pulses == CALM) {
            stop();
            whenCalm.run();
        } else if (pulses == PAINTED) {
            Milestones.reach("first frame");
            Background.ahead(FirstFrame::note);
        } else if (pulses > PAINTED && !rest.isEmpty()) {
            rest.remove().run();
        }
    }

    /// The log and the clock are slow to start, so they wait until the window stands.
    private static boolean note() {
        LoggerFactory.getLogger(FirstFrame.class).info("start: {}", Milestones.told());
        return true;
    }
}
