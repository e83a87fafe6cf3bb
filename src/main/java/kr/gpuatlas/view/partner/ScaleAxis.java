package kr.gpuatlas.view.partner;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.wording.Numbers;
import kr.gpuatlas.view.control.Arranged;

/// The numbers over the bars: as wide as a bar, zero at its left end.
final class ScaleAxis extends Arranged {
    private final List<Label> labels = new ArrayList<>();
    private List<BigDecimal> ticks = List.of();
    private double maximum = 1;
    private Optional<Shown> shown = Optional.empty();

    private record Shown(CardScale scale, Language language) {}

    ScaleAxis() {
        getStyleClass().add("scale-axis");
    }

    void show(CardScale scale, Language language) {
        Shown next = new Shown(scale, language);
        if (shown.filter(next::equals).isEmpty()) {
            shown = Optional.of(next);
            write(scale, language);
        }
    }

    private void write(CardScale scale, Language language) {
        ticks = scale.ticks();
        maximum = scale.maximum().doubleValue();
        labels.clear();
        for (BigDecimal tick : ticks) {
            Label label = new Label(written(tick, language));
            label.getStyleClass().addAll("note", "quiet");
            labels.add(label);
        }
        getChildren().setAll(labels);
    }

    private static String written(BigDecimal tick, Language language) {
        return switch (language) {
            case KO -> Numbers.compact(tick, language);
            case EN -> Numbers.full(tick);
        };
    }

    @Override
    protected double computePrefHeight(double width) {
        return labels.stream().mapToDouble(label -> label.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected void arrange() {
        for (int i = 0; i < ticks.size(); i++) {
            Label label = labels.get(i);
            double width = label.prefWidth(-1);
            double middle = ticks.get(i).doubleValue() / maximum * getWidth();
            double x = Math.clamp(middle - width / 2, 0, Math.max(0, getWidth() - width));
            label.resizeRelocate(Math.rint(x), 0, width, label.prefHeight(-1));
        }
    }
}
