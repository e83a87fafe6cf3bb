package kr.gpuatlas.domain.derived;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Assumption;

/// The numbers an assumption may have: what makes no sense is refused before it is drawn.
///
/// @param whole whether only whole numbers count something
public record Allowed(BigDecimal least, BigDecimal most, boolean whole) {
    private static final String FRESH = "fresh-days";
    private static final String UNCONFIRMED = "stale-unconfirmed-days";
    private static final String PAUSED = "stale-paused-days";

    private static final BigDecimal LONGEST = BigDecimal.valueOf(3650);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// What an assumption may be while the others are as they are.
    ///
    /// @param dataset with its assumptions as they hold
    public static Allowed of(Dataset dataset, Assumption assumption) {
        return switch (assumption.value().unit()) {
            case DAY -> days(dataset, assumption.id());
            case PERCENT -> percent(dataset, assumption.id());
            case RATIO -> new Allowed(BigDecimal.ONE, BigDecimal.valueOf(3), false);
            case GPU -> new Allowed(BigDecimal.ONE, BigDecimal.valueOf(1_000), true);
            default -> new Allowed(BigDecimal.ONE, BigDecimal.valueOf(100_000), false);
        };
    }

    /// Each span of silence is longer than the one before.
    private static Allowed days(Dataset dataset, String id) {
        Optional<BigDecimal> before =
                switch (id) {
                    case UNCONFIRMED -> number(dataset, FRESH);
                    case PAUSED -> number(dataset, UNCONFIRMED);
                    default -> Optional.empty();
                };
        Optional<BigDecimal> after =
                switch (id) {
                    case FRESH -> number(dataset, UNCONFIRMED);
                    case UNCONFIRMED -> number(dataset, PAUSED);
                    default -> Optional.empty();
                };
        return new Allowed(
                before.map(BigDecimal.ONE::add).orElse(BigDecimal.ONE),
                after.map(number -> number.subtract(BigDecimal.ONE)).orElse(LONGEST),
                true);
    }

    /// The shares of one whole leave each other room.
    private static Allowed percent(Dataset dataset, String id) {
        boolean isShare =
                Arrays.stream(GpuModel.values())
                        .anyMatch(model -> model.shareAssumption().equals(id));
        BigDecimal others =
                Arrays.stream(GpuModel.values())
                        .map(GpuModel::shareAssumption)
                        .filter(share -> isShare && !share.equals(id))
                        .flatMap(share -> number(dataset, share).stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Allowed(BigDecimal.ZERO, HUNDRED.subtract(others).max(BigDecimal.ZERO), false);
    }

    private static Optional<BigDecimal> number(Dataset dataset, String id) {
        return dataset.assumption(id).flatMap(a -> a.value().quantity().stated());
    }

    public boolean allows(BigDecimal number) {
        return number.compareTo(least) >= 0
                && number.compareTo(most) <= 0
                && (!whole || number.stripTrailingZeros().scale() <= 0);
    }

    /// The number that was typed, if it may stand.
    public Optional<BigDecimal> read(String typed) {
        try {
            return Optional.of(new BigDecimal(typed.strip().replace(",", ""))).filter(this::allows);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
