package kr.gpuatlas.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import kr.gpuatlas.cli.Commands;
import kr.gpuatlas.controller.AtlasController;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.gate.Audience;
import kr.gpuatlas.domain.sheet.FileKind;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.export.png.PngEncoder;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.studio.Press;
import kr.gpuatlas.studio.Release;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.task.Toolkit;
import kr.gpuatlas.view.shell.Command;

/// The run that packaging makes, in which Java notes down what the program loads and what of it is
/// hot; it walks through the short commands and the main screens and leaves nothing behind. The
/// window is started as ever: only what runs here the way it will is remembered.
final class Training {
    private static final String WANTED = "kr.gpuatlas.training";
    private static final List<String[]> CALLS =
            List.of(
                    new String[] {"figures"},
                    new String[] {"check"},
                    new String[] {"explain", "--help"},
                    new String[] {"render", "--help"},
                    new String[] {"--help"});
    private static final List<Command> SCREENS =
            List.of(Command.GAUGES, Command.TABLE, Command.DASHBOARD, Command.NEXT_THEME);
    private static final int DAYS = 10;

    /// The pulses after which all of the window stands, and those between two of its looks.
    private static final int WHOLE = 10;

    private static final int FRAME = 3;

    /// Whatever happens, packaging goes on after this time.
    private static final long SECONDS = 90;

    private Training() {}

    static boolean isWanted() {
        return Boolean.getBoolean(WANTED);
    }

    /// Runs the short commands; what comes after is the start of the window itself, drawn in
    /// memory.
    static void begin() {
        Background.ahead(Training::limit);
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        CALLS.forEach(call -> Commands.run(nowhere, nowhere, call));
        Toolkit.withoutScreen();
    }

    private static boolean limit() throws InterruptedException {
        TimeUnit.SECONDS.sleep(SECONDS);
        Runtime.getRuntime().halt(1);
        return true;
    }

    /// Shows one screen after the other, each for a frame, prints a sheet and ends the program.
    static void walk(AtlasController controller, AtlasModel model) {
        Deque<Runnable> steps = new ArrayDeque<>();
        SCREENS.forEach(screen -> steps.add(() -> controller.run(screen)));
        LocalDate last = model.asOf().getValue();
        for (int day = DAYS; day >= 0; day--) {
            LocalDate before = last.minusDays(day);
            steps.add(() -> controller.sweepAsOf(before));
        }
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (steps.isEmpty()) {
                    stop();
                    Background.ahead(() -> print(model));
                } else if (pulses % FRAME == 0 && pulses > WHOLE) {
                    steps.remove().run();
                }
            }
        }.start();
    }

    /// What a picture needs is remembered too.
    private static boolean print(AtlasModel model) throws IOException {
        Path file = Files.createTempFile("gpu-atlas", ".png");
        try {
            Dataset dataset = model.dataset().getValue();
            LocalDate today = dataset.edition().lastDay();
            new Press(Ahead.MAP.get())
                    .print(
                            new Press.Assignment(
                                    Release.of(dataset, Audience.PUBLIC, today),
                                    model.view().getValue(),
                                    SheetOrder.USUAL),
                            FileKind.PNG,
                            file,
                            PngEncoder.Progress.NONE);
            return true;
        } finally {
            Files.delete(file);
            Toolkit.later(Platform::exit);
        }
    }
}
