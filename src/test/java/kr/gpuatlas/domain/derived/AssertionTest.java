package kr.gpuatlas.domain.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Assumed;
import kr.gpuatlas.domain.derived.Assertion.Status;
import kr.gpuatlas.domain.derived.Coverage.Field;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.support.Shipped;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssertionTest {
    private static final Dataset DATASET = Shipped.DATASET;

    private static Figures figures(LocalDate day) {
        return Figures.of(DATASET, Clock.at(day), Scope.PLEDGE);
    }

    private static <T> T required(@Nullable T found) {
        return Objects.requireNonNull(found);
    }

    private static Map<String, Assertion> assertions(LocalDate day) {
        return Assertion.of(figures(day)).stream()
                .collect(Collectors.toMap(a -> a.claim().id(), a -> a));
    }

    @Test
    void fourAndAHalfTimesIsShownWithTheThreeBasesInPrint() {
        Assertion claim = required(assertions(DATASET.edition().lastDay()).get("F010"));
        assertEquals(Status.CONTESTED, claim.status());
        assertEquals(
                List.of("5", "14", "131"),
                claim.bases().stream()
                        .map(base -> base.times().stated().orElseThrow())
                        .map(times -> times.setScale(0, RoundingMode.HALF_UP).toPlainString())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "F078, UNCONFIRMED", // six months, one article
        "F099, UNCONFIRMED", // a million vehicles in a week
        "F100, DUE", // robotaxis in 2028
        "F016, CONTESTED", // 2030 against late 2027
        "F080, CONFIRMED" // the speed-up of cuLitho, said by the parties
    })
    void aClaimStandsAsTheSourcesLetIt(String id, Status status) {
        assertEquals(status, required(assertions(DATASET.edition().lastDay()).get(id)).status());
    }

    @Test
    void nothingSaidLaterLeaksIn() {
        assertFalse(assertions(LocalDate.of(2025, 10, 31)).containsKey("F010"));
        assertTrue(assertions(LocalDate.of(2025, 11, 2)).containsKey("F010"));
    }

    @Test
    void coverageSaysWhatNobodyReportedByLeavingItOut() {
        Map<String, Coverage> rows =
                Coverage.of(figures(DATASET.edition().lastDay())).stream()
                        .collect(Collectors.toMap(row -> row.programme().id(), row -> row));
        Coverage samsung = required(rows.get("P-SAMSUNG"));
        assertTrue(samsung.at(Field.ANNOUNCED).isPresent());
        assertTrue(samsung.at(Field.DELIVERED).isEmpty());
        assertTrue(samsung.at(Field.POWER).isEmpty());
        assertTrue(samsung.at(Field.PLACE).isEmpty());
        assertTrue(required(rows.get("P-HYUNDAI")).at(Field.PLACE).isPresent());
        assertTrue(required(rows.get("P-MSIT")).at(Field.IN_SERVICE).isPresent());
        assertEquals(DATASET.programmes().size(), rows.size());
    }

    @ParameterizedTest
    @CsvSource({
        "pue, 1.15, true",
        "pue, 0.9, false",
        "pue, one, false",
        "hgx-gpus-per-rack, 24.5, false",
        "hgx-gpus-per-rack, '1,000', true",
        "unnamed-h200-share, 10, false",
        "unnamed-b200-share, 70, true",
        "fresh-days, 180, false",
        "fresh-days, 90, true"
    })
    void whatMakesNoSenseIsRefused(String id, String typed, boolean stands) {
        Allowed allowed = Allowed.of(DATASET, DATASET.assumption(id).orElseThrow());
        assertEquals(stands, allowed.read(typed).isPresent());
    }

    @Test
    void sharesLeaveEachOtherRoom() {
        Dataset mixed =
                DATASET.assuming(
                        Assumed.NONE.with("unnamed-b200-share", Optional.of(new BigDecimal(70))));
        assertEquals(
                new BigDecimal(30),
                Allowed.of(mixed, mixed.assumption("unnamed-h200-share").orElseThrow()).most());
    }
}
