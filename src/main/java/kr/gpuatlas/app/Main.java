package kr.gpuatlas.app;

import java.util.List;
import javafx.application.Application;

/// The one entry point.
public final class Main {
    private Main() {}

    /// Opens the window, on a file if one is named; without a display draws the dashboard.
    public static void main(String[] args) {
        Log.start();
        Failures.log();
        Ahead.begin();
        if (Display.isAvailable()) {
            Application.launch(AtlasApp.class, args);
        } else {
            System.exit(Screenless.run(List.of(args)));
        }
    }
}
