package kr.gpuatlas.domain.change;

import static java.util.stream.Collectors.toSet;
import static kr.gpuatlas.domain.change.Readings.EARLY;
import static kr.gpuatlas.domain.change.Readings.LATE;
import static kr.gpuatlas.domain.change.Readings.assertDelta;
import static kr.gpuatlas.domain.change.Readings.at;
import static kr.gpuatlas.domain.change.Readings.compare;
import static kr.gpuatlas.domain.change.Readings.english;
import static kr.gpuatlas.domain.change.Readings.only;
import static kr.gpuatlas.domain.change.Readings.ordered;
import static kr.gpuatlas.domain.change.Readings.small;
import static kr.gpuatlas.domain.claim.Phase.ANNOUNCED;
import static kr.gpuatlas.domain.claim.Phase.CONTRACTED;
import static kr.gpuatlas.domain.claim.Phase.DELIVERED;
import static kr.gpuatlas.domain.quantity.Qualifier.ABOUT;
import static kr.gpuatlas.domain.quantity.Qualifier.EXACT;
import static kr.gpuatlas.domain.quantity.Qualifier.UP_TO;
import static kr.gpuatlas.support.ClaimBuilder.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Tier;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.support.Atlas;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    @Test
    void nothingChangesBetweenADatasetAndItself() {
        Dataset dataset = small().claims(ordered(100)).build();
        assertTrue(compare(dataset, LATE, LATE).isEmpty());
        Dataset again = small().claims(ordered(100)).build();
        assertTrue(compare(dataset, LATE, again, LATE).isEmpty());
    }

    @Test
    void aPhaseNobodyReportedIsReached() {
        Dataset dataset =
                small().claims(
                                ordered(100),
                                claim("C2")
                                        .about("lot-1")
                                        .says(DELIVERED, ABOUT, 90)
                                        .when("2026-03-01")
                                        .by("S-2026"))
                        .build();
        Comparison comparison = compare(dataset, EARLY, LATE);
        Change change = only(comparison);
        assertEquals(Kind.PHASE_REACHED, change.kind());
        assertEquals(Cause.WORLD, change.cause());
        assertDelta(90, change, DELIVERED);
        assertEquals(Optional.of(LocalDate.of(2026, 3, 1)), change.published());
        assertEquals(
                "lot-1 · about 90 GPUs delivered; none reported by 31 Dec 2025",
                english(comparison, change));
        Bridge delivered = comparison.bridges().get(List.of(Phase.values()).indexOf(DELIVERED));
        assertTrue(delivered.before().isEmpty(), "nobody had reported any: that is not zero");
        assertEquals(Optional.of(BigDecimal.valueOf(90)), delivered.difference());
    }

    @Test
    void anotherNumberRevisesTheAnswer() {
        Dataset dataset =
                small().claims(
                                ordered(100),
                                claim("C2")
                                        .about("lot-1")
                                        .says(CONTRACTED, EXACT, 130)
                                        .when("2026-03-01")
                                        .by("S-2026"))
                        .build();
        Comparison comparison = compare(dataset, EARLY, LATE);
        Change change = only(comparison);
        assertEquals(Kind.REVISED, change.kind());
        assertEquals("lot-1 · Contracted: 100 → 130", english(comparison, change));
        assertDelta(30, change, CONTRACTED);
    }

    @Test
    void theSameNumberByACloserSourceIsNoOtherNumber() {
        Dataset dataset =
                small().source("S-GOV", Tier.OFFICIAL, "2026-03-01")
                        .claims(
                                claim("C1")
                                        .about("P-A")
                                        .says(ANNOUNCED, UP_TO, 50)
                                        .when("2025-10-31"),
                                claim("C2")
                                        .about("P-A")
                                        .says(ANNOUNCED, ABOUT, 50)
                                        .when("2025-10-31")
                                        .by("S-GOV"))
                        .build();
        Comparison comparison = compare(dataset, EARLY, LATE);
        Change change = only(comparison);
        assertEquals(Kind.SOURCE_REPLACED, change.kind());
        assertEquals(
                "P-A · Announced: up to 50 (S-PARTY) → about 50 (S-GOV)",
                english(comparison, change));
        assertDelta(0, change, ANNOUNCED);
    }

    @Test
    void aPlanThatMovesLaterSlipsAndSoDoesOneThatRunsOut() {
        Dataset dataset =
                small().milestone("M-PLAN", "lot-1", "2025-12", "2025-09-01")
                        .follows("M-PLAN", "M-NEXT", "lot-1", "2026-12", "2026-02-01")
                        .milestone("M-LOST", "lot-2", "2026-Q1", "2025-09-01")
                        .build();
        Comparison comparison = compare(dataset, EARLY, LATE);
        assertEquals(
                Set.of(
                        "lot-1 · M-NEXT: Dec 2025 → Dec 2026",
                        "lot-2 · M-LOST: due Q1 2026, no source says that it has happened"),
                comparison.ofKind(Kind.SLIP).stream()
                        .map(change -> english(comparison, change))
                        .collect(toSet()));
        assertEquals(2, comparison.changes().size());
        assertEquals(2, Promise.slipped(comparison.after()).size());
    }

    @Test
    void whatComesInTimeIsNews() {
        Dataset dataset =
                small().milestone("M-PLAN", "lot-1", "2026-06", "2025-09-01")
                        .follows("M-PLAN", "M-DONE", "lot-1", "2026-05-01", "2026-05-01")
                        .build();
        Comparison comparison = compare(dataset, EARLY, LATE);
        assertEquals(Kind.NEW_FACT, only(comparison).kind());
        assertEquals(
                "lot-1 · M-DONE: 1 May 2026, in time for the plan (Jun 2026)",
                english(comparison, only(comparison)));
        assertEquals(List.of(), Promise.slipped(comparison.after()));
    }

    @Test
    void anEventAndTheClaimOfItAreOneLine() {
        Dataset dataset =
                small().milestone("M-AWARD", "lot-1", "2026-03-01", "2026-03-01")
                        .claims(
                                claim("C1")
                                        .about("lot-1")
                                        .says(CONTRACTED, EXACT, 100)
                                        .when("2026-03-01"))
                        .build();
        Change change = only(compare(dataset, EARLY, LATE));
        assertEquals(Set.of("M-AWARD", "C1"), change.records());
        assertEquals(List.of(), change.details());
    }

    @Test
    void aConflictOpensAndIsSettled() {
        Conflict conflict =
                new Conflict(
                        "X1",
                        List.of("P-A"),
                        Atlas.text("How many?"),
                        List.of(
                                new Conflict.Position(
                                        Atlas.text("one"), List.of(), List.of("S-PARTY"), false),
                                new Conflict.Position(
                                        Atlas.text("two"), List.of(), List.of("S-2026"), true)),
                        Atlas.text("two"),
                        LocalDate.of(2026, 3, 1),
                        Optional.of(LocalDate.of(2026, 9, 1)));
        Dataset dataset = small().conflict(conflict).build();
        Comparison opened = compare(dataset, EARLY, LATE);
        assertEquals(Kind.CONFLICT_OPENED, only(opened).kind());
        assertEquals(Optional.of(LocalDate.of(2026, 3, 1)), only(opened).published());
        Comparison settled = compare(dataset, LATE, "2026-10-07");
        assertEquals(Kind.CONFLICT_SETTLED, only(settled).kind());
        assertEquals("How many? two", english(settled, only(settled)));
    }

    @Test
    void aPartWithoutAStatedNumberLeavesTheDifferenceOpen() {
        Dataset dataset =
                small().claims(
                                claim("C1")
                                        .about("lot-1")
                                        .says(
                                                CONTRACTED,
                                                Quantity.between(BigDecimal.ONE, BigDecimal.TEN))
                                        .when("2026-03-01"))
                        .build();
        Bridge bridge =
                compare(dataset, EARLY, LATE)
                        .bridges()
                        .get(List.of(Phase.values()).indexOf(CONTRACTED));
        assertEquals(Optional.empty(), bridge.difference());
        assertEquals(Optional.empty(), bridge.steps().getFirst().delta());
    }

    @Test
    void goingBackTellsTheOppositeOfEverything() {
        Dataset dataset = small().claims(ordered(100)).build();
        Comparison back = compare(dataset, LATE, "2025-01-31");
        assertTrue(back.backwards());
        assertDelta(-100, only(back), CONTRACTED);
        assertEquals(
                "Not so yet: lot-1 · 100 GPUs contracted; none reported by 31 Jan 2025",
                english(back, only(back)));
    }

    @Test
    void whatWasLastShownIsComparedFromItsOwnDays() {
        Dataset dataset =
                small().claims(
                                ordered(100),
                                claim("C2")
                                        .about("lot-2")
                                        .says(CONTRACTED, EXACT, 5)
                                        .when("2026-03-01"))
                        .build();
        LastShown shown = LastShown.of(at(dataset, EARLY));
        Comparison since = shown.since(at(dataset, LATE)).orElseThrow();
        assertEquals(Set.of("C2"), only(since).records());
        assertTrue(
                new LastShown("other", "1", LocalDate.EPOCH, LocalDate.EPOCH)
                        .since(at(dataset, LATE))
                        .isEmpty());
    }
}
