package kr.gpuatlas.view.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.domain.Edition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeScaleTest {
    private static final Edition EDITION = EmbeddedDataset.read().edition();

    @ParameterizedTest
    @ValueSource(doubles = {660, 880, 1040, 1460})
    void everyDayIsFoundAgainAtItsPosition(double width) {
        TimeScale scale = TimeScale.of(EDITION, 20, width);
        double before = Double.NEGATIVE_INFINITY;
        for (LocalDate day = scale.first(); !day.isAfter(scale.last()); day = day.plusDays(1)) {
            double x = scale.x(day);
            assertEquals(day, scale.day(x));
            assertTrue(x > before, () -> "the days stand in order");
            before = x;
        }
    }

    @Test
    void positionsOutsideTheStripGiveItsEnds() {
        TimeScale scale = TimeScale.of(EDITION, 20, 1040);

        assertEquals(scale.first(), scale.day(-100));
        assertEquals(scale.last(), scale.day(5000));
        assertEquals(1060, scale.x(LocalDate.MAX));
    }

    @Test
    void theAxisBeginsWithItsLeftEndAndGoesOnInQuartersThenYears() {
        List<LocalDate> ticks = TimeScale.of(EDITION, 20, 1040).ticks();

        assertEquals(LocalDate.of(2025, 2, 1), ticks.getFirst());
        assertEquals(LocalDate.of(2025, 4, 1), ticks.get(1));
        assertEquals(LocalDate.of(2030, 1, 1), ticks.getLast());
    }

    @Test
    void theHeightHoldsReportsAndPlansButNotWhatWouldPressThemFlat() {
        Extent extent = extent(numbers(22840, 13000, 4224), numbers(260000, 37000, 52000));

        assertEquals(0, extent.full().compareTo(BigDecimal.valueOf(60000)));
        assertEquals(3, extent.intervals());
        assertEquals(0, extent.at(1).compareTo(BigDecimal.valueOf(20000)));
        assertTrue(extent.holds(BigDecimal.valueOf(52000)));
        assertTrue(!extent.holds(BigDecimal.valueOf(260000)));
    }

    @Test
    void withoutReportsTheHeightHoldsEverything() {
        assertEquals(
                0, extent(List.of(), numbers(50000)).full().compareTo(BigDecimal.valueOf(50000)));
        assertEquals(Optional.empty(), Extent.of(List.of(), List.of()));
    }

    private static Extent extent(List<BigDecimal> reported, List<BigDecimal> others) {
        return Extent.of(reported, others).orElseThrow();
    }

    private static List<BigDecimal> numbers(long... numbers) {
        return Stream.of(numbers)
                .flatMap(all -> java.util.Arrays.stream(all).mapToObj(BigDecimal::valueOf))
                .toList();
    }
}
