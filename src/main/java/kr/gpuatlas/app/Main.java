package kr.gpuatlas.app;

/// The one entry point.
public final class Main {
    private Main() {}

    /// Starts the program.
    public static void main(String[] args) {
        Log.start();
    }
}
