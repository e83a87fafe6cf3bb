package kr.gpuatlas.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    private static final int DAYS_A_STEP = 3;

    private SliderBench() {}

    /// Milliseconds of every step that counts.
    @SuppressWarnings("ArrayRecordComponent")
    private record Drag(double[] settled, double[] painted, double[] first, double[] still) {}

    static List<Row> run() {
        Screens.start();
        Drag drag = Window.isPossible() ? inWindow() : Fx.call(SliderBench::drag);
        List<Row> rows = new ArrayList<>();
        String how = Window.isPossible() ? ", in a window" : ", the window drawn whole";
        rows.add(
                row(
                        "as-of drag, change to painted" + how + ", median",
                        drag.painted(),
                        50,
                        atMost(16)));
        rows.add(
                row(
                        "as-of drag, change to painted" + how + ", p99",
                        drag.painted(),
                        99,
                        atMost(33)));
        rows.add(row("as-of drag, change to laid out, median", drag.settled(), 50, Row.Bar.NONE));
        rows.add(row("as-of drag, change to laid out, p99", drag.settled(), 99, Row.Bar.NONE));
        rows.add(row("the first drag after the start, median", drag.first(), 50, Row.Bar.NONE));
        rows.add(row("the first drag after the start, p99", drag.first(), 99, Row.Bar.NONE));
        if (drag.still().length > 0) {
            rows.add(row("whole window painted, nothing changed", drag.still(), 50, Row.Bar.NONE));
        }
        return rows;
    }

    private static Drag inWindow() {
        Dataset dataset = EmbeddedDataset.read();
        AtlasModel model = model(dataset);
        double[] settled = new double[STEPS];
        double[] painted = new double[STEPS];
        double[] first = new double[STEPS];
        try (Window window = Fx.call(() -> Window.showing(view(model)))) {
            for (int step = -WARM_UP; step < STEPS; step++) {
                LocalDate day = day(dataset, step + WARM_UP);
                Window.Step took =
                        window.step(() -> model.sweep("as-of", view -> view.withAsOf(day)));
                if (step >= 0) {
                    settled[step] = took.laidOut();
                    painted[step] = took.painted();
                } else if (step + WARM_UP < STEPS) {
                    first[step + WARM_UP] = took.painted();
                }
            }
        }
        return new Drag(settled, painted, first, new double[0]);
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
        double[] settled = new double[STEPS];
        double[] painted = new double[STEPS];
        double[] first = new double[STEPS];
        double[] still = new double[STEPS];
        try (Panel panel = new Panel(view(model))) {
            panel.frame();
            for (int step = -WARM_UP; step < STEPS; step++) {
                LocalDate day = day(dataset, step + WARM_UP);
                double change =
                        panel.settle(() -> model.sweep("as-of", view -> view.withAsOf(day)));
                double paint = panel.frame(() -> {});
                double again = panel.frame(() -> {});
                if (step >= 0) {
                    settled[step] = change;
                    painted[step] = change + paint;
                    still[step] = again;
                } else if (step + WARM_UP < STEPS) {
                    first[step + WARM_UP] = change + paint;
                }
            }
        }
        return new Drag(settled, painted, first, still);
    }

    /// Back from the last day, and forth again.
    private static LocalDate day(Dataset dataset, int step) {
        int turn = STEPS / 2;
        int back = step % STEPS < turn ? step % turn : turn - step % turn;
        return dataset.edition().lastDay().minusDays((long) DAYS_A_STEP * back);
    }
}
