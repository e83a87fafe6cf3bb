package kr.gpuatlas.view.control;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.view.control.PhasePainter.Sector;

/// One phase's share of the announced whole as part of a ring; the whole looks alike in every ring.
final class PhaseRing extends Drawing {
    private static final double STROKE = 0.15;
    private static final double PROUD = 2;
    private static final double LEAST_SHARE = 0.006;
    private static final double QUIET = 0.55;
    private static final double TEXT = 0.2;

    private final double size;
    private Phase phase = Phase.ANNOUNCED;
    private Reading reading = Reading.NONE;
    private String middle = "";
    private Font font = Font.getDefault();

    PhaseRing(double size) {
        this.size = size;
        setMinSize(size, size);
        setPrefSize(size, size);
        setMaxSize(size, size);
    }

    void show(Phase own, Reading shown, String text) {
        phase = own;
        reading = shown;
        middle = text;
        redraw();
    }

    void setFont(Font shown) {
        font = shown;
        redraw();
    }

    /// The share of the announced whole that is in a phase; absent if either has no number.
    static OptionalDouble share(Reading reading, Phase phase) {
        Optional<BigDecimal> whole = length(reading, Phase.ANNOUNCED).filter(n -> n.signum() > 0);
        Optional<BigDecimal> part = length(reading, phase);
        return whole.isPresent() && part.isPresent()
                ? OptionalDouble.of(part.get().doubleValue() / whole.get().doubleValue())
                : OptionalDouble.empty();
    }

    private static Optional<BigDecimal> length(Reading reading, Phase phase) {
        return Optional.ofNullable(reading.phases().get(phase)).flatMap(Reading::length);
    }

    @Override
    protected double margin() {
        return PROUD + 1;
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        PhasePainter painter = new PhasePainter(g, this);
        double outer = size / 2 - 1;
        double inner = outer - size * STROKE;
        if (share(reading, Phase.ANNOUNCED).isPresent()) {
            Sector whole = Sector.share(size / 2, size / 2, inner, outer, 1);
            g.setGlobalAlpha(phase == Phase.ANNOUNCED ? 1 : QUIET);
            painter.sector(Phase.ANNOUNCED, whole);
            painter.sectorEdge(Phase.ANNOUNCED, whole, PhasePainter.EDGE, false);
            g.setGlobalAlpha(1);
        }
        if (phase != Phase.ANNOUNCED) {
            parts(painter, inner, outer);
        }
        g.setFill(of(Ink.T1));
        g.setFont(font);
        g.setTextAlign(TextAlignment.CENTER);
        g.setTextBaseline(VPos.CENTER);
        DrawnText.fill(g, TabularDigits.drawn(middle, font.getSize()), size / 2, size / 2);
    }

    private void parts(PhasePainter painter, double inner, double outer) {
        for (Phase earlier : Phase.values()) {
            if (earlier != Phase.ANNOUNCED && earlier.compareTo(phase) < 0) {
                share(reading, earlier)
                        .ifPresent(
                                s -> painter.sectorEdge(earlier, arc(inner, outer, s), 1.5, false));
            }
        }
        OptionalDouble own = share(reading, phase);
        Quantity quantity = reading.phases().getOrDefault(phase, Quantity.unknown(""));
        if (own.isPresent() && own.getAsDouble() > 0) {
            Sector proud = arc(inner - PROUD, outer + PROUD, own.getAsDouble());
            boolean notReached = BarEnd.of(quantity) == BarEnd.STOP;
            painter.sector(phase, proud, notReached);
            painter.sectorEdge(phase, proud, PhasePainter.EDGE, notReached);
        }
    }

    private Sector arc(double inner, double outer, double share) {
        return Sector.share(size / 2, size / 2, inner, outer, Math.max(LEAST_SHARE, share));
    }

    /// The size of the text in the middle.
    double textSize() {
        return Math.max(12, size * TEXT);
    }
}
