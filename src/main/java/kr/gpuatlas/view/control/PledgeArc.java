package kr.gpuatlas.view.control;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.GraphicsContext;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.view.control.PhasePainter.Sector;

/// The whole pledge as one open arc for an audience: its parts side by side, each with its phases
/// inside.
public final class PledgeArc extends Drawing {
    private static final double GAP = 0.9;
    private static final double THICKNESS = 0.235;
    private static final double EDGE = 2;
    private static final double PITCH = 2;
    private static final double TIP = 4;

    /// The least a figure is drawn with, so that it can be seen from afar.
    private static final double LEAST = 1.6;

    private List<Part> parts = List.of();

    /// One owner's part of the whole.
    ///
    /// @param share of the whole arc
    public record Part(Reading reading, double share) {}

    public PledgeArc() {
        getStyleClass().add("pledge-arc");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    /// Shows the parts, in the order of drawing, clockwise from the lower left.
    public void show(List<Part> shown) {
        parts = List.copyOf(shown);
        redraw();
    }

    private Dial dial() {
        return Dial.threeQuarters(getWidth(), getHeight(), TIP);
    }

    /// The centre of the arc.
    public Point2D centre() {
        return new Point2D(dial().cx(), dial().cy());
    }

    /// The hollow inside the arc.
    public double hollow() {
        return dial().radius() * (1 - THICKNESS);
    }

    /// The point at some distance outside the arc, at the middle of a part.
    public Point2D outside(int part, double distance) {
        Dial dial = dial();
        double before = parts.stream().limit(part).mapToDouble(Part::share).sum();
        return dial.at(dial.angle(before + parts.get(part).share() / 2), dial.radius() + distance);
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        PhasePainter painter = new PhasePainter(g, this, PITCH);
        // The wholes go first: what is not reached is thin paint, and nothing follows it but its
        // like.
        for (Phase phase : Phase.values()) {
            double before = 0;
            for (Part part : parts) {
                draw(painter, part, phase, before);
                before += part.share();
            }
        }
    }

    private void draw(PhasePainter painter, Part part, Phase phase, double before) {
        Dial dial = dial();
        Optional<BigDecimal> whole = length(part, Phase.ANNOUNCED).filter(n -> n.signum() > 0);
        if (whole.isEmpty()) {
            return;
        }
        double start = dial.angle(before) - GAP / 2;
        double sweep = dial.sweep() * part.share() - GAP;
        double thickness = dial.radius() * THICKNESS;
        Optional<BigDecimal> own = length(part, phase).filter(n -> n.signum() > 0);
        if (own.isPresent()) {
            double share = own.get().doubleValue() / whole.get().doubleValue();
            double inset = inset(phase) * thickness;
            Sector sector =
                    new Sector(
                            dial.cx(),
                            dial.cy(),
                            dial.radius() - thickness + inset,
                            dial.radius() - inset,
                            start,
                            -Math.max(LEAST, sweep * Math.min(1, share)));
            boolean open = phase != Phase.ANNOUNCED && isNotReached(part, phase);
            painter.sector(phase, sector, open);
            painter.sectorEdge(phase, sector, EDGE, open);
        }
    }

    /// How far a phase lies within the outline of the whole, as a share of its thickness.
    private static double inset(Phase phase) {
        return switch (phase) {
            case ANNOUNCED -> 0;
            case CONTRACTED -> 9 / 86.0;
            case DELIVERED -> 20 / 86.0;
            case IN_SERVICE -> 30 / 86.0;
        };
    }

    private static boolean isNotReached(Part part, Phase phase) {
        return quantity(part, phase).filter(q -> BarEnd.of(q) == BarEnd.STOP).isPresent();
    }

    private static Optional<Quantity> quantity(Part part, Phase phase) {
        return Optional.ofNullable(part.reading().phases().get(phase));
    }

    private static Optional<BigDecimal> length(Part part, Phase phase) {
        return quantity(part, phase).flatMap(Reading::length);
    }
}
