package kr.gpuatlas.app;

import kr.gpuatlas.cli.Commands;

/// The one entry point.
public final class Main {
    private Main() {}

    /// Runs a command and ends with its exit code, or starts the window.
    public static void main(String[] args) {
        Log.start();
        if (Commands.areMeantBy(args)) {
            System.exit(Commands.run(args));
        }
    }
}
