package kr.gpuatlas.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import kr.gpuatlas.controller.AtlasController;
import kr.gpuatlas.dataset.DatasetReader;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.dataset.Reading;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.sheet.SheetOrders;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Seen;
import kr.gpuatlas.task.Background;
import kr.gpuatlas.view.shell.Command;

/// The program's window, used as in a long working life: another dataset is opened again and again,
/// and in between everything else is done now and then.
final class BusyWindow implements AutoCloseable {
    private static final List<Command> SHEETS =
            List.of(
                    Command.EXPLAIN,
                    Command.CHANGES,
                    Command.DERIVED,
                    Command.KEYS,
                    Command.MANUAL,
                    Command.CLAIMS,
                    Command.UNKNOWNS);
    private static final List<Command> BOARDS =
            List.of(Command.GAUGES, Command.TABLE, Command.DASHBOARD);
    private static final int THEME = 5;
    private static final int LANGUAGE = 7;
    private static final int BOARD = 3;
    private static final int SHEET = 4;
    private static final int RESIZE = 11;
    private static final int HIDE = 13;

    private final int briefing;
    private final int export;

    private final AtlasModel model;
    private final AtlasController controller;
    private final Background background = new Background();
    private final Stage stage;
    private final Path file;
    private final String json;
    private final Path exports;
    private final List<WeakReference<Dataset>> opened = new ArrayList<>();

    /// @param folder where its files lie
    /// @param often in how many turns there is one briefing, and an export soon after
    BusyWindow(Path folder, int often) {
        briefing = often;
        export = often + 1;
        Screens.start();
        Dataset dataset = EmbeddedDataset.read();
        model = new AtlasModel(dataset, ViewState.opening(dataset, Theme.DARK, Language.KO));
        try {
            file = folder.resolve("atlas.json");
            json = embedded();
            exports = Files.createDirectory(folder.resolve("exports"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Desk desk = new Desk();
        stage = Screens.onFx(Stage::new);
        desk.windows = Optional.of(new PresentationWindows(stage, model));
        controller =
                Screens.onFx(() -> new AtlasController(model, MapReader.read(), desk, background));
        Screens.onFx(() -> show(new Scene(new Pane(controller.view()), 900, 700)));
        controller.sheetOrders().set(SheetOrders.NONE.in(exports.toString()));
    }

    private boolean show(Scene scene) {
        controller.view().prefWidthProperty().bind(scene.widthProperty());
        controller.view().prefHeightProperty().bind(scene.heightProperty());
        AtlasWindow.dress(scene, model);
        stage.setScene(scene);
        stage.show();
        return true;
    }

    private static String embedded() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(EmbeddedDataset.class.getResourceAsStream("atlas.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// Opens the dataset from its file, which is a new version of it, and does what is due at this
    /// turn.
    void turn(int turn) {
        Dataset next = read(turn);
        opened.add(new WeakReference<>(next));
        Screens.onFx(() -> {
            model.open(next);
            due(turn);
            return true;
        });
        Pulses.pass(1);
        Screens.onFx(() -> {
            controller.view().closeSheet();
            stage.show();
            return true;
        });
        if (turn % briefing == 0) {
            brief();
        }
        if (turn % export == 0) {
            export();
        }
    }

    /// How many of the datasets that were opened are still held by anything.
    long held() {
        return opened.stream().filter(dataset -> dataset.get() != null).count();
    }

    private Dataset read(int turn) {
        try {
            Files.writeString(
                    file,
                    json.replaceFirst("\"version\": \"[^\"]*\"", "\"version\": \"" + turn + "\""));
            return switch (DatasetReader.read(file)) {
                case Reading.Accepted(Dataset dataset, var _) -> dataset;
                case Reading.Refused(var findings) ->
                        throw new IllegalStateException(findings.toString());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void due(int turn) {
        if (turn % THEME == 0) {
            controller.run(Command.NEXT_THEME);
        }
        if (turn % LANGUAGE == 0) {
            controller.run(Command.LANGUAGE);
        }
        if (turn % BOARD == 0) {
            controller.run(BOARDS.get(turn / BOARD % BOARDS.size()));
        }
        if (turn % SHEET == 0) {
            controller.view().run(SHEETS.get(turn / SHEET % SHEETS.size()));
        }
        if (turn % RESIZE == 0) {
            stage.setWidth(700 + turn * 37 % 300);
        }
        if (turn % HIDE == 0) {
            stage.hide();
        }
    }

    private void brief() {
        run(Command.PRESENT);
        Pulses.pass(2);
        run(Command.DASHBOARD);
        Screens.onFx(() -> {
            List.copyOf(Window.getWindows()).stream()
                    .filter(window -> !window.equals(stage) && window.getScene() != null)
                    .forEach(window -> escape(window.getScene()));
            return true;
        });
        Seen.until(() -> Window.getWindows().stream().filter(Window::isShowing).count() == 1);
    }

    private static void escape(Scene scene) {
        Event.fireEvent(
                scene.getRoot(),
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
    }

    private void export() {
        run(Command.EXPORT_AGAIN);
        Seen.until(() -> written() > 0);
        delete();
    }

    private long written() {
        try (var files = Files.list(exports)) {
            return files.filter(each -> each.toString().endsWith(".png")).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete() {
        try (var files = Files.list(exports)) {
            for (Path each : files.toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void run(Command command) {
        Screens.onFx(() -> {
            controller.run(command);
            return true;
        });
    }

    @Override
    public void close() {
        Screens.onFx(() -> {
            stage.close();
            return true;
        });
        background.close();
    }
}
