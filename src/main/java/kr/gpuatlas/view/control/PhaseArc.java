package kr.gpuatlas.view.control;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.view.control.DialPainter.Band;

/// The phases of one thing as bands of a round scale, each inside the one before; nothing for no
/// figure.
final class PhaseArc extends Drawing {
    /// Room for the ticks outside the bands.
    static final double RIM = 6;

    private static final double THICKNESS = 0.26;

    /// A small dial has thinner bands, so that words fit inside.
    private static final double SMALL = 70;

    private static final double SMALL_THICKNESS = 0.22;
    private static final double LEAST_LENGTH = 2;
    private static final int STEPS = 6;
    private static final Quantity NOTHING = Quantity.unknown("");

    private Reading reading = Reading.NONE;
    private double maximum = 1;

    void show(Reading shown, double end) {
        reading = shown;
        maximum = end;
        redraw();
    }

    static double inner(Dial dial) {
        double thickness = dial.radius() < SMALL ? SMALL_THICKNESS : THICKNESS;
        return dial.radius() * (1 - thickness);
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        if (reading.phases().values().stream().noneMatch(q -> Reading.length(q).isPresent())) {
            return;
        }
        Dial dial = Dial.threeQuarters(width, height, RIM);
        DialPainter painter = new DialPainter(g, this, dial);
        painter.scale(dial.radius() + 1.5);
        painter.ticks(dial.radius() + 1.5, STEPS);
        Band whole = new Band(inner(dial), dial.radius() - 1, 1);
        double inset = 0;
        for (Phase phase : Phase.values()) {
            Quantity quantity = reading.phases().getOrDefault(phase, NOTHING);
            Optional<BigDecimal> length = Reading.length(quantity).filter(n -> n.signum() > 0);
            if (length.isPresent()) {
                double share = Math.max(share(length.get()), least(dial));
                Band band = new Band(whole.inner() + inset, whole.outer() - inset, share);
                painter.phase(phase, BarEnd.of(quantity), band);
            }
            inset += whole.thickness() / 9;
        }
        rival(painter, whole);
    }

    private void rival(DialPainter painter, Band whole) {
        Optional<BigDecimal> widest =
                reading.phases().values().stream().findFirst().flatMap(Reading::length);
        if (widest.isPresent() && reading.rival().isPresent()) {
            painter.rival(
                    new Band(whole.inner(), whole.outer(), share(widest.get())),
                    share(reading.rival().get()));
        }
    }

    private double share(BigDecimal number) {
        return number.doubleValue() / maximum;
    }

    private static double least(Dial dial) {
        return LEAST_LENGTH / (Math.toRadians(dial.sweep()) * dial.radius());
    }
}
