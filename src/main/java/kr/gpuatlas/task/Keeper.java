package kr.gpuatlas.task;

import java.lang.foreign.Arena;
import java.util.Optional;

/// One way to hold the screen saver off.
@FunctionalInterface
interface Keeper {
    /// Ends the hold, on the thread it was begun on.
    @FunctionalInterface
    interface Release {
        void run() throws Library.Absent;
    }

    /// Begins to hold it off until that is released, or the program ends; empty where the system
    /// refuses.
    ///
    /// @param arena lives until after the release
    /// @throws Library.Absent if the system has not what it takes
    Optional<Release> hold(Arena arena) throws Library.Absent;
}
