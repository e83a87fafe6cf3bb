package kr.gpuatlas.domain.derived;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Standing;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.quantity.Quantity;

/// Divides reported sums of money by the GPUs they were reported for.
///
/// Which GPUs a sum pays for is never guessed. An investment goes with the number that was
/// announced or contracted within a month of it. A budget pays for the first order that its
/// programme placed after it and before the next budget.
final class Spending {
    private static final String INVESTMENT = "investment";
    private static final String BUDGET = "budget";
    private static final long DAYS_APART = 31;

    private final Figures figures;

    Spending(Figures figures) {
        this.figures = figures;
    }

    Stream<Derived> of(Figure figure) {
        return Stream.concat(investments(figure), budgets(figure));
    }

    private Stream<Derived> investments(Figure figure) {
        return statedOn(figure)
                .map(stated ->
                        sums(payer(figure), INVESTMENT)
                                .filter(claim -> isWithinAMonth(claim.when().last(), stated))
                                .flatMap(claim -> perGpu(figure, claim, figure).stream()))
                .orElse(Stream.empty());
    }

    /// The thing whose number it is, when that is one part only.
    private static String payer(Figure figure) {
        return figure.used().map(Claim::about).orElse(figure.about());
    }

    /// The pledge was announced in its parts, on one day; no other sum has a day of its own.
    private Optional<LocalDate> statedOn(Figure figure) {
        return figure.used()
                .map(claim -> claim.when().last())
                .or(() ->
                        figure.phase() == Phase.ANNOUNCED
                                ? Optional.of(figures.dataset().pledge().announced())
                                : Optional.empty());
    }

    private static boolean isWithinAMonth(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b)) <= DAYS_APART;
    }

    private Stream<Derived> budgets(Figure figure) {
        if (figure.phase() != Phase.CONTRACTED) {
            return Stream.empty();
        }
        List<Claim> budgets =
                sums(figure.about(), BUDGET).sorted(Comparator.comparing(Claim::when)).toList();
        return budgets.stream()
                .flatMap(budget ->
                        order(figure, budget, next(budgets, budget))
                                .flatMap(lot -> perGpu(figure, budget, lot))
                                .stream());
    }

    private static LocalDate next(List<Claim> budgets, Claim budget) {
        int after = budgets.indexOf(budget) + 1;
        return after < budgets.size() ? budgets.get(after).when().last() : LocalDate.MAX;
    }

    private static Optional<Figure> order(Figure programme, Claim budget, LocalDate before) {
        return programme.parts().stream()
                .filter(lot -> lot.used().isPresent())
                .filter(lot -> placed(lot).isAfter(budget.when().last()))
                .filter(lot -> placed(lot).isBefore(before))
                .min(Comparator.comparing(Spending::placed));
    }

    private static LocalDate placed(Figure lot) {
        return lot.used().orElseThrow().when().last();
    }

    private Stream<Claim> sums(String about, String metric) {
        return figures.visibility().claims().stream()
                .filter(claim -> claim.subject() == Subject.MONEY)
                .filter(claim -> claim.standing() == Standing.ACCEPTED)
                .filter(claim -> claim.about().equals(about) && claim.metric().equals(metric));
    }

    private static Optional<Derived> perGpu(Figure shown, Claim sum, Figure counted) {
        List<Claim> claims =
                counted.leaves().flatMap(figure -> figure.used().stream()).distinct().toList();
        if (!(sum.value() instanceof Value.Measure money)
                || claims.isEmpty()
                || !counted.quantity().canDivide()) {
            return Optional.empty();
        }
        Quantity each = money.quantity().dividedBy(counted.quantity());
        Batch batch =
                new Batch(
                        counted.about(),
                        claims,
                        counted.quantity(),
                        Optional.empty(),
                        Optional.empty());
        return Optional.of(
                new Derived(
                        shown.about(),
                        shown.phase(),
                        Measure.MONEY_PER_GPU,
                        each,
                        money.unit(),
                        List.of(
                                new Term(
                                        batch,
                                        List.of(Input.of(sum, money)),
                                        each,
                                        Optional.empty()))));
    }
}
