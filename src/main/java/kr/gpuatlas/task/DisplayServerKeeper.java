package kr.gpuatlas.task;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.util.Optional;

/// Asks an X server to suspend its own screen saver and power saving, over a connection that ends
/// with the program.
record DisplayServerKeeper() implements Keeper {
    @Override
    public Optional<Release> hold(Arena arena) throws Library.Absent {
        Library x = DisplayServer.library(arena);
        Library saver = Library.open("libXss.so.1", arena);
        Optional<MemorySegment> connection = DisplayServer.open(x);
        if (connection.isEmpty()) {
            return Optional.empty();
        }
        MemorySegment display = connection.get();
        saver.call("XScreenSaverSuspend", FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT), display, 1);
        x.call("XSync", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT), display, 0);
        return Optional.of(() -> DisplayServer.close(x, display));
    }
}
