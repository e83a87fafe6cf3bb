package kr.gpuatlas.view.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the full height of the chart stands for: a round number that holds everything reported, and
/// what is planned or announced unless that would press the reports flat.
///
/// @param full the number at the top; the bottom is zero
/// @param intervals into which lines divide the height
record Extent(BigDecimal full, int intervals) {
    /// Where every number is zero, which is a number.
    private static final Extent ONE = new Extent(BigDecimal.ONE, 1);

    /// What is more times larger than the largest report stands above the scale, in words.
    private static final BigDecimal LARGEST = BigDecimal.valueOf(4);

    private static final List<BigDecimal> ROUND =
            Stream.of("1", "1.2", "1.5", "2", "2.5", "3", "4", "5", "6", "8", "10")
                    .map(BigDecimal::new)
                    .toList();
    private static final List<BigDecimal> STEPS =
            Stream.of("1", "2", "2.5", "4", "5").map(BigDecimal::new).toList();

    /// Absent when there is no number at all.
    ///
    /// @param reported what has to be held
    /// @param others what is planned or announced
    static Optional<Extent> of(List<BigDecimal> reported, List<BigDecimal> others) {
        Optional<BigDecimal> base = max(reported.stream());
        Stream<BigDecimal> held =
                base.map(most ->
                                others.stream()
                                        .filter(n -> n.compareTo(most.multiply(LARGEST)) <= 0))
                        .orElseGet(others::stream);
        return max(Stream.concat(base.stream(), held))
                .map(Extent::around)
                .or(() ->
                        Stream.concat(reported.stream(), others.stream()).findAny().map(_ -> ONE));
    }

    private static Optional<BigDecimal> max(Stream<BigDecimal> numbers) {
        return numbers.filter(number -> number.signum() > 0).max(BigDecimal::compareTo);
    }

    private static Extent around(BigDecimal most) {
        int power = most.precision() - most.scale() - 1;
        BigDecimal mantissa = most.movePointLeft(power);
        BigDecimal round =
                ROUND.stream().filter(n -> n.compareTo(mantissa) >= 0).findFirst().orElseThrow();
        return new Extent(round.movePointRight(power).stripTrailingZeros(), intervals(round));
    }

    /// Three or four steps of a round number, failing that two or five.
    private static int intervals(BigDecimal round) {
        for (int count : new int[] {3, 4, 2}) {
            BigDecimal step = round.divide(BigDecimal.valueOf(count), 4, RoundingMode.HALF_UP);
            BigDecimal exact = step.multiply(BigDecimal.valueOf(count));
            boolean isRound =
                    STEPS.stream()
                            .anyMatch(n ->
                                    n.compareTo(step) == 0
                                            || n.compareTo(step.movePointRight(1)) == 0);
            if (isRound && exact.compareTo(round) == 0) {
                return count;
            }
        }
        return 5;
    }

    boolean holds(BigDecimal number) {
        return number.compareTo(full) <= 0;
    }

    /// How high a number stands, as a share of the full height; more than 1 above the scale.
    double share(BigDecimal number) {
        return number.doubleValue() / full.doubleValue();
    }

    /// The number at a line, counted from the bottom.
    BigDecimal at(int line) {
        return full.multiply(BigDecimal.valueOf(line))
                .divide(BigDecimal.valueOf(intervals), 0, RoundingMode.HALF_UP);
    }
}
