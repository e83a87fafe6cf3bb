package kr.gpuatlas.domain.figure;

import static kr.gpuatlas.domain.claim.Phase.ANNOUNCED;
import static kr.gpuatlas.domain.claim.Phase.CONTRACTED;
import static kr.gpuatlas.domain.quantity.Qualifier.ABOUT;
import static kr.gpuatlas.domain.quantity.Qualifier.AT_LEAST;
import static kr.gpuatlas.domain.quantity.Qualifier.EXACT;
import static kr.gpuatlas.support.Atlas.atlas;
import static kr.gpuatlas.support.ClaimBuilder.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.support.ClaimBuilder;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    @Test
    void thePaceIsWhatIsLeftOverTheMonthsThatAreLeft() {
        Dataset dataset =
                dataset(
                        award("C1", 10_000, "2025-01-01"),
                        award("C2", 16_000, "2026-01-01"),
                        target("T1", 50_000, "2028"));

        Pace pace = pace(dataset, NEW_YEAR).orElseThrow();

        assertEquals(LocalDate.of(2028, 12, 31), pace.plan().latest());
        // 34,000 in the 1,095 days to the end of 2028; 6,000 in the 365 days of 2025
        assertEquals(new BigDecimal("945"), pace.needed());
        assertEquals(Optional.of(new BigDecimal("500")), pace.reported());
    }

    @Test
    void oneReportAloneIsNoPace() {
        Dataset dataset = dataset(award("C1", 10_000, "2025-01-01"), target("T1", 50_000, "2028"));

        assertEquals(Optional.empty(), pace(dataset, NEW_YEAR).orElseThrow().reported());
    }

    @Test
    void thereIsNoPaceWithoutAReportOrWithoutADatedTargetAhead() {
        assertEquals(Optional.empty(), pace(dataset(target("T1", 50_000, "2028")), NEW_YEAR));
        assertEquals(Optional.empty(), pace(dataset(award("C1", 10_000, "2025-01-01")), NEW_YEAR));
        assertEquals(
                Optional.empty(),
                pace(
                        dataset(
                                award("C1", 10_000, "2025-01-01"),
                                target("T1", 9_000, "2028"),
                                target("T2", 50_000, "2025-06"),
                                target("T3", 50_000, "2029/")),
                        NEW_YEAR));
    }

    @Test
    void thereIsNoPaceTowardsATargetThatCountsSomethingElse() {
        Dataset dataset = EmbeddedDataset.read();
        Figures figures = figures(dataset, dataset.edition().lastDay());
        Course course = Course.of(dataset, Scope.PLEDGE);

        List<Plan> plans = Plan.of(figures, "P-MSIT");

        assertEquals(
                List.of("37000", "52000"),
                plans.stream().map(plan -> plan.number().toPlainString()).toList());
        assertEquals(
                List.of(false, false), plans.stream().map(p -> p.isComparable(figures)).toList());
        assertEquals(Optional.empty(), Pace.of(figures, course, "P-MSIT"));
        assertEquals(
                LocalDate.of(2030, 12, 31),
                Pace.of(figures, course, dataset.pledge().id()).orElseThrow().plan().latest());
    }

    @Test
    void aTargetCountsFromTheDayItWasStated() {
        Dataset dataset =
                dataset(
                        award("C1", 10_000, "2025-01-01"),
                        target("T1", 50_000, "2028").when("2025-06-01"));

        assertEquals(Optional.empty(), pace(dataset, LocalDate.of(2025, 5, 31)));
        assertEquals(true, pace(dataset, LocalDate.of(2025, 6, 1)).isPresent());
    }

    @Test
    void oneNumberWithTwoDatesIsOnePlanWithARange() {
        Dataset dataset =
                dataset(
                        target("T1", 52_000, "2028"),
                        claim("T2")
                                .targets(ABOUT, 52_000)
                                .metric("gpu-target")
                                .due("2030")
                                .grade(kr.gpuatlas.domain.claim.Grade.MEDIUM));

        List<Plan> plans = Plan.of(figures(dataset, NEW_YEAR), "P-A");

        assertEquals(1, plans.size());
        assertEquals(LocalDate.of(2028, 1, 1), plans.getFirst().earliest());
        assertEquals(LocalDate.of(2030, 12, 31), plans.getFirst().latest());
        assertEquals(
                List.of("T1", "T2"), plans.getFirst().claims().stream().map(Claim::id).toList());
    }

    @Test
    void thePurchaseOfOneYearIsNoPlanForTheTotal() {
        Dataset dataset =
                dataset(claim("T1").targets(ABOUT, 15_000).metric("gpu-plan-2026").due("2026"));

        assertEquals(List.of(), Plan.of(figures(dataset, NEW_YEAR), "P-A"));
    }

    @Test
    void thePledgeIsDueWhenASourceSaysAllOfItIsToBeThere() {
        Dataset dataset = EmbeddedDataset.read();
        LocalDate last = dataset.edition().lastDay();

        List<Plan> plans = Plan.of(figures(dataset, last), dataset.pledge().id());

        assertEquals(1, plans.size());
        assertEquals(
                figures(dataset, last).national().at(ANNOUNCED).orElseThrow().quantity(),
                plans.getFirst().quantity());
        assertEquals(LocalDate.of(2030, 12, 31), plans.getFirst().latest());
        assertEquals(
                List.of(),
                Plan.of(figures(dataset, dataset.pledge().announced()), dataset.pledge().id()));
    }

    @Test
    void aSecondClockShowsEarlierDaysAsTheyAreKnownLater() {
        Dataset dataset =
                atlas().source("S-LATE", kr.gpuatlas.domain.claim.Tier.OFFICIAL, "2025-09-01")
                        .programme("P-A")
                        .claims(award("C1", 10_000, "2025-03-01").by("S-LATE"))
                        .build();
        LocalDate june = LocalDate.of(2025, 6, 1);

        assertEquals(List.of(), Course.of(dataset, Scope.PLEDGE).steps("P-A", CONTRACTED, june));
        assertEquals(
                List.of(LocalDate.of(2025, 3, 1)),
                new Courses(dataset)
                                .of(Scope.PLEDGE, Optional.of(NEW_YEAR))
                                .steps("P-A", CONTRACTED, june)
                                .stream()
                                .map(Course.Step::from)
                                .toList());
    }

    private static ClaimBuilder award(String id, long number, String day) {
        return claim(id).says(Phase.CONTRACTED, EXACT, number).when(day);
    }

    private static ClaimBuilder target(String id, long number, String due) {
        return claim(id).targets(AT_LEAST, number).metric("gpu-target").due(due);
    }

    private static Dataset dataset(ClaimBuilder... claims) {
        return atlas().programme("P-A").claims(claims).build();
    }

    private static Figures figures(Dataset dataset, LocalDate day) {
        return Figures.of(dataset, Clock.at(day), Scope.PLEDGE);
    }

    private static Optional<Pace> pace(Dataset dataset, LocalDate day) {
        return Pace.of(figures(dataset, day), Course.of(dataset, Scope.PLEDGE), "P-A");
    }
}
