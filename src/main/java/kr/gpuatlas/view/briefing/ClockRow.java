package kr.gpuatlas.view.briefing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kr.gpuatlas.domain.briefing.Stopwatch;
import kr.gpuatlas.view.control.KeyCap;

/// The time of day, and what the talk has taken while it was not paused.
final class ClockRow extends HBox {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

    private final SceneWords words;
    private final ObservableValue<Stopwatch> stopwatch;
    private final Label time = SceneLabels.of("", "presenter-clock");
    private final Label elapsed = SceneLabels.of("", "presenter-clock");
    private final Button pause = new Button("", new KeyCap("T"));

    ClockRow(SceneWords words, ObservableValue<Stopwatch> stopwatch, BriefingKeys.Actions actions) {
        this.words = words;
        this.stopwatch = stopwatch;
        getStyleClass().add("presenter-clocks");
        setAlignment(Pos.BOTTOM_LEFT);
        pause.setFocusTraversable(false);
        pause.setOnAction(_ -> actions.run(Step.TIMER));
        getChildren()
                .addAll(
                        new VBox(SceneLabels.of(words.get("clock"), "note"), time),
                        new VBox(SceneLabels.of(words.get("elapsed"), "note"), elapsed),
                        SceneLabels.gap(),
                        pause);
    }

    void show(Instant now) {
        Duration passed = stopwatch.getValue().elapsed(now);
        time.setText(TIME.format(now));
        elapsed.setText(
                String.format(
                        Locale.ROOT, "%02d:%02d", passed.toMinutes(), passed.toSecondsPart()));
        pause.setText(words.get(stopwatch.getValue().isRunning() ? "step.timer" : "step.timer.on"));
    }
}
