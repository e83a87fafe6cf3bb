package kr.gpuatlas.task;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.util.Optional;

/// Asks Windows to keep the display on for as long as the asking thread lives.
record WindowsKeeper() implements Keeper {
    /// ES_CONTINUOUS: what is asked holds until it is asked otherwise.
    private static final int CONTINUOUS = 0x80000000;

    /// ES_SYSTEM_REQUIRED and ES_DISPLAY_REQUIRED.
    static final int AWAKE = CONTINUOUS | 0x1 | 0x2;

    private static final FunctionDescriptor SHAPE = FunctionDescriptor.of(JAVA_INT, JAVA_INT);

    @Override
    public Optional<Release> hold(Arena arena) throws Library.Absent {
        Library kernel = Library.open("kernel32", arena);
        boolean held = ask(kernel, AWAKE);
        return held ? Optional.of(() -> ask(kernel, CONTINUOUS)) : Optional.empty();
    }

    /// Whether it was granted: the answer is the state before, and 0 for a refusal.
    private static boolean ask(Library kernel, int state) throws Library.Absent {
        return !kernel.call("SetThreadExecutionState", SHAPE, state).equals(0);
    }
}
