package kr.gpuatlas.view.change;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import kr.gpuatlas.domain.change.Bridge;
import kr.gpuatlas.domain.change.Cause;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.view.control.BarEnd;
import kr.gpuatlas.view.control.Drawing;
import kr.gpuatlas.view.control.Ink;
import kr.gpuatlas.view.control.PhasePainter;
import kr.gpuatlas.view.control.PhaseTexture;

/// One phase of the national total from before to after: what there was lies low, what the world
/// added stands full height in the texture of the phase, what was corrected is an amber outline,
/// and what was taken away an empty one.
final class BridgeBar extends Drawing {
    private static final double HEIGHT = 18;
    private static final double MARGIN = 10;
    private static final double LOW = 0.28;
    private static final double TICK = 2;
    private static final double LEAST = 2;

    private final Bridge bridge;
    private final double maximum;

    /// @param maximum the number at the right edge, the same for all phases compared
    BridgeBar(Bridge bridge, double maximum) {
        this.bridge = bridge;
        this.maximum = maximum;
        getStyleClass().add("bridge-bar");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /// The number a figure is drawn as; what nobody reported is not drawn.
    static double number(Optional<Figure> figure) {
        return figure.map(Figure::quantity)
                .flatMap(Quantity::stated)
                .map(BigDecimal::doubleValue)
                .orElse(0.0);
    }

    @Override
    protected double margin() {
        return MARGIN;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 200;
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        double scale = maximum <= 0 ? 0 : width / maximum;
        double at = number(bridge.before());
        if (at > 0) {
            double inset = height * LOW;
            new PhasePainter(g, this)
                    .bar(
                            bridge.phase(),
                            BarEnd.CLOSED,
                            new BoundingBox(0, inset, at * scale, height - 2 * inset));
        }
        for (Bridge.Step step : bridge.steps()) {
            double delta = step.delta().map(BigDecimal::doubleValue).orElse(0.0);
            step(g, step, at * scale, delta * scale, height);
            at += delta;
        }
        if (bridge.after().isPresent()) {
            g.setFill(of(Ink.T1));
            g.fillRect(at * scale - TICK / 2, -TICK, TICK, height + 2 * TICK);
        }
    }

    private void step(GraphicsContext g, Bridge.Step step, double from, double run, double height) {
        if (run == 0) {
            return;
        }
        double x = Math.min(from, from + run);
        double w = Math.max(LEAST, Math.abs(run));
        if (run > 0 && step.cause() == Cause.WORLD) {
            BarEnd end = step.after().map(BarEnd::of).orElse(BarEnd.CLOSED);
            new PhasePainter(g, this).bar(bridge.phase(), end, new BoundingBox(x, 0, w, height));
            return;
        }
        g.save();
        g.setStroke(
                of(
                        step.cause() == Cause.CORRECTION
                                ? Ink.CONFLICT
                                : PhaseTexture.of(bridge.phase()).edge()));
        g.setLineWidth(TICK);
        if (run < 0) {
            g.setLineDashes(4, 3);
        }
        g.strokeRect(x + 1, 1, Math.max(0, w - 2), height - 2);
        g.restore();
    }
}
