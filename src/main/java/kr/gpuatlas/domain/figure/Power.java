package kr.gpuatlas.domain.figure;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Standing;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.quantity.Quantity;

/// The electric power of a programme, the pledge or a site: what is planned, and what is reported
/// to run.
///
/// @param planned at a named place, as most recently stated and as far ahead as that goes
/// @param wider the largest plan that names no place
/// @param running what has been energised; zero only where a source says so
public record Power(Optional<Claim> planned, Optional<Claim> wider, Optional<Claim> running) {
    /// The metric of a claim on what runs; every other one on power is a plan.
    private static final String RUNNING = "power-energised";

    public static Power of(Visibility visibility, String about) {
        Dataset dataset = visibility.dataset();
        List<Claim> claims =
                visibility.claims().stream()
                        .filter(Power::isOfMegawatts)
                        .filter(claim -> isOf(claim, about, dataset))
                        .toList();
        return of(claims);
    }

    /// The power of a site: the plans that name it, and what runs of the lots it holds.
    public static Power at(Visibility visibility, Site site) {
        return of(
                visibility.claims().stream()
                        .filter(Power::isOfMegawatts)
                        .filter(claim -> isAt(claim, site))
                        .toList());
    }

    /// The plans and demands that name no place, in the order of the dataset; parts of others are
    /// left out.
    public static List<Claim> unplaced(Visibility visibility) {
        return plans(visibility.claims().stream().filter(Power::isOfMegawatts).toList())
                .filter(claim -> claim.site().isEmpty() && claim.partOf().isEmpty())
                .toList();
    }

    private static Power of(List<Claim> claims) {
        return new Power(
                claims.stream().filter(Power::isPlannedAtAPlace).max(newestAndFurthest()),
                plans(claims).filter(claim -> claim.site().isEmpty()).max(comparing(Power::size)),
                claims.stream().filter(Power::isRunning).max(comparing(Claim::when)));
    }

    public boolean isEmpty() {
        return planned.isEmpty() && wider.isEmpty() && running.isEmpty();
    }

    private static boolean isOf(Claim claim, String about, Dataset dataset) {
        return claim.about().equals(about)
                || dataset.lot(claim.about())
                        .filter(lot -> lot.programme().equals(about))
                        .isPresent();
    }

    private static boolean isAt(Claim claim, Site site) {
        return claim.site().filter(site.id()::equals).isPresent()
                || (claim.site().isEmpty()
                        && isRunning(claim)
                        && site.holds().contains(claim.about()));
    }

    private static boolean isOfMegawatts(Claim claim) {
        return claim.subject() == Subject.POWER
                && claim.standing() == Standing.ACCEPTED
                && claim.value() instanceof Value.Measure(Quantity quantity, Unit unit)
                && unit == Unit.MEGAWATT
                && quantity.isKnown();
    }

    private static Stream<Claim> plans(List<Claim> claims) {
        return claims.stream().filter(claim -> !isRunning(claim));
    }

    private static boolean isRunning(Claim claim) {
        return claim.metric().equals(RUNNING);
    }

    static boolean isPlannedAtAPlace(Claim claim) {
        return isOfMegawatts(claim) && !isRunning(claim) && claim.site().isPresent();
    }

    private static Comparator<Claim> newestAndFurthest() {
        return comparing(Claim::when)
                .thenComparing(claim -> claim.due().map(due -> due.last()).orElse(LocalDate.MIN))
                .thenComparing(Power::size);
    }

    static BigDecimal size(Claim claim) {
        return claim.quantity()
                .flatMap(quantity -> quantity.stated().or(quantity::max).or(quantity::min))
                .orElse(BigDecimal.ZERO);
    }
}
