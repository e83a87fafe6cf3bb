package kr.gpuatlas.domain.time;

import java.time.LocalDate;

/// The two clocks: the day the world is shown at, and the day up to which publications are known.
public record Clock(LocalDate asOf, LocalDate knownOn) {
    /// Both clocks on one day, as one slider moves them.
    public static Clock at(LocalDate day) {
        return new Clock(day, day);
    }
}
