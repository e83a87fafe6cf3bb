package kr.gpuatlas.bench;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.scene.Parent;
import kr.gpuatlas.controller.AtlasController;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Desk;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.task.Background;

/// Drags the as-of date over the embedded dataset in the whole window.
final class SliderBench {
    private static final int STEPS = 150;

    /// Until Java has compiled what a day with much news needs, which is one in twenty.
    private static final int WARM_UP = 3 * STEPS;

    private static final int ALL = WARM_UP + STEPS;

    private static final int DAYS_A_STEP = 3;

    private SliderBench() {}

    /// Milliseconds of every step, the warm-up among them.
    @SuppressWarnings("ArrayRecordComponent")
    private record Drag(double[] settled, double[] painted, double[] still) {}

    static void run(Consumer<Row> rows) {
        Screens.start();
        Drag drag = Window.isPossible() ? inWindow() : Fx.call(SliderBench::drag);
        String how = Window.isPossible() ? ", in a window" : ", the window drawn whole";
        double[] painted = warm(drag.painted());
        double[] settled = warm(drag.settled());
        double[] first = Arrays.copyOf(drag.painted(), STEPS);
        String dragged = "as-of drag, change to painted" + how;
        rows.accept(row(dragged + ", median", painted, 50, atMost(16)));
        rows.accept(row(dragged + ", p99", painted, 99, atMost(33)));
        rows.accept(row("as-of drag, change to laid out, median", settled, 50, Row.Bar.NONE));
        rows.accept(row("as-of drag, change to laid out, p99", settled, 99, Row.Bar.NONE));
        rows.accept(row("the first drag after the start, median", first, 50, Row.Bar.NONE));
        rows.accept(row("the first drag after the start, p99", first, 99, Row.Bar.NONE));
        if (drag.still().length > 0) {
            double[] still = warm(drag.still());
            rows.accept(row("whole window painted, nothing changed", still, 50, Row.Bar.NONE));
        }
    }

    private static double[] warm(double[] millis) {
        return Arrays.copyOfRange(millis, WARM_UP, ALL);
    }

    private static Drag inWindow() {
        Dataset dataset = EmbeddedDataset.read();
        AtlasModel model = model(dataset);
        double[] settled = new double[ALL];
        double[] painted = new double[ALL];
        try (Window window = Fx.call(() -> Window.showing(view(model)))) {
            for (int step = 0; step < ALL; step++) {
                LocalDate day = day(dataset, step);
                Window.Step took =
                        window.step(() -> model.sweep("as-of", view -> view.withAsOf(day)));
                settled[step] = took.laidOut();
                painted[step] = took.painted();
            }
        }
        return new Drag(settled, painted, new double[0]);
    }

    private static AtlasModel model(Dataset dataset) {
        return new AtlasModel(dataset, ViewState.opening(dataset, Theme.DARK, Language.KO));
    }

    private static Parent view(AtlasModel model) {
        return new AtlasController(model, MapReader.read(), new Desk(), new Background()).view();
    }

    private static Row row(String what, double[] millis, double percent, Row.Bar bar) {
        return Row.alone(what, "ms", Pairs.percentile(millis, percent), bar);
    }

    private static Row.Bar atMost(double millis) {
        return Row.Bar.atMost(millis, " ms");
    }

    private static Drag drag() {
        Dataset dataset = EmbeddedDataset.read();
        AtlasModel model = model(dataset);
        double[] settled = new double[ALL];
        double[] painted = new double[ALL];
        double[] still = new double[ALL];
        try (Panel panel = new Panel(view(model))) {
            panel.frame();
            for (int step = 0; step < ALL; step++) {
                LocalDate day = day(dataset, step);
                double change =
                        panel.settle(() -> model.sweep("as-of", view -> view.withAsOf(day)));
                double paint = panel.frame(() -> {});
                double again = panel.frame(() -> {});
                settled[step] = change;
                painted[step] = change + paint;
                still[step] = again;
            }
        }
        return new Drag(settled, painted, still);
    }

    /// Back from the last day, and forth again.
    private static LocalDate day(Dataset dataset, int step) {
        int turn = STEPS / 2;
        int back = step % STEPS < turn ? step % turn : turn - step % turn;
        return dataset.edition().lastDay().minusDays((long) DAYS_A_STEP * back);
    }
}
