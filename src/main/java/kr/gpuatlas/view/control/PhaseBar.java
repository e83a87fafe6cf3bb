package kr.gpuatlas.view.control;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.wording.Wording;

/// A bar on a linear scale from zero in which every phase lies inside the phase before it.
///
/// Without a figure nothing at all is drawn. Its height is a matter of layout: give it a preferred
/// height.
public final class PhaseBar extends Drawing {
    private static final double MARGIN = 10;
    private static final double LEAST_WIDTH = 2;
    private static final double LEAST_STEP = 1.5;
    private static final double COMPACT = 7;
    private static final Quantity NOTHING = Quantity.unknown("");

    private final ObjectProperty<Reading> reading = new SimpleObjectProperty<>(Reading.NONE);
    private final DoubleProperty maximum = new SimpleDoubleProperty(60_000);
    private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);
    private final double pitch;

    public PhaseBar() {
        this(1);
    }

    /// @param pitch 1, or 2 for pictures seen from afar
    public PhaseBar(double pitch) {
        this.pitch = pitch;
        getStyleClass().add("phase-bar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinHeight(USE_PREF_SIZE);
        reading.subscribe(this::redraw);
        maximum.subscribe(this::redraw);
        accessibleTextProperty()
                .bind(reading.flatMap(r -> language.map(l -> r.spoken(Wording.in(l)))));
    }

    /// What it shows.
    public ObjectProperty<Reading> readingProperty() {
        return reading;
    }

    /// The figure at the right edge, the same for every bar that is to be compared.
    public DoubleProperty maximumProperty() {
        return maximum;
    }

    /// The language a screen reader reads it in.
    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    @Override
    protected double margin() {
        return MARGIN;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 120;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 14;
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        Reading shown = reading.get();
        shown.plan().ifPresent(plan -> plan(g, x(plan, width), height));
        PhasePainter painter = new PhasePainter(g, this, pitch);
        double inset = 0;
        for (Phase phase : Phase.values()) {
            Quantity quantity = shown.phases().getOrDefault(phase, NOTHING);
            Optional<BigDecimal> length = Reading.length(quantity);
            if (length.isPresent() && length.get().signum() > 0) {
                painter.bar(
                        phase,
                        BarEnd.of(quantity),
                        PhaseTexture.box(
                                0,
                                inset,
                                Math.max(LEAST_WIDTH, x(length.get(), width)),
                                Math.max(1, height - 2 * inset)));
            }
            inset += step(height);
        }
        shown.phases().values().stream()
                .findFirst()
                .ifPresent(widest -> rival(g, shown, widest, width, height));
    }

    private double x(BigDecimal number, double width) {
        return maximum.get() <= 0 ? 0 : number.doubleValue() / maximum.get() * width;
    }

    private static double step(double height) {
        return height < COMPACT ? Math.min(0.75, height / 9) : Math.max(LEAST_STEP, height / 9);
    }

    private void plan(GraphicsContext g, double x, double height) {
        g.setStroke(of(Ink.SCEN));
        g.setLineWidth(1.5);
        g.setLineDashes(4, 3);
        g.strokeRect(0.75, 0.75, Math.max(0, x - 1.5), height - 1.5);
        g.setLineDashes();
    }

    private void rival(
            GraphicsContext g, Reading shown, Quantity widest, double width, double height) {
        Optional<BigDecimal> from = Reading.length(widest);
        if (shown.rival().isEmpty() || from.isEmpty()) {
            return;
        }
        double end = x(from.get(), width);
        double other = Math.min(x(shown.rival().get(), width), width + MARGIN - 2);
        double start = other >= end ? end + PhasePainter.reach(BarEnd.of(widest), height) : end;
        g.setStroke(of(Ink.CONFLICT));
        g.setLineWidth(1.5);
        g.strokeLine(start, height / 2, other, height / 2);
        g.setLineWidth(2);
        g.strokeLine(other, -1, other, height + 1);
    }
}
