package kr.gpuatlas.domain.figure;

import static kr.gpuatlas.domain.claim.Phase.ANNOUNCED;
import static kr.gpuatlas.domain.claim.Phase.CONTRACTED;
import static kr.gpuatlas.domain.claim.Phase.DELIVERED;
import static kr.gpuatlas.domain.claim.Phase.IN_SERVICE;
import static kr.gpuatlas.support.Atlas.atlas;
import static kr.gpuatlas.support.ClaimBuilder.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.quantity.Qualifier;
import kr.gpuatlas.support.Atlas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each phase is contained in the one before it.
class ContainmentLawTest {
    private static Atlas lot() {
        return atlas().programme("P-A").lot("lot-1", "P-A");
    }

    private static List<String> breaches(Atlas atlas) {
        return ContainmentLaw.breaches(atlas.build()).stream()
                .filter(breach -> breach.inner().about().startsWith("lot"))
                .map(b ->
                        "%s %s > %s %s"
                                .formatted(
                                        b.day(),
                                        b.inner().id(),
                                        b.outer().id(),
                                        b.certain() ? "certainly" : "as stated"))
                .toList();
    }

    @ParameterizedTest(name = "{0} {1} within {2} {3}: {4}")
    @CsvSource({
        "EXACT, 10, EXACT, 10, ''",
        "EXACT, 11, EXACT, 10, certainly",
        "EXACT, 11, UP_TO, 10, certainly",
        "AT_LEAST, 11, EXACT, 10, certainly",
        "MORE_THAN, 11, UP_TO, 10, certainly",
        "ABOUT, 11, EXACT, 10, as stated",
        "UP_TO, 11, EXACT, 10, as stated",
        "EXACT, 11, ABOUT, 10, as stated",
        "EXACT, 11, AT_LEAST, 10, as stated",
        "UP_TO, 10, AT_LEAST, 10, ''"
    })
    void aBrokenBoundIsCertainAndABrokenNumberIsNot(
            Qualifier inner, long delivered, Qualifier outer, long contracted, String expected) {
        List<String> found =
                breaches(
                        lot().claims(
                                        claim("C")
                                                .about("lot-1")
                                                .says(CONTRACTED, outer, contracted),
                                        claim("D")
                                                .about("lot-1")
                                                .says(DELIVERED, inner, delivered)));
        String wanted =
                expected.isEmpty()
                        ? ""
                        : "2026-10-07 lot-1.delivered > lot-1.contracted " + expected;
        assertEquals(wanted, String.join("", found).replace("2025-01-01", "2026-10-07"));
    }

    @Test
    void everyLaterPhaseIsHeldAgainstEveryEarlierOne() {
        List<String> found =
                breaches(
                        lot().claims(
                                        claim("A")
                                                .about("lot-1")
                                                .says(ANNOUNCED, Qualifier.EXACT, 1),
                                        claim("S")
                                                .about("lot-1")
                                                .says(IN_SERVICE, Qualifier.EXACT, 2)));
        assertEquals(List.of("2025-01-01 lot-1.in-service > lot-1.announced certainly"), found);
    }

    @Test
    void aBreachIsReportedOnTheFirstDayItHolds() {
        List<String> found =
                breaches(
                        lot().claims(
                                        claim("C")
                                                .about("lot-1")
                                                .says(CONTRACTED, Qualifier.EXACT, 10),
                                        claim("D")
                                                .about("lot-1")
                                                .when("2025-06-01")
                                                .says(DELIVERED, Qualifier.EXACT, 11)));
        assertEquals(List.of("2025-06-01 lot-1.delivered > lot-1.contracted certainly"), found);
    }

    /// The part that is in service may well be one whose contract nobody reported.
    @Test
    void aTotalThatMissesAPartIsNotHeldAgainstOneThatHasIt() {
        Atlas atlas =
                atlas().programme("P-A")
                        .programme("P-B")
                        .claims(
                                claim("A").about("P-A").says(CONTRACTED, Qualifier.EXACT, 10),
                                claim("B").about("P-B").says(DELIVERED, Qualifier.EXACT, 11));
        assertEquals(List.of(), ContainmentLaw.breaches(atlas.build()));
    }

    @Test
    void aTotalThatMissesTheSamePartIs() {
        Atlas atlas =
                atlas().programme("P-A")
                        .programme("P-B")
                        .claims(
                                claim("A").about("P-A").says(CONTRACTED, Qualifier.EXACT, 10),
                                claim("B").about("P-A").says(DELIVERED, Qualifier.EXACT, 11));
        assertEquals(
                List.of("P-NATIONAL.delivered", "P-A.delivered"),
                ContainmentLaw.breaches(atlas.build()).stream().map(b -> b.inner().id()).toList());
    }

    @Test
    void aPhaseNobodyReportedBreaksNothing() {
        assertEquals(
                List.of(),
                breaches(
                        lot().claims(
                                        claim("D")
                                                .about("lot-1")
                                                .says(Phase.DELIVERED, Qualifier.EXACT, 5))));
    }
}
