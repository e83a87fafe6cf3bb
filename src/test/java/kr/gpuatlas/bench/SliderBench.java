package kr.gpuatlas.bench;

import java.time.LocalDate;
import java.util.List;
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
    private static final int WARM_UP = 60;
    private static final int DAYS_A_STEP = 3;

    private SliderBench() {}

    /// Milliseconds of every step that counts.
    @SuppressWarnings("ArrayRecordComponent")
    private record Drag(double[] settled, double[] painted, double[] still) {}

    static List<Row> run() {
        Screens.start();
        Drag drag = Fx.call(SliderBench::drag);
        return List.of(
                row("as-of drag, change to painted, median", drag.painted(), 50, atMost(16)),
                row("as-of drag, change to painted, p99", drag.painted(), 99, atMost(33)),
                row("as-of drag, change to laid out, median", drag.settled(), 50, Row.Bar.NONE),
                row("as-of drag, change to laid out, p99", drag.settled(), 99, Row.Bar.NONE),
                row("whole window painted, nothing changed", drag.still(), 50, Row.Bar.NONE));
    }

    private static Row row(String what, double[] millis, double percent, Row.Bar bar) {
        return Row.alone(what, "ms", Pairs.percentile(millis, percent), bar);
    }

    private static Row.Bar atMost(double millis) {
        return Row.Bar.atMost(millis, " ms");
    }

    private static Drag drag() {
        Dataset dataset = EmbeddedDataset.read();
        AtlasModel model =
                new AtlasModel(dataset, ViewState.opening(dataset, Theme.DARK, Language.KO));
        AtlasController window =
                new AtlasController(model, MapReader.read(), new Desk(), new Background());
        double[] settled = new double[STEPS];
        double[] painted = new double[STEPS];
        double[] still = new double[STEPS];
        try (Panel panel = new Panel(window.view())) {
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
                }
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
