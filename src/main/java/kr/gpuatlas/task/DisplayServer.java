package kr.gpuatlas.task;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.util.Optional;

/// The X server that `DISPLAY` names.
public final class DisplayServer {
    private DisplayServer() {}

    /// Whether it lets this program in; takes long when asked first.
    public static boolean answers() {
        try (Arena arena = Arena.ofConfined()) {
            Library x = library(arena);
            Optional<MemorySegment> connection = open(x);
            if (connection.isPresent()) {
                close(x, connection.get());
            }
            return connection.isPresent();
        } catch (Library.Absent e) {
            return false;
        }
    }

    static Library library(Arena arena) throws Library.Absent {
        return Library.open("libX11.so.6", arena);
    }

    /// A connection to it, if it allows one.
    static Optional<MemorySegment> open(Library x) throws Library.Absent {
        MemorySegment display =
                (MemorySegment)
                        x.call(
                                "XOpenDisplay",
                                FunctionDescriptor.of(ADDRESS, ADDRESS),
                                MemorySegment.NULL);
        return Optional.of(display).filter(found -> !found.equals(MemorySegment.NULL));
    }

    static void close(Library x, MemorySegment connection) throws Library.Absent {
        x.call("XCloseDisplay", FunctionDescriptor.of(JAVA_INT, ADDRESS), connection);
    }
}
