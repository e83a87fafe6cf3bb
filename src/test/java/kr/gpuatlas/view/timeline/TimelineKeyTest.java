package kr.gpuatlas.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.Test;

/// What the key over the strip explains.
class TimelineKeyTest {
    private static final Dataset DATASET = Shipped.DATASET;

    private static List<String> key(ViewState view) {
        Screens.start();
        return Screens.onFx(() -> {
            AtlasModel model = new AtlasModel(DATASET, view);
            TimelineView strip = new TimelineView(model, new Recorder(model));
            strip.setManaged(false);
            new Scene(new Pane(strip), 64, 64);
            strip.resize(1500, 176);
            strip.applyCss();
            strip.layout();
            return ((HBox) strip.lookup(".timeline-key"))
                    .getChildren().stream().map(Labeled.class::cast).map(Labeled::getText).toList();
        });
    }

    @Test
    void whatIsOverdueOrDisputedIsExplainedWhileThereIsSuchAThing() {
        ViewState opening = ViewState.opening(DATASET, Theme.DARK, Language.EN);
        assertEquals(
                List.of("reported", "plan range", "met", "planned", "overdue", "disputed", "range"),
                key(opening));
        assertEquals(
                List.of("reported", "plan range", "met", "planned", "range"),
                key(
                        opening.withAsOf(LocalDate.of(2025, 3, 31))
                                .withSelection(Optional.of(Selection.programme("P-KISTI")))));
    }
}
