package kr.gpuatlas.domain.derived;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Assumed;
import kr.gpuatlas.domain.claim.Assumption;
import kr.gpuatlas.domain.claim.Constant;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Freshness;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.quantity.Qualifier;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivationsTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final LocalDate LAST = DATASET.edition().lastDay();

    private static Derivations derivations(Assumed assumed, LocalDate day) {
        return new Derivations(
                Figures.of(DATASET.assuming(assumed), Clock.at(day), Scope.PLEDGE), assumed);
    }

    private static Derived derived(Assumed assumed, String about, Phase phase, Measure measure) {
        return derivations(assumed, LAST).of(about, phase).stream()
                .filter(derived -> derived.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private static Derived derived(String about, Phase phase, Measure measure) {
        return derived(Assumed.NONE, about, phase, measure);
    }

    private static String stated(Derived derived) {
        return derived.quantity().stated().orElseThrow().toPlainString();
    }

    private static Assumed with(String id, String number) {
        return Assumed.NONE.with(id, Optional.of(new BigDecimal(number)));
    }

    /// Power by hand, in MW: 10,080 × (1,000 + 470) W × 1.3 = 19.26288; 3,056 × (700 + 470) W × 1.3
    /// = 4.648176. Racks: 10,080 / 24 = 420. Memory: 10,080 × 180 + 3,056 × 141 = 2,245,296 GB.
    @ParameterizedTest
    @CsvSource({
        "lot-2025-kakao, CONTRACTED, POWER, 4.632264",
        "lot-2025-nhn, CONTRACTED, RACKS, 319",
        "lot-2025, CONTRACTED, POWER, 23.911056",
        "lot-2025, CONTRACTED, MEMORY, 2245.296",
        "lot-2025, CONTRACTED, FP8, 51407.824",
        "lot-2025-naver, CONTRACTED, H100, 3056",
        "lot-2026-rubin, CONTRACTED, FP4, 70560",
        "P-MSIT, CONTRACTED, POWER, 44.50316",
        "P-HYUNDAI, ANNOUNCED, POWER, 95.55",
        "P-NATIONAL, ANNOUNCED, POWER, 496.86",
        "P-HYUNDAI, ANNOUNCED, MONEY_PER_GPU, 60000"
    })
    void numbersAreThoseComputedByHand(String about, Phase phase, Measure measure, String number) {
        assertEquals(number, stated(derived(about, phase, measure)));
    }

    @Test
    void aBudgetIsDividedByTheOrderThatFollowedIt() {
        List<String> perGpu =
                derivations(Assumed.NONE, LAST).of("P-MSIT", Phase.CONTRACTED).stream()
                        .filter(derived -> derived.measure() == Measure.MONEY_PER_GPU)
                        .map(derived ->
                                derived.terms().getFirst().batch().about()
                                        + " "
                                        + stated(derived).replaceAll("\\..*", ""))
                        .toList();
        assertEquals(List.of("lot-2025 111144945", "lot-2026 214396125"), perGpu);
    }

    @Test
    void aLetterOfIntentIsNotDividedByThePledge() {
        assertTrue(
                derivations(Assumed.NONE, LAST).of("P-NAVER", Phase.ANNOUNCED).stream()
                        .noneMatch(derived -> derived.measure() == Measure.MONEY_PER_GPU));
    }

    @Test
    void theWordsBeforeTheNumbersCarryOver() {
        Quantity power = derived("lot-2026-rubin", Phase.CONTRACTED, Measure.POWER).quantity();
        assertEquals(
                Set.of(Qualifier.EXACT, Qualifier.AT_LEAST, Qualifier.ABOUT), power.qualifiers());
        assertEquals(Optional.empty(), power.min(), "about 470 W guarantees nothing");
        assertEquals(
                Qualifier.MORE_THAN,
                derived("P-SAMSUNG", Phase.ANNOUNCED, Measure.MEMORY).quantity().qualifier());
        assertEquals(
                Qualifier.AT_LEAST,
                derived("P-SK", Phase.ANNOUNCED, Measure.MEMORY).quantity().qualifier());
    }

    @Test
    void whatNoSourceGivesIsNamedAndNeverZero() {
        Derived racks = derived("lot-2026", Phase.CONTRACTED, Measure.RACKS);
        assertEquals(Set.of("lot-2026-rubin"), racks.quantity().unknownParts());
        assertEquals(Term.Missing.CONSTANT, racks.gaps().getFirst().missing().orElseThrow());
        Derived delivered = derived("lot-2025", Phase.DELIVERED, Measure.POWER);
        assertFalse(delivered.quantity().isKnown());
        assertEquals(Term.Missing.MODEL, delivered.gaps().getFirst().missing().orElseThrow());
        assertFalse(derived("lot-2025-naver", Phase.CONTRACTED, Measure.FP4).quantity().isKnown());
    }

    @Test
    void aNumberIsAsWellKnownAsItsWeakestInput() {
        Derived memory = derived("lot-2025", Phase.CONTRACTED, Measure.MEMORY);
        assertEquals(Evidence.DERIVED, memory.evidence());
        assertEquals(Grade.HIGH, memory.grade());
        Derived rubin = derived("lot-2026-rubin", Phase.CONTRACTED, Measure.FP8);
        assertTrue(rubin.grade().compareTo(Grade.MEDIUM) >= 0);
        assertEquals(
                Evidence.ASSUMED, derived("lot-2025", Phase.CONTRACTED, Measure.POWER).evidence());
    }

    /// The honesty rule: every number leads to claims, constants or assumptions of the dataset.
    @Test
    void everyDerivedNumberCanBeFollowedToTheDataset() {
        Set<String> known =
                Stream.of(
                                DATASET.claims().stream().map(claim -> claim.id()),
                                DATASET.constants().stream().map(Constant::id),
                                DATASET.assumptions().stream().map(Assumption::id))
                        .flatMap(ids -> ids)
                        .collect(Collectors.toSet());
        for (LocalDate day : DATASET.eventDays()) {
            for (Derived derived : all(Assumed.NONE, day)) {
                assertTrue(known.containsAll(ids(derived)), derived.id());
                if (derived.quantity().isKnown()) {
                    assertFalse(derived.inputs().isEmpty(), derived.id());
                }
            }
        }
    }

    private static Set<String> ids(Derived derived) {
        return derived.inputs().stream().map(Input::id).collect(Collectors.toSet());
    }

    private static List<Derived> all(Assumed assumed, LocalDate day) {
        Derivations derivations = derivations(assumed, day);
        return Stream.of(
                        Stream.of(DATASET.pledge().id()),
                        DATASET.programmes().stream().map(Programme::id),
                        DATASET.lots().stream().map(Lot::id))
                .flatMap(ids -> ids)
                .flatMap(about ->
                        derivations.phases(about).stream()
                                .flatMap(phase -> derivations.of(about, phase).stream()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "pue, 1.5",
        "server-overhead-watts, 500",
        "utilisation, 80",
        "b300-watts, 1000",
        "rubin-watts, 1800",
        "hgx-gpus-per-rack, 32",
        "h100-fp8, 2000"
    })
    void changingAnAssumptionChangesExactlyWhatDependsOnIt(String id, String number) {
        List<Derived> before = all(Assumed.NONE, LAST);
        List<Derived> after = all(with(id, number), LAST);
        Set<String> changed = new HashSet<>();
        for (int i = 0; i < before.size(); i++) {
            Derived old = before.get(i);
            boolean depends = ids(old).contains(id);
            assertEquals(old.id(), after.get(i).id());
            assertEquals(depends, !old.quantity().equals(after.get(i).quantity()), old.id());
            assertEquals(depends, after.get(i).isChanged(), old.id());
            if (depends) {
                changed.add(old.id());
            }
        }
        assertFalse(changed.isEmpty());
    }

    @Test
    void theMixOfWhatHasNoNamedModelCanBeChanged() {
        Assumed half = with("unnamed-b200-share", "60").with("unnamed-h200-share", number("40"));
        Derived power = derived(half, "P-HYUNDAI", Phase.ANNOUNCED, Measure.POWER);
        // 30,000 × 1,470 W × 1.3 + 20,000 × 1,170 W × 1.3
        assertEquals("87.75", stated(power));
        Derived part =
                derived(
                        with("unnamed-b200-share", "60"),
                        "P-HYUNDAI",
                        Phase.ANNOUNCED,
                        Measure.POWER);
        assertEquals(Set.of("P-HYUNDAI"), part.quantity().unknownParts());
    }

    private static Optional<BigDecimal> number(String digits) {
        return Optional.of(new BigDecimal(digits));
    }

    @Test
    void stalenessFollowsItsAssumptions() {
        Figures asIs = Figures.of(DATASET, Clock.at(LAST), Scope.PLEDGE);
        Assumed patient = with("fresh-days", "179");
        Figures relaxed = Figures.of(DATASET.assuming(patient), Clock.at(LAST), Scope.PLEDGE);
        assertEquals(Freshness.AGEING, freshness(asIs));
        assertEquals(Freshness.FRESH, freshness(relaxed));
    }

    private static Freshness freshness(Figures figures) {
        return figures.about("lot-2026").at(Phase.CONTRACTED).orElseThrow().freshness();
    }

    @Test
    void theCrossChecksAreThoseInPrintByTheDay() {
        Map<String, String> checks =
                derivations(Assumed.NONE, LAST).crossChecks().stream()
                        .collect(Collectors.toMap(Constant::id, DerivationsTest::number));
        assertEquals(Map.of("K044", "1.92", "K045", "2", "K046", "1.72"), checks);
        assertEquals(
                List.of("K046"),
                derivations(Assumed.NONE, LocalDate.of(2025, 11, 2)).crossChecks().stream()
                        .map(Constant::id)
                        .toList());
    }

    private static String number(Constant constant) {
        return constant.value().quantity().stated().orElseThrow().toPlainString();
    }

    @Test
    void moneyKeepsItsCurrency() {
        assertEquals(Unit.USD, derived("P-HYUNDAI", Phase.ANNOUNCED, Measure.MONEY_PER_GPU).unit());
    }
}
