package kr.gpuatlas.domain.gate;

import static kr.gpuatlas.support.Atlas.atlas;
import static kr.gpuatlas.support.Atlas.text;
import static kr.gpuatlas.support.ClaimBuilder.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Marking;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Tier;
import kr.gpuatlas.domain.gate.Withheld.Cause;
import kr.gpuatlas.domain.gate.Withheld.Kind;
import kr.gpuatlas.domain.quantity.Qualifier;
import kr.gpuatlas.domain.text.Text;
import org.junit.jupiter.api.Test;

/// What passes to the public on which day, and what is said about the rest.
class GateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final Marking INTERNAL = Marking.Lasting.INTERNAL;
    private static final Marking EMBARGO = new Marking.Embargo(DAY);

    @Test
    void anEmbargoEndsOnItsDay() {
        Dataset dataset = atlas().programme("P-A").claims(claim("F1").marked(EMBARGO)).build();

        assertEquals(List.of(), claims(pass(dataset, DAY.minusDays(1))));
        assertEquals(List.of("F1"), claims(pass(dataset, DAY)));
    }

    /// The file of the public does not tell what was a secret yesterday.
    @Test
    void whatPassesCarriesNoMarking() {
        Dataset dataset = atlas().programme("P-A").claims(claim("F1").marked(EMBARGO)).build();

        Passed passed = pass(dataset, DAY);

        assertEquals(atlas().programme("P-A").claims(claim("F1")).build(), passed.dataset());
        assertEquals(Optional.empty(), passed.notice());
    }

    @Test
    void insideTheHouseEverythingPasses() {
        Dataset dataset = atlas().programme("P-A").claims(claim("F1").marked(INTERNAL)).build();

        assertEquals(new Passed(dataset, List.of()), Gate.pass(dataset, Audience.INTERNAL, DAY));
    }

    @Test
    void aPartGoesWithItsWhole() {
        Dataset dataset =
                atlas().programme("P-A")
                        .claims(
                                claim("F3").partOf("F2"),
                                claim("F2").partOf("F1"),
                                claim("F1").marked(INTERNAL),
                                claim("F4"))
                        .build();

        Passed passed = pass(dataset, DAY);

        assertEquals(List.of("F4"), claims(passed));
        assertEquals(
                List.of(
                        new Withheld(Kind.CLAIM, "F3", Cause.CARRIED),
                        new Withheld(Kind.CLAIM, "F2", Cause.CARRIED),
                        new Withheld(Kind.CLAIM, "F1", Cause.INTERNAL)),
                passed.withheld());
    }

    @Test
    void aConflictIsToldWholeOrNotAtAll() {
        Dataset dataset =
                atlas().programme("P-A")
                        .claims(claim("F1"), claim("F2"), claim("F3").marked(EMBARGO))
                        .conflict(conflict("X1", "F1", "F2"))
                        .conflict(conflict("X2", "F1", "F3"))
                        .build();

        Passed passed = pass(dataset, DAY.minusDays(1));

        assertEquals(
                List.of("X1"), passed.dataset().conflicts().stream().map(Conflict::id).toList());
        assertEquals(
                List.of(
                        new Withheld(Kind.CLAIM, "F3", Cause.EMBARGO),
                        new Withheld(Kind.CONFLICT, "X2", Cause.CARRIED)),
                passed.withheld());
    }

    /// The older count of the order is smaller than what has arrived since.
    @Test
    void aFallbackThatThePublicContradictsDoesNotAnswer() {
        Dataset dataset =
                atlas().programme("P-A")
                        .claims(
                                claim("F1").says(Phase.CONTRACTED, Qualifier.EXACT, 10),
                                claim("F2")
                                        .says(Phase.CONTRACTED, Qualifier.EXACT, 20)
                                        .when("2025-06-01")
                                        .marked(INTERNAL),
                                claim("F3")
                                        .says(Phase.DELIVERED, Qualifier.EXACT, 15)
                                        .when("2025-06-01"))
                        .build();

        Passed passed = pass(dataset, DAY);

        assertEquals(List.of("F3"), claims(passed));
        assertEquals(
                List.of(
                        new Withheld(Kind.CLAIM, "F1", Cause.CARRIED),
                        new Withheld(Kind.CLAIM, "F2", Cause.INTERNAL)),
                passed.withheld());
    }

    private static Conflict conflict(String id, String one, String other) {
        return new Conflict(
                id,
                List.of("P-A"),
                text(id),
                List.of(position(one), position(other)),
                text("both"),
                LocalDate.of(2025, 1, 1),
                Optional.empty());
    }

    private static Conflict.Position position(String claim) {
        return new Conflict.Position(text(claim), List.of(claim), List.of(), false);
    }

    @Test
    void aPlanThatFollowedASecretOneFollowsTheOneBeforeIt() {
        Dataset dataset =
                atlas().programme("P-A")
                        .milestone("M1", "P-A", "2026-03", "2025-01-01")
                        .follows("M1", "M2", "P-A", "2026-06", "2025-02-01")
                        .marked(INTERNAL)
                        .follows("M2", "M3", "P-A", "2026-09", "2025-03-01")
                        .build();

        List<Milestone> passed = pass(dataset, DAY).dataset().milestones();

        assertEquals(List.of("M1", "M3"), passed.stream().map(Milestone::id).toList());
        assertEquals(Optional.of("M1"), passed.getLast().follows());
    }

    @Test
    void aSourceStaysIfAnythingPublicNamesItOrNothingEverDid() {
        Dataset dataset =
                atlas().programme("P-A")
                        .source("S-SHARED", Tier.OFFICIAL, "2025-01-01")
                        .source("S-SECRET", Tier.OFFICIAL, "2025-01-01")
                        .claims(
                                claim("F1").by("S-SHARED"),
                                claim("F2").by("S-SHARED", "S-SECRET").marked(INTERNAL))
                        .build();

        List<String> expected =
                dataset.sources().stream()
                        .map(Source::id)
                        .filter(id -> !id.equals("S-SECRET"))
                        .toList();

        assertEquals(
                expected, pass(dataset, DAY).dataset().sources().stream().map(Source::id).toList());
    }

    @Test
    void itIsSaidHowMuchIsWithheldAndNotWhat() {
        Dataset one = atlas().programme("P-A").claims(claim("F1").marked(INTERNAL)).build();
        Dataset more =
                atlas().programme("P-A")
                        .claims(claim("F1").marked(INTERNAL), claim("F2").marked(INTERNAL))
                        .milestone("M1", "P-A", "2026-03", "2025-01-01")
                        .marked(INTERNAL)
                        .build();

        assertEquals(
                Optional.of(new Text("수치 1건 비공개", "1 figure withheld")), pass(one, DAY).notice());
        assertEquals(
                Optional.of(
                        new Text(
                                "수치 2건 비공개, 일정 1건 비공개",
                                "2 figures withheld, 1 milestone withheld")),
                pass(more, DAY).notice());
    }

    private static Passed pass(Dataset dataset, LocalDate today) {
        return Gate.pass(dataset, Audience.PUBLIC, today);
    }

    private static List<String> claims(Passed passed) {
        return passed.dataset().claims().stream().map(Claim::id).toList();
    }
}
