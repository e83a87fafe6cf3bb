package kr.gpuatlas.app;

import javafx.animation.AnimationTimer;
import kr.gpuatlas.task.Background;
import org.slf4j.LoggerFactory;

/// Waits until the first frame is painted, notes in the log how long after Java's start that was,
/// and waits until the window is complete.
final class FirstFrame extends AnimationTimer {
    /// The first frame is laid out in one pulse and painted beside the next.
    private static final int PAINTED = 3;

    /// What was left out of it is painted long before.
    private static final int CALM = 60;

    private final Runnable whenPainted;
    private final Runnable whenCalm;
    private int pulses;

    /// @param whenCalm what can wait until the window is complete
    FirstFrame(Runnable whenPainted, Runnable whenCalm) {
        this.whenPainted = whenPainted;
        this.whenCalm = whenCalm;
    }

    @Override
    public void handle(long now) {
        pulses++;
        if (pulses == CALM) {
            stop();
            whenCalm.run();
        } else if (pulses == PAINTED) {
            Milestones.reach("first frame");
            Background.ahead(FirstFrame::note);
            whenPainted.run();
        }
    }

    /// The log and the clock are slow to start, so they wait until the window stands.
    private static boolean note() {
        LoggerFactory.getLogger(FirstFrame.class).info("start: {}", Milestones.told());
        return true;
    }
}
