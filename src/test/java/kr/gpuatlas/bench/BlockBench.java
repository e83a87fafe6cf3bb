package kr.gpuatlas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.application.Platform;
import kr.gpuatlas.controller.AtlasController;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.sheet.FileKind;
import kr.gpuatlas.domain.sheet.SheetKind;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.sheet.SheetSize;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.export.png.PngEncoder;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.studio.Press;
import kr.gpuatlas.studio.Release;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.task.Background;

/// How long the window does not answer, at most, while sheets of it are written.
final class BlockBench {
    private static final int MORE = 3;

    /// Milliseconds that a window waits at most in a second in which nothing is done.
    private static final double CALM = 20;

    private static final int LONGEST_SECONDS = 20;

    /// In pixels.
    private static final double PREVIEW_WIDTH = 560;

    private static final Row.Bar BAR = Row.Bar.atMost(50, " ms");

    private final Press press;
    private final Release release;
    private final ViewState view;

    private BlockBench(Press press, Release release, ViewState view) {
        this.press = press;
        this.release = release;
        this.view = view;
    }

    static void run(Consumer<Row> rows) {
        if (!Window.isPossible()) {
            throw new NotMeasured("no window; -Dbench.platform=linux, with a display");
        }
        // At the pace of a window that somebody works in.
        System.setProperty("javafx.animation.fullspeed", "false");
        Screens.start();
        Dataset dataset = EmbeddedDataset.read();
        ProvinceMap map = MapReader.read();
        ViewState view = ViewState.opening(dataset, Theme.DARK, Language.KO);
        Release released =
                Release.of(
                        dataset,
                        Release.audience(SheetOrder.USUAL.stamp()),
                        dataset.edition().lastDay());
        Press press = new Press(map);
        BlockBench bench = new BlockBench(press, released, view);
        AtlasModel model = new AtlasModel(dataset, view);
        try (Window _ =
                Fx.call(() ->
                        Window.showing(
                                new AtlasController(model, map, new Desk(), new Background())
                                        .view()))) {
            for (int i = 0; i < LONGEST_SECONDS && silence(BlockBench::rest) > CALM; i++) {
                // It is still coming up.
            }
            for (String size : List.of("1080p", "8k")) {
                for (SheetKind kind : SheetKind.values()) {
                    bench.of(kind, SheetSize.parse(size).orElseThrow()).forEach(rows);
                }
                bench.ofPreview(SheetSize.parse(size).orElseThrow()).forEach(rows);
            }
        }
    }

    private List<Row> of(SheetKind kind, SheetSize size) {
        return of(
                kind + " " + size.width() + " × " + size.height(),
                () -> print(assignment(kind, size)));
    }

    private List<Row> ofPreview(SheetSize size) {
        return of(
                "preview of " + size.width() + " × " + size.height(),
                () -> press.preview(assignment(SheetKind.DASHBOARD, size), PREVIEW_WIDTH));
    }

    private static List<Row> of(String what, Runnable work) {
        double first = silence(work);
        double more = 0;
        for (int i = 0; i < MORE; i++) {
            more = Math.max(more, silence(work));
        }
        String name = "window silent, " + what;
        return List.of(
                Row.alone(name + ", the first", "ms", first, BAR),
                Row.alone(name + ", " + MORE + " more, longest", "ms", more, BAR));
    }

    private Press.Assignment assignment(SheetKind kind, SheetSize size) {
        return new Press.Assignment(
                release,
                view,
                new SheetOrder(
                        kind,
                        size,
                        SheetOrder.USUAL.paper(),
                        SheetOrder.USUAL.stamp(),
                        SheetOrder.USUAL.carriesDataset()));
    }

    private void print(Press.Assignment assignment) {
        try {
            press.print(
                    assignment,
                    FileKind.PNG,
                    Report.folder().resolve("sheet.png"),
                    PngEncoder.Progress.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rest() {
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
    }

    /// Milliseconds that somebody who asks the window again and again waits longest for an answer.
    private static double silence(Runnable work) {
        CompletableFuture<Void> done = CompletableFuture.runAsync(work);
        double longest = 0;
        while (!done.isDone()) {
            CompletableFuture<Void> answer = new CompletableFuture<>();
            long asked = System.nanoTime();
            Platform.runLater(() -> answer.complete(null));
            answer.join();
            longest = Math.max(longest, (System.nanoTime() - asked) / 1e6);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        done.join();
        return longest;
    }
}
