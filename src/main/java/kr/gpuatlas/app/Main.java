package kr.gpuatlas.app;

import java.util.List;
import javafx.application.Application;
import kr.gpuatlas.cli.Commands;
import kr.gpuatlas.task.Toolkit;

/// The one entry point.
public final class Main {
    private Main() {}

    /// Runs a command and ends with its exit code, or opens the window, on a file if one is named;
    /// without a display draws the dashboard.
    public static void main(String[] args) {
        Milestones.reach("program");
        Log.start();
        Toolkit.paintDirectly();
        if (WallCall.isMeantBy(args)) {
            WallCall.fault(args).ifPresent(fault -> System.exit(Screenless.misuse(fault)));
            Failures.log();
            if (!Display.isAvailable()) {
                System.exit(Screenless.refuseWall());
            }
            Ahead.begin();
            WallCall.renderSafely();
            launch(WallApp.class, args);
            return;
        }
        // No commands are made for a call without words.
        if (args.length > 0 && Commands.areMeantBy(args)) {
            System.exit(Commands.run(args));
        }
        Failures.log();
        Ahead.begin();
        if (Training.isWanted()) {
            Training.begin();
            Ahead.beginFonts();
            Application.launch(AtlasApp.class, args);
        } else if (Display.isAvailable()) {
            Ahead.beginFonts();
            launch(AtlasApp.class, args);
        } else {
            System.exit(Screenless.run(List.of(args)));
        }
    }

    /// Opens a window, or says why it could not be opened and ends.
    private static void launch(Class<? extends Application> program, String... args) {
        try {
            Application.launch(program, args);
        } catch (RuntimeException e) {
            System.exit(Screenless.windowless(e));
        }
    }
}
