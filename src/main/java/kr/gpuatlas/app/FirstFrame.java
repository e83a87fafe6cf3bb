package kr.gpuatlas.app;

import java.time.Duration;
import java.time.Instant;
import javafx.animation.AnimationTimer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Notes in the log how long after its start the program painted its first frame.
final class FirstFrame extends AnimationTimer {
    private static final Logger LOG = LoggerFactory.getLogger(FirstFrame.class);

    /// At the first pulse the first frame is still to be painted.
    private static final int PAINTED = 2;

    private int pulses;

    @Override
    public void handle(long now) {
        pulses++;
        if (pulses == PAINTED) {
            stop();
            ProcessHandle.current()
                    .info()
                    .startInstant()
                    .map(start -> Duration.between(start, Instant.now()).toMillis())
                    .ifPresent(millis -> LOG.info("first frame {} ms after the start", millis));
        }
    }
}
