package kr.gpuatlas.app;

import java.lang.management.ManagementFactory;
import javafx.animation.AnimationTimer;
import kr.gpuatlas.task.Background;
import org.slf4j.LoggerFactory;

/// Waits until the first frame is painted; notes in the log how long after Java's start that was.
final class FirstFrame extends AnimationTimer {
    /// The first frame is laid out in one pulse and painted beside the next.
    private static final int PAINTED = 3;

    private final Runnable whenPainted;
    private int pulses;

    FirstFrame(Runnable whenPainted) {
        this.whenPainted = whenPainted;
    }

    @Override
    public void handle(long now) {
        pulses++;
        if (pulses == PAINTED) {
            stop();
            long painted = System.nanoTime();
            Background.ahead(() -> note(painted));
            whenPainted.run();
        }
    }

    /// The log and the clock are slow to start, so they wait until the window stands.
    private static long note(long painted) {
        long since = (System.nanoTime() - painted) / 1_000_000;
        long millis = ManagementFactory.getRuntimeMXBean().getUptime() - since;
        LoggerFactory.getLogger(FirstFrame.class).info("first frame {} ms after the start", millis);
        return millis;
    }
}
