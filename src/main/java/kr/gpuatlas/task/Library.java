package kr.gpuatlas.task;

import java.io.Serial;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;

/// A library of the operating system, whose functions are called by name.
record Library(SymbolLookup symbols) {
    /// The system has no such library or function, or the function failed.
    static final class Absent extends Exception {
        @Serial private static final long serialVersionUID = 1;

        Absent(String what, Throwable cause) {
            super(what, cause);
        }

        Absent(String what) {
            super(what);
        }
    }

    /// @throws Absent if there is no library of that name
    @SuppressWarnings("restricted")
    static Library open(String name, Arena arena) throws Absent {
        try {
            return new Library(SymbolLookup.libraryLookup(name, arena));
        } catch (IllegalArgumentException e) {
            throw new Absent(name, e);
        }
    }

    /// Calls a function.
    ///
    /// @throws Absent if the library has none of that name
    @SuppressWarnings("restricted")
    Object call(String function, FunctionDescriptor shape, Object... arguments) throws Absent {
        var address = symbols.find(function).orElseThrow(() -> new Absent(function));
        try {
            return Linker.nativeLinker()
                    .downcallHandle(address, shape)
                    .invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw new Absent(function, e);
        }
    }
}
