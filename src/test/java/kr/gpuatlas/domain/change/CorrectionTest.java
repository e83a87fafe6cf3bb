package kr.gpuatlas.domain.change;

import static kr.gpuatlas.domain.change.Readings.EARLY;
import static kr.gpuatlas.domain.change.Readings.LATE;
import static kr.gpuatlas.domain.change.Readings.assertDelta;
import static kr.gpuatlas.domain.change.Readings.compare;
import static kr.gpuatlas.domain.change.Readings.english;
import static kr.gpuatlas.domain.change.Readings.only;
import static kr.gpuatlas.domain.change.Readings.ordered;
import static kr.gpuatlas.domain.change.Readings.small;
import static kr.gpuatlas.domain.claim.Phase.CONTRACTED;
import static kr.gpuatlas.domain.quantity.Qualifier.EXACT;
import static kr.gpuatlas.support.Atlas.atlas;
import static kr.gpuatlas.support.ClaimBuilder.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Standing;
import kr.gpuatlas.support.ClaimBuilder;
import org.junit.jupiter.api.Test;

class CorrectionTest {
    @Test
    void theSameSourcesReadOtherwiseAreOurOwnCorrection() {
        Dataset wrong = small().claims(ordered(1000)).build();
        Dataset right = small().claims(ordered(100)).build();
        Comparison comparison = compare(wrong, EARLY, right, LATE);
        Change change = only(comparison);
        assertEquals(Kind.CORRECTION, change.kind());
        assertEquals(Cause.CORRECTION, change.cause());
        assertDelta(-900, change, CONTRACTED);
        assertEquals("Corrected: lot-1 · Contracted: 1,000 → 100", english(comparison, change));
        assertEquals(
                List.of(Cause.CORRECTION),
                comparison
                        .bridges()
                        .get(List.of(Phase.values()).indexOf(CONTRACTED))
                        .steps()
                        .stream()
                        .map(Bridge.Step::cause)
                        .toList());
    }

    @Test
    void theSameClaimFromNewSourcesIsTheWorld() {
        Dataset old = small().claims(ordered(100)).build();
        Dataset now =
                small().claims(
                                claim("C1")
                                        .about("lot-1")
                                        .says(CONTRACTED, EXACT, 130)
                                        .when("2026-03-01")
                                        .by("S-2026"))
                        .build();
        Comparison comparison = compare(old, EARLY, now, LATE);
        Change change = only(comparison);
        assertEquals(Kind.REVISED, change.kind());
        assertEquals(Cause.WORLD, change.cause());
        assertDelta(30, change, CONTRACTED);
        assertEquals(
                1,
                comparison
                        .bridges()
                        .get(List.of(Phase.values()).indexOf(CONTRACTED))
                        .steps()
                        .size());
    }

    @Test
    void whatWasPublicBeforeIsEnteredLateAndWhatIsRemovedTakenOut() {
        Dataset less = small().build();
        Dataset more = small().claims(ordered(100)).build();
        Comparison entered = compare(less, EARLY, more, LATE);
        assertEquals(Cause.CORRECTION, only(entered).cause());
        assertEquals("Entered late: lot-1 · 100 GPUs contracted", english(entered, only(entered)));
        assertDelta(100, only(entered), CONTRACTED);
        Comparison removed = compare(more, LATE, less, LATE);
        assertEquals(Cause.CORRECTION, only(removed).cause());
        assertEquals("Taken out: lot-1 · 100 GPUs contracted", english(removed, only(removed)));
        assertDelta(-100, only(removed), CONTRACTED);
    }

    @Test
    void aSupersededClaimIsACorrectionWithItsStanding() {
        Dataset old = small().claims(ordered(100)).build();
        Dataset now = small().claims(ordered(100).standing(Standing.REJECTED)).build();
        Comparison comparison = compare(old, LATE, now, LATE);
        assertEquals(
                "Corrected: lot-1 · Contracted: accepted → rejected",
                english(comparison, only(comparison)));
        assertDelta(-100, only(comparison), CONTRACTED);
    }

    @Test
    void aRulingAnAssumptionAndWhatIsCountedAreMethod() {
        ClaimBuilder[] rivals = {
            ordered(100), claim("C2").about("lot-1").says(CONTRACTED, EXACT, 90).when("2025-07-01")
        };
        Dataset plain = small().claims(rivals).assumption("fresh-days", 60).build();
        Dataset ruled =
                small().claims(rivals)
                        .assumption("fresh-days", 90)
                        .ruling("lot-1", CONTRACTED, "C2")
                        .build();
        Comparison comparison = compare(plain, LATE, ruled, LATE);
        assertEquals(2, comparison.ofKind(Kind.METHOD).size());
        Change ruling = comparison.changes().getFirst();
        assertEquals("lot-1 · Contracted, by our ruling: 90", english(comparison, ruling));
        assertDelta(-10, ruling, CONTRACTED);
        assertEquals(
                "Our assumption “fresh-days”: 60 days → 90 days",
                english(comparison, comparison.changes().getLast()));
    }

    @Test
    void aLotThatNoLongerCountsIsMethodAndMovesTheTotal() {
        Dataset inside = atlas().programme("P-A").lot("lot-1", "P-A").claims(ordered(100)).build();
        Dataset outside =
                atlas().programme("P-A").lotOutside("lot-1", "P-A").claims(ordered(100)).build();
        Comparison comparison = compare(inside, LATE, outside, LATE);
        assertEquals(Kind.METHOD, only(comparison).kind());
        assertEquals(
                "lot-1 · Counted: towards the pledge → outside the pledge",
                english(comparison, only(comparison)));
        assertDelta(-100, only(comparison), CONTRACTED);
    }
}
