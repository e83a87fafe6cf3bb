package kr.gpuatlas.view.control;

import java.math.BigDecimal;
import java.util.ArrayList;
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

    private final ObjectProperty<List<Part>> parts = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);
    private final double thickness;
    private final List<PhaseBar> bars = new ArrayList<>();
    private final List<HBox> labels = new ArrayList<>();

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
        parts.subscribe(this::rebuild);
        language.subscribe(this::rebuild);
    }

    /// The parts, in the order they are drawn.
    public ObjectProperty<List<Part>> partsProperty() {
        return parts;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    private void rebuild() {
        bars.clear();
        labels.clear();
        for (Part part : parts.get()) {
            PhaseBar bar = new PhaseBar();
            bar.languageProperty().set(language.get());
            bar.readingProperty().set(part.reading());
            bar.maximumProperty().set(part.width());
            Explained.byAnything(bar, part::figureId);
            bars.add(bar);
            labels.add(label(part));
        }
        getChildren().clear();
        getChildren().addAll(bars);
        getChildren().addAll(labels);
    }

    private HBox label(Part part) {
        Label name = new Label(part.name());
        name.getStyleClass().setAll("label", "note", "main-text");
        QuantityLabel number = new QuantityLabel(QuantityLabel.Role.NOTE);
        number.languageProperty().set(language.get());
        number.setQuantity(part.announced(), Unit.GPU);
        number.figureIdProperty().set(part.figureId());
        HBox box = new HBox(Space.S, name, number);
        box.setAlignment(Pos.BASELINE_LEFT);
        return box;
    }

    @Override
    protected double computePrefHeight(double width) {
        return thickness
                + labels.stream().mapToDouble(l -> LABEL_GAP + l.prefHeight(-1)).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 600;
    }

    @Override
    protected void arrange() {
        double whole = parts.get().stream().mapToDouble(Part::width).sum();
        double room = getWidth() - GAP * Math.max(0, bars.size() - 1);
        double x = 0;
        for (int i = 0; i < bars.size(); i++) {
            double share = whole == 0 ? 0 : parts.get().get(i).width() / whole * room;
            BarEnd end = BarEnd.of(parts.get().get(i).announced());
            double bar = Math.max(0, share - Math.max(0, PhasePainter.reach(end, thickness) - 2));
            bars.get(i).resizeRelocate(snapPositionX(x), 0, bar, thickness);
            HBox label = labels.get(i);
            label.resizeRelocate(
                    snapPositionX(x),
                    thickness + LABEL_GAP,
                    Math.min(label.prefWidth(-1), Math.max(0, share)),
                    label.prefHeight(-1));
            x += share + GAP;
        }
    }
}
