package kr.gpuatlas.domain.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kr.gpuatlas.domain.Dataset;

/// From how many days of silence on a figure counts as ageing, unconfirmed and inferred paused.
///
/// The days are assumptions of the dataset (`fresh-days`, `stale-unconfirmed-days`,
/// `stale-paused-days`); the defaults are two, six and eighteen months.
public record Staleness(int freshDays, int unconfirmedDays, int pausedDays) {
    private static final String FRESH = "fresh-days";
    private static final String UNCONFIRMED = "stale-unconfirmed-days";
    private static final String PAUSED = "stale-paused-days";

    /// The ids of the assumptions that say when a report counts as old.
    public static final List<String> ASSUMPTIONS = List.of(FRESH, UNCONFIRMED, PAUSED);

    public static Staleness of(Dataset dataset) {
        return new Staleness(
                days(dataset, FRESH, 60),
                days(dataset, UNCONFIRMED, 180),
                days(dataset, PAUSED, 540));
    }

    private static int days(Dataset dataset, String assumption, int otherwise) {
        return dataset.assumptions().stream()
                .filter(a -> a.id().equals(assumption))
                .flatMap(a -> a.value().quantity().stated().stream())
                .mapToInt(BigDecimal::intValue)
                .findFirst()
                .orElse(otherwise);
    }

    public Freshness of(LocalDate lastConfirmed, LocalDate today) {
        long age = ChronoUnit.DAYS.between(lastConfirmed, today);
        if (age <= freshDays) {
            return Freshness.FRESH;
        }
        if (age <= unconfirmedDays) {
            return Freshness.AGEING;
        }
        return age <= pausedDays ? Freshness.UNCONFIRMED : Freshness.INFERRED_PAUSED;
    }
}
