package kr.gpuatlas.domain.briefing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Time that passes only while it runs.
///
/// @param before what had passed when it was last started
/// @param since when that was; absent while it stands
public record Stopwatch(Duration before, Optional<Instant> since) {
    /// Nothing has passed, and it stands.
    public static final Stopwatch ZERO = new Stopwatch(Duration.ZERO, Optional.empty());

    public boolean isRunning() {
        return since.isPresent();
    }

    public Stopwatch started(Instant now) {
        return isRunning() ? this : new Stopwatch(before, Optional.of(now));
    }

    public Stopwatch stopped(Instant now) {
        return new Stopwatch(elapsed(now), Optional.empty());
    }

    public Stopwatch toggled(Instant now) {
        return isRunning() ? stopped(now) : started(now);
    }

    /// What has passed; a clock that was set back takes nothing away.
    public Duration elapsed(Instant now) {
        Duration running = since.map(start -> Duration.between(start, now)).orElse(Duration.ZERO);
        return running.isNegative() ? before : before.plus(running);
    }
}
