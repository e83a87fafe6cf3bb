package kr.gpuatlas.view.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;

/// The whole pledge as one bar: its parts side by side, each with its phases inside and its name
/// below.
public final class NationalBar extends Arranged {
    private static final double GAP = 4;
    private static final double LABEL_GAP = 6;
    private static final double LABELS_APART = 12;

    private final ObjectProperty<List<Part>> parts = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);
    private final double thickness;
    private final List<Segment> segments = new ArrayList<>();

    /// One owner's part of the pledge.
    ///
    /// @param name as short as it is to stand below the bar
    /// @param figureId what is explained when its number is asked for; blank for nothing
    public record Part(String name, Reading reading, String figureId) {
        Quantity announced() {
            return reading.phases().getOrDefault(Phase.ANNOUNCED, Quantity.unknown(name));
        }

        double width() {
            return Reading.length(announced()).map(BigDecimal::doubleValue).orElse(0.0);
        }
    }

    /// @param thickness height of the bar without its labels
    public NationalBar(double thickness) {
        this.thickness = thickness;
        getStyleClass().add("national-bar");
        setAccessibleRole(AccessibleRole.PARENT);
        parts.subscribe(this::show);
        language.subscribe(this::show);
    }

    /// The parts, in the order they are drawn.
    public ObjectProperty<List<Part>> partsProperty() {
        return parts;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    /// New nodes only for what there was none for: they would have the whole window painted.
    private void show() {
        List<Part> shown = parts.get();
        while (segments.size() < shown.size()) {
            Segment segment = new Segment();
            segments.add(segment);
            getChildren().addAll(segment.bar, segment.label);
        }
        while (segments.size() > shown.size()) {
            Segment segment = segments.removeLast();
            getChildren().removeAll(segment.bar, segment.label);
        }
        for (int i = 0; i < shown.size(); i++) {
            segments.get(i).show(shown.get(i), language.get());
        }
        requestLayout();
    }

    /// The nodes of one part.
    private static final class Segment {
        private final PhaseBar bar = new PhaseBar();
        private final Label name = new Label();
        private final QuantityLabel number = new QuantityLabel(QuantityLabel.Role.NOTE);
        private final HBox label = new HBox(Space.S, name, number);
        private String figureId = "";

        Segment() {
            name.getStyleClass().setAll("label", "note", "main-text");
            label.setAlignment(Pos.BASELINE_LEFT);
            Explained.byAnything(bar, () -> figureId);
        }

        void show(Part part, Language language) {
            figureId = part.figureId();
            bar.languageProperty().set(language);
            bar.readingProperty().set(part.reading());
            bar.maximumProperty().set(part.width());
            name.setText(part.name());
            number.languageProperty().set(language);
            number.setQuantity(part.announced(), Unit.GPU);
            number.figureIdProperty().set(part.figureId());
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return thickness
                + segments.stream()
                        .mapToDouble(segment -> LABEL_GAP + segment.label.prefHeight(-1))
                        .max()
                        .orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 600;
    }

    @Override
    protected void arrange() {
        double whole = parts.get().stream().mapToDouble(Part::width).sum();
        double room = getWidth() - GAP * Math.max(0, segments.size() - 1);
        double[] starts = new double[segments.size()];
        double x = 0;
        for (int i = 0; i < segments.size(); i++) {
            starts[i] = snapPositionX(x);
            double share = whole == 0 ? 0 : parts.get().get(i).width() / whole * room;
            BarEnd end = BarEnd.of(parts.get().get(i).announced());
            double bar = Math.max(0, share - Math.max(0, PhasePainter.reach(end, thickness) - 2));
            segments.get(i).bar.resizeRelocate(starts[i], 0, bar, thickness);
            x += share + GAP;
        }
        arrangeLabels(starts);
    }

    /// Each label begins under its bar, or beside the one before it where the bar is too short;
    /// only where all together are too wide they are cut.
    private void arrangeLabels(double[] starts) {
        double[] widths =
                segments.stream().mapToDouble(segment -> segment.label.prefWidth(-1)).toArray();
        double most = (getWidth() + LABELS_APART) / Math.max(1, widths.length) - LABELS_APART;
        if (Arrays.stream(widths).sum() + LABELS_APART * (widths.length - 1) > getWidth()) {
            Arrays.setAll(widths, i -> most);
        }
        double free = 0;
        for (int i = 0; i < widths.length; i++) {
            starts[i] = Math.max(starts[i], free);
            free = starts[i] + widths[i] + LABELS_APART;
        }
        double end = getWidth();
        for (int i = widths.length - 1; i >= 0; i--) {
            starts[i] = Math.max(0, Math.min(starts[i], end - widths[i]));
            end = starts[i] - LABELS_APART;
            HBox label = segments.get(i).label;
            label.resizeRelocate(
                    snapPositionX(starts[i]),
                    thickness + LABEL_GAP,
                    widths[i],
                    label.prefHeight(-1));
        }
    }
}
