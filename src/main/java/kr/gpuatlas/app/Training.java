package kr.gpuatlas.app;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import kr.gpuatlas.cli.Commands;
import kr.gpuatlas.controller.AtlasController;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.export.Darkroom;
import kr.gpuatlas.export.Darkroom.Exposure;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.task.Toolkit;
import kr.gpuatlas.view.shell.Command;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;

/// The run that packaging makes, in which Java notes down what the program loads and what of it is
/// hot; it walks through the short commands and the main screens and leaves nothing behind.
final class Training {
    private static final String WANTED = "kr.gpuatlas.training";
    private static final List<String[]> CALLS =
            List.of(
                    new String[] {"figures"},
                    new String[] {"check"},
                    new String[] {"explain", "--help"},
                    new String[] {"--help"});
    private static final List<Command> SCREENS =
            List.of(Command.GAUGES, Command.TABLE, Command.DASHBOARD, Command.NEXT_THEME);
    private static final int DAYS = 10;

    /// Whatever happens, packaging goes on after this time.
    private static final long SECONDS = 90;

    private Training() {}

    static boolean isWanted() {
        return Boolean.getBoolean(WANTED);
    }

    static int run() {
        Background.ahead(Training::limit);
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        CALLS.forEach(call -> Commands.run(nowhere, nowhere, call));
        Toolkit.withoutScreen();
        return Toolkit.<Integer>await(Training::walk);
    }

    private static boolean limit() throws InterruptedException {
        TimeUnit.SECONDS.sleep(SECONDS);
        Runtime.getRuntime().halt(1);
        return true;
    }

    private static void walk(Consumer<Integer> deliver) {
        Fonts.load();
        AtlasModel model =
                new AtlasModel(
                        Ahead.DATASET.get(),
                        ViewState.opening(Ahead.DATASET.get(), Theme.DARK, Language.KO));
        AtlasController controller =
                new AtlasController(model, Ahead.MAP.get(), new Nowhere(), new Background());
        Darkroom.expose(
                controller.view(),
                Exposure.FULL_HD,
                Stylesheets.of(Theme.DARK, ColorScheme.DARK),
                window -> {
                    try (window) {
                        SCREENS.forEach(screen -> {
                            controller.run(screen);
                            look(window);
                        });
                        LocalDate last = model.asOf().getValue();
                        for (int day = DAYS; day >= 0; day--) {
                            controller.sweepAsOf(last.minusDays(day));
                            look(window);
                        }
                    }
                    deliver.accept(0);
                });
    }

    private static void look(Darkroom.Negative window) {
        window.strip(0, Exposure.FULL_HD.pixelHeight());
    }
}
