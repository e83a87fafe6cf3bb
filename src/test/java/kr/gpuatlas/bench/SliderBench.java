package kr.gpuatlas.bench;

import java.time.LocalDate;
import java.util.ArrayList;
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

    static List<Row> run() {
        Screens.start();
        double[] millis = Fx.call(SliderBench::drag);
        return List.of(
                Row.alone(
                        "as-of drag, change to painted, median",
                        "ms",
                        Pairs.percentile(millis, 50),
                        Row.Bar.atMost(16, " ms")),
                Row.alone(
                        "as-of drag, change to painted, p99",
                        "ms",
                        Pairs.percentile(millis, 99),
                        Row.Bar.atMost(33, " ms")));
    }

    private static double[] drag() {
        Dataset dataset = EmbeddedDataset.read();
        AtlasModel model =
                new AtlasModel(dataset, ViewState.opening(dataset, Theme.DARK, Language.KO));
        AtlasController window =
                new AtlasController(model, MapReader.read(), new Desk(), new Background());
        List<Double> millis = new ArrayList<>();
        try (Panel panel = new Panel(window.view())) {
            panel.frame();
            for (int step = 0; step < WARM_UP + STEPS; step++) {
                LocalDate day = day(dataset, step);
                double took = panel.frame(() -> model.sweep("as-of", view -> view.withAsOf(day)));
                if (step >= WARM_UP) {
                    millis.add(took);
                }
            }
        }
        return millis.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /// Back from the last day, and forth again.
    private static LocalDate day(Dataset dataset, int step) {
        int turn = STEPS / 2;
        int back = step % STEPS < turn ? step % turn : turn - step % turn;
        return dataset.edition().lastDay().minusDays((long) DAYS_A_STEP * back);
    }
}
