package kr.gpuatlas.domain.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.claim.Phase;

/// How many GPUs a month it takes to reach a plan in time, beside how many a month have been
/// reported so far.
///
/// With `m` = days / 30.436875, the mean month of the calendar:
/// - `needed` = (planned − contracted now) / m(as-of day … last day of the plan);
/// - `reported` = (contracted now − first contracted) / m(day of the first report … as-of day). The
///   first report counts as the start, since nobody said how long what it counts had taken.
///
/// Both compare stated figures; their qualifiers carry over. Towards a plan that counts something
/// else there is none ([Plan#isComparable(Figures)]).
///
/// @param plan the next one that is neither reached nor less than a month away
/// @param reached what is contracted now
/// @param reported absent while only one figure has been reported
public record Pace(Plan plan, Figure reached, BigDecimal needed, Optional<BigDecimal> reported) {
    private static final BigDecimal DAYS_OF_A_MONTH = new BigDecimal("30.436875");

    /// The pace of the pledge or a programme; absent without a dated plan ahead or without a
    /// reported number to start from.
    ///
    /// @param course of the same dataset, scope and knowledge as the figures
    public static Optional<Pace> of(Figures figures, Course course, String about) {
        Optional<Figure> reached = figures.about(about).at(Phase.CONTRACTED);
        Optional<BigDecimal> number = reached.flatMap(figure -> figure.quantity().stated());
        if (number.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = figures.clock().asOf();
        return Plan.of(figures, about).stream()
                .filter(plan -> plan.isComparable(figures))
                .filter(plan -> plan.number().compareTo(number.get()) > 0)
                .filter(plan -> !plan.latest().isBefore(today.plusMonths(1)))
                .findFirst()
                .map(plan ->
                        new Pace(
                                plan,
                                reached.orElseThrow(),
                                perMonth(
                                        plan.number().subtract(number.get()), today, plan.latest()),
                                reported(course.steps(about, Phase.CONTRACTED, today), today)));
    }

    private static Optional<BigDecimal> reported(List<Course.Step> steps, LocalDate today) {
        if (steps.size() < 2 || !steps.getFirst().from().isBefore(today)) {
            return Optional.empty();
        }
        Optional<BigDecimal> first = steps.getFirst().figure().quantity().stated();
        Optional<BigDecimal> now = steps.getLast().figure().quantity().stated();
        return first.flatMap(
                from -> now.map(to -> perMonth(to.subtract(from), steps.getFirst().from(), today)));
    }

    private static BigDecimal perMonth(BigDecimal number, LocalDate from, LocalDate to) {
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to));
        return number.multiply(DAYS_OF_A_MONTH)
                .divide(days, MathContext.DECIMAL64)
                .setScale(0, RoundingMode.HALF_UP);
    }
}
