package kr.gpuatlas.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// The console, in UTF-8 whatever the system's own encoding.
public final class Terminal {
    private Terminal() {}

    /// Prints a result.
    public static void say(String line) {
        print(FileDescriptor.out, line);
    }

    /// Prints what went wrong.
    public static void complain(String line) {
        print(FileDescriptor.err, line);
    }

    private static void print(FileDescriptor where, String line) {
        PrintStream stream =
                new PrintStream(new FileOutputStream(where), true, StandardCharsets.UTF_8);
        stream.println(line);
    }
}
