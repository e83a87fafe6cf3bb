package kr.gpuatlas.domain.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Standing;
import kr.gpuatlas.domain.claim.Subject;

/// Where a scale ends on which all programmes are compared: at a round number that holds on every
/// day, so that two pictures of different days can be laid side by side.
public final class CommonScale {
    private static final List<BigDecimal> ROUND =
            Stream.of("1", "1.5", "2", "3", "4", "5", "6", "8", "10").map(BigDecimal::new).toList();

    private CommonScale() {}

    /// Of GPUs in a phase, for one programme.
    public static BigDecimal gpus(Dataset dataset) {
        return end(
                dataset,
                claim ->
                        claim.subject() == Subject.PHASE
                                && !claim.about().equals(dataset.pledge().id()));
    }

    /// Of megawatts planned at a place.
    public static BigDecimal megawatts(Dataset dataset) {
        return end(dataset, Power::isPlannedAtAPlace);
    }

    private static BigDecimal end(Dataset dataset, Predicate<Claim> compared) {
        return roundUp(
                dataset.claims().stream()
                        .filter(claim -> claim.standing() != Standing.REJECTED)
                        .filter(compared)
                        .map(Power::size)
                        .max(BigDecimal::compareTo)
                        .orElse(BigDecimal.ONE));
    }

    private static BigDecimal roundUp(BigDecimal value) {
        if (value.signum() <= 0) {
            return BigDecimal.ONE;
        }
        int power = value.precision() - value.scale() - 1;
        return ROUND.stream()
                .map(step -> step.scaleByPowerOfTen(power))
                .filter(step -> step.compareTo(value) >= 0)
                .findFirst()
                .orElse(value);
    }
}
