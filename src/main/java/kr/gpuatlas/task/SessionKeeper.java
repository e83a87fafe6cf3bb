package kr.gpuatlas.task;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.util.Optional;

/// Asks a Linux desktop over its session bus, as `org.freedesktop.ScreenSaver` says, through the
/// library that GTK brings; the desktop forgets it when the program leaves the bus.
record SessionKeeper() implements Keeper {
    private static final String NAME = "org.freedesktop.ScreenSaver";
    private static final String PATH = "/org/freedesktop/ScreenSaver";

    /// G_BUS_TYPE_SESSION.
    private static final int SESSION = 2;

    private static final int MILLISECONDS = 2000;

    private static final FunctionDescriptor CALL =
            FunctionDescriptor.of(
                    ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS, ADDRESS,
                    JAVA_INT, JAVA_INT, ADDRESS, ADDRESS);

    @Override
    public Optional<Release> hold(Arena arena) throws Library.Absent {
        Bus bus = new Bus(Library.open("libgio-2.0.so.0", arena), arena);
        MemorySegment connection = bus.connection();
        if (connection.equals(MemorySegment.NULL)) {
            return Optional.empty();
        }
        MemorySegment answer =
                bus.ask(connection, "Inhibit", bus.text("Korea GPU Atlas"), bus.text("briefing"));
        if (answer.equals(MemorySegment.NULL)) {
            return Optional.empty();
        }
        int cookie = bus.number(answer);
        return Optional.of(() -> bus.ask(connection, "UnInhibit", bus.number(cookie)));
    }

    /// The functions of the bus that are needed.
    private record Bus(Library gio, Arena arena) {
        MemorySegment connection() throws Library.Absent {
            MemorySegment connection =
                    (MemorySegment)
                            gio.call(
                                    "g_bus_get_sync",
                                    FunctionDescriptor.of(ADDRESS, JAVA_INT, ADDRESS, ADDRESS),
                                    SESSION,
                                    MemorySegment.NULL,
                                    MemorySegment.NULL);
            if (!connection.equals(MemorySegment.NULL)) {
                // Otherwise the program would end with the bus.
                gio.call(
                        "g_dbus_connection_set_exit_on_close",
                        FunctionDescriptor.ofVoid(ADDRESS, JAVA_INT),
                        connection,
                        0);
            }
            return connection;
        }

        MemorySegment text(String words) throws Library.Absent {
            return (MemorySegment)
                    gio.call(
                            "g_variant_new_string",
                            FunctionDescriptor.of(ADDRESS, ADDRESS),
                            arena.allocateFrom(words));
        }

        MemorySegment number(int value) throws Library.Absent {
            return (MemorySegment)
                    gio.call(
                            "g_variant_new_uint32",
                            FunctionDescriptor.of(ADDRESS, JAVA_INT),
                            value);
        }

        /// The first value of an answer.
        int number(MemorySegment answer) throws Library.Absent {
            MemorySegment first =
                    (MemorySegment)
                            gio.call(
                                    "g_variant_get_child_value",
                                    FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_LONG),
                                    answer,
                                    0L);
            return (int)
                    gio.call(
                            "g_variant_get_uint32",
                            FunctionDescriptor.of(JAVA_INT, ADDRESS),
                            first);
        }

        /// Null if nobody answers.
        MemorySegment ask(MemorySegment connection, String method, MemorySegment... values)
                throws Library.Absent {
            MemorySegment list = arena.allocate(ADDRESS, values.length);
            for (int i = 0; i < values.length; i++) {
                list.setAtIndex(ADDRESS, i, values[i]);
            }
            Object tuple =
                    gio.call(
                            "g_variant_new_tuple",
                            FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_LONG),
                            list,
                            (long) values.length);
            return (MemorySegment)
                    gio.call(
                            "g_dbus_connection_call_sync",
                            CALL,
                            connection,
                            arena.allocateFrom(NAME),
                            arena.allocateFrom(PATH),
                            arena.allocateFrom(NAME),
                            arena.allocateFrom(method),
                            tuple,
                            MemorySegment.NULL,
                            0,
                            MILLISECONDS,
                            MemorySegment.NULL,
                            MemorySegment.NULL);
        }
    }
}
