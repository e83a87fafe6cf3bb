package kr.gpuatlas.domain.change;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.quantity.Quantity;

/// How the national total of one phase got from one reading to the other.
///
/// @param before absent when nobody had reported any
/// @param steps in the order of the dataset, corrections first; what they add sums up to
///   [#difference()]
public record Bridge(
        Phase phase, Optional<Figure> before, Optional<Figure> after, List<Step> steps) {
    public Bridge {
        steps = List.copyOf(steps);
    }

    /// What one programme or lot adds, for one cause.
    ///
    /// @param before absent when nobody had reported any
    /// @param delta what it adds to the stated total; zero when only the qualifier changes, absent
    ///   when a side states an interval
    /// @param drivers ids of the records that may have moved it, likeliest first
    public record Step(
            String about,
            Cause cause,
            Optional<Quantity> before,
            Optional<Quantity> after,
            Optional<BigDecimal> delta,
            List<String> drivers) {
        public Step {
            drivers = List.copyOf(drivers);
        }

        Step backwards() {
            return new Step(about, cause, after, before, delta.map(BigDecimal::negate), drivers);
        }
    }

    /// The stated total after less that before; what nobody had reported adds nothing. Absent when
    /// a total has no stated number.
    public Optional<BigDecimal> difference() {
        return difference(before.map(Figure::quantity), after.map(Figure::quantity));
    }

    static Optional<BigDecimal> difference(Optional<Quantity> before, Optional<Quantity> after) {
        Optional<BigDecimal> from = number(before);
        Optional<BigDecimal> to = number(after);
        return from.flatMap(a -> to.map(b -> b.subtract(a)));
    }

    private static Optional<BigDecimal> number(Optional<Quantity> quantity) {
        return quantity.map(Quantity::stated).orElse(Optional.of(BigDecimal.ZERO));
    }

    /// Whether the phase reads differently now.
    public boolean isMoved() {
        return !before.map(Figure::quantity).equals(after.map(Figure::quantity))
                || !steps.isEmpty();
    }

    Bridge backwards() {
        return new Bridge(
                phase, after, before, steps.reversed().stream().map(Step::backwards).toList());
    }
}
