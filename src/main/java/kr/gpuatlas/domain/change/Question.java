package kr.gpuatlas.domain.change;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Standing;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.claim.Value;

/// What two claims must have in common to answer one question, and what sets them against each
/// other.
final class Question {
    /// The statement that stands among several: the accepted one said last, the best known first.
    private static final Comparator<Claim> STANDS =
            Comparator.comparing(Claim::standing)
                    .thenComparing(Claim::when, Comparator.reverseOrder())
                    .thenComparing(Claim::grade)
                    .thenComparing(Claim::id);

    private Question() {}

    /// Whether one may replace the other: the same thing measured for the same day.
    static boolean isSame(Claim a, Claim b) {
        return isAlike(a, b) && (a.subject() == Subject.DATE || a.due().equals(b.due()));
    }

    /// Whether both promise the same thing, be it for different days.
    static boolean isSamePromise(Claim a, Claim b) {
        return isAlike(a, b)
                && a.due().isPresent()
                && b.due().isPresent()
                && (a.subject() == Subject.DATE || number(a).equals(number(b)));
    }

    private static boolean isAlike(Claim a, Claim b) {
        return a.about().equals(b.about())
                && a.subject() == b.subject()
                && a.metric().equals(b.metric())
                && a.label().equals(b.label())
                && a.partner().equals(b.partner())
                && a.partOf().equals(b.partOf())
                && a.phase().equals(b.phase())
                && unit(a).equals(unit(b));
    }

    private static Optional<Unit> unit(Claim claim) {
        return claim.value() instanceof Value.Measure(var _, Unit unit)
                ? Optional.of(unit)
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(Claim claim) {
        return claim.quantity().flatMap(quantity -> quantity.stated());
    }

    static boolean saysTheSame(Claim a, Claim b) {
        return isSame(a, b) && a.value().equals(b.value()) && a.due().equals(b.due());
    }

    static Optional<Claim> standing(List<Claim> claims) {
        return claims.stream().filter(claim -> claim.standing() != Standing.REJECTED).min(STANDS);
    }

    /// Whether a conflict has the claims on different sides and does not follow the first.
    static boolean isOpposed(Claim claim, Claim other, Dataset dataset) {
        return dataset.conflicts().stream()
                .anyMatch(conflict ->
                        side(conflict, claim)
                                .filter(side -> !side.used())
                                .filter(side -> !side.claims().contains(other.id()))
                                .flatMap(_ -> side(conflict, other))
                                .isPresent());
    }

    private static Optional<Conflict.Position> side(Conflict conflict, Claim claim) {
        return conflict.positions().stream()
                .filter(position -> position.claims().contains(claim.id()))
                .findFirst();
    }
}
