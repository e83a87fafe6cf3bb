package kr.gpuatlas.domain.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.quantity.Quantity;

/// The law of the phases: each is contained in the one before, for every lot, programme and total,
/// on every day something changed.
///
/// It is checked on bounds, where a breach is an error, and on stated figures, where it is a
/// warning.
public final class ContainmentLaw {
    private ContainmentLaw() {}

    /// One phase that is larger than a phase that should contain it.
    ///
    /// @param certain whether the bounds themselves exclude each other; otherwise only the stated
    ///   figures do
    /// @param inner the figure that is too large
    /// @param outer the figure that should contain it
    public record Breach(LocalDate day, boolean certain, Figure inner, Figure outer) {}

    /// The first breach of each pair of figures.
    public static List<Breach> breaches(Dataset dataset) {
        List<Breach> breaches = new ArrayList<>();
        Succession days = new Succession(dataset);
        for (LocalDate day : Course.changeDays(dataset)) {
            days.advance(day).forEach(phases -> check(phases, day, breaches));
        }
        return breaches;
    }

    private static void check(PhaseFigures phases, LocalDate day, List<Breach> breaches) {
        for (Phase outer : Phase.values()) {
            for (Phase inner : Phase.values()) {
                if (inner.compareTo(outer) > 0) {
                    breach(phases, day, inner, outer)
                            .filter(found -> breaches.stream().noneMatch(b -> isSame(b, found)))
                            .ifPresent(breaches::add);
                }
            }
        }
    }

    private static boolean isSame(Breach a, Breach b) {
        return a.inner().id().equals(b.inner().id()) && a.outer().id().equals(b.outer().id());
    }

    private static Optional<Breach> breach(
            PhaseFigures phases, LocalDate day, Phase innerPhase, Phase outerPhase) {
        Optional<Figure> inner = phases.at(innerPhase);
        Optional<Figure> outer = phases.at(outerPhase);
        if (inner.isEmpty() || outer.isEmpty()) {
            return Optional.empty();
        }
        boolean certain = exceeds(inner.get().quantity().min(), outer.get().quantity().max());
        boolean stated = isStatedHigher(inner.get().quantity(), outer.get().quantity());
        return certain || stated
                ? Optional.of(new Breach(day, certain, inner.get(), outer.get()))
                : Optional.empty();
    }

    /// A sum that misses parts the inner one has cannot be held against it.
    private static boolean isStatedHigher(Quantity inner, Quantity outer) {
        return inner.unknownParts().containsAll(outer.unknownParts())
                && exceeds(inner.stated(), outer.stated());
    }

    private static boolean exceeds(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.isPresent() && b.isPresent() && a.get().compareTo(b.get()) > 0;
    }
}
