package kr.gpuatlas.domain.figure;

import static kr.gpuatlas.domain.claim.Phase.ANNOUNCED;
import static kr.gpuatlas.domain.claim.Phase.CONTRACTED;
import static kr.gpuatlas.domain.claim.Phase.DELIVERED;
import static kr.gpuatlas.domain.quantity.Qualifier.AT_LEAST;
import static kr.gpuatlas.domain.quantity.Qualifier.EXACT;
import static kr.gpuatlas.domain.quantity.Qualifier.UP_TO;
import static kr.gpuatlas.support.Atlas.atlas;
import static kr.gpuatlas.support.ClaimBuilder.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Ruling;
import kr.gpuatlas.domain.claim.Standing;
import kr.gpuatlas.domain.claim.Tier;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.support.Atlas;
import kr.gpuatlas.support.ClaimBuilder;
import org.junit.jupiter.api.Test;

/// Which of several claims answers, and what becomes of the others.
class ResolutionTest {
    private static Figure announced(ClaimBuilder... claims) {
        return announced(atlas().programme("P-A").claims(claims).build());
    }

    private static Figure announced(Dataset dataset) {
        return figures(dataset, Scope.PLEDGE).about("P-A").at(ANNOUNCED).orElseThrow();
    }

    private static Figures figures(Dataset dataset, Scope scope) {
        return Figures.of(dataset, Clock.at(Atlas.LAST_DAY), scope);
    }

    private static List<String> ranking(Figure figure) {
        List<String> ids = new ArrayList<>();
        ids.add(figure.used().orElseThrow().id());
        figure.rivals().stream().map(Claim::id).forEach(ids::add);
        return ids;
    }

    @Test
    void standingGoesBeforeTier() {
        Figure figure =
                announced(
                        claim("OLD").by("S-OFFICIAL").standing(Standing.SUPERSEDED),
                        claim("NEW").by("S-AGGREGATOR"));
        assertEquals(List.of("NEW", "OLD"), ranking(figure));
    }

    @Test
    void tierGoesBeforeNewness() {
        Figure figure =
                announced(
                        claim("PRESS").by("S-NATIONAL-PRESS").when("2026-01-01"),
                        claim("RECORD").by("S-OFFICIAL").when("2025-01-01"));
        assertEquals(List.of("RECORD", "PRESS"), ranking(figure));
    }

    @Test
    void aTierCloserToTheFactGoesBeforeOneFurtherAway() {
        ClaimBuilder[] claims =
                Stream.of(Tier.values())
                        .sorted(Comparator.reverseOrder())
                        .map(Tier::name)
                        .map(name -> claim(name).by("S-" + name.replace('_', '-')))
                        .toArray(ClaimBuilder[]::new);
        assertEquals(
                List.of(
                        "OFFICIAL",
                        "PARTY",
                        "VENDOR",
                        "NATIONAL_PRESS",
                        "TRADE_PRESS",
                        "AGGREGATOR"),
                ranking(announced(claims)));
    }

    @Test
    void aClaimStandsAsHighAsTheBestOfItsSources() {
        Figure figure =
                announced(claim("A").by("S-PARTY"), claim("B").by("S-AGGREGATOR", "S-OFFICIAL"));
        assertEquals(List.of("B", "A"), ranking(figure));
    }

    @Test
    void amongEqualsTheNewerAnswersThenTheBetterKnown() {
        Figure newer = announced(claim("A").when("2025-01-01"), claim("B").when("2025-06"));
        assertEquals(List.of("B", "A"), ranking(newer));
        Figure better = announced(claim("A").grade(Grade.LOW), claim("B").grade(Grade.MEDIUM));
        assertEquals(List.of("B", "A"), ranking(better));
    }

    @Test
    void aRejectedClaimAnAbsentNumberAndAPartNeverAnswer() {
        Figure figure =
                announced(
                        claim("GOOD").by("S-AGGREGATOR"),
                        claim("REJECTED").by("S-OFFICIAL").standing(Standing.REJECTED),
                        claim("UNKNOWN").by("S-OFFICIAL").says(ANNOUNCED, Quantity.unknown("?")),
                        claim("PART").by("S-OFFICIAL").partOf("GOOD"));
        assertEquals("GOOD", figure.used().orElseThrow().id());
        assertEquals(Set.of("REJECTED", "UNKNOWN", "PART"), Set.copyOf(ids(figure.rivals())));
        assertEquals(4, figure.claims());
    }

    private static List<String> ids(List<Claim> claims) {
        return claims.stream().map(Claim::id).toList();
    }

    @Test
    void aRulingBeatsTheRuleAndTellsItsReason() {
        Atlas atlas =
                atlas().programme("P-A")
                        .claims(claim("RULE").by("S-OFFICIAL"), claim("RULED").by("S-AGGREGATOR"));
        assertEquals(List.of("RULE", "RULED"), ranking(announced(atlas.build())));

        Figure figure = announced(atlas.ruling("P-A", ANNOUNCED, "RULED").build());
        assertEquals(List.of("RULED", "RULE"), ranking(figure));
        assertEquals("because", figure.ruling().map(Ruling::reason).orElseThrow().en());
    }

    @Test
    void aRulingWaitsUntilItsClaimIsKnown() {
        Dataset dataset =
                atlas().programme("P-A")
                        .source("S-LATE", Tier.AGGREGATOR, "2026-01-01")
                        .claims(claim("RULE"), claim("RULED").by("S-LATE"))
                        .ruling("P-A", ANNOUNCED, "RULED")
                        .build();
        Clock before = Clock.at(LocalDate.of(2025, 12, 31));
        Figure figure =
                Figures.of(dataset, before, Scope.PLEDGE).about("P-A").at(ANNOUNCED).orElseThrow();
        assertEquals("RULE", figure.used().orElseThrow().id());
        assertEquals(Optional.empty(), figure.ruling());
    }

    @Test
    void whatIsNotAcceptedMustSayWhy() {
        ClaimBuilder superseded = claim("A").standing(Standing.SUPERSEDED);
        assertTrue(superseded.build().reason().isPresent());
        IllegalArgumentException refusal =
                assertThrows(
                        IllegalArgumentException.class, () -> withoutReason(superseded.build()));
        assertEquals("claim A is SUPERSEDED and must say why", refusal.getMessage());
    }

    private static Claim withoutReason(Claim c) {
        return new Claim(
                c.id(),
                c.about(),
                c.partner(),
                c.site(),
                c.subject(),
                c.phase(),
                c.mark(),
                c.metric(),
                c.label(),
                c.value(),
                c.when(),
                c.due(),
                c.partOf(),
                c.sources(),
                c.basis(),
                c.grade(),
                c.standing(),
                Optional.empty(),
                c.quote(),
                c.model(),
                c.note(),
                c.marking());
    }

    @Test
    void aThingWithoutAClaimIsTheSumOfItsLots() {
        Dataset dataset =
                atlas().programme("P-A")
                        .lot("lot-1", "P-A")
                        .lot("lot-2", "P-A")
                        .claims(
                                claim("A").about("lot-1").says(CONTRACTED, EXACT, 100),
                                claim("B").about("lot-2").says(CONTRACTED, AT_LEAST, 50),
                                claim("C").about("lot-1").says(DELIVERED, UP_TO, 40))
                        .build();
        PhaseFigures figures = figures(dataset, Scope.PLEDGE).about("P-A");
        Figure sum = figures.at(CONTRACTED).orElseThrow();
        assertEquals(Evidence.DERIVED, sum.evidence());
        assertEquals(Quantity.exact(100).plus(Quantity.of(AT_LEAST, 50)), sum.quantity());

        Figure delivered = figures.at(DELIVERED).orElseThrow();
        assertEquals(Evidence.REPORTED, delivered.evidence());
        assertEquals(Set.of("lot-2"), delivered.quantity().unknownParts());
        assertEquals(List.of("lot-1", "lot-2"), delivered.withoutFloor());
        assertEquals(List.of("lot-2"), delivered.withoutCeiling());
    }

    @Test
    void aLotOutsideThePledgeCountsOnlyInAllThatIsKnown() {
        Dataset dataset =
                atlas().programme("P-A")
                        .lot("lot-1", "P-A")
                        .lotOutside("lot-2", "P-A")
                        .claims(
                                claim("A").about("lot-1").says(CONTRACTED, EXACT, 100),
                                claim("B").about("lot-2").says(CONTRACTED, EXACT, 7))
                        .build();
        assertEquals(Quantity.exact(100), contracted(dataset, Scope.PLEDGE));
        assertEquals(Quantity.exact(107), contracted(dataset, Scope.ALL));
    }

    private static Quantity contracted(Dataset dataset, Scope scope) {
        return figures(dataset, scope).national().at(CONTRACTED).orElseThrow().quantity();
    }

    @Test
    void aPhaseNobodyReportedIsAbsentAndNotZero() {
        Figure figure = announced(claim("A"));
        assertEquals(Quantity.exact(1), figure.quantity());
        Dataset dataset = atlas().programme("P-A").claims(claim("A")).build();
        assertEquals(Optional.empty(), figures(dataset, Scope.PLEDGE).about("P-A").at(DELIVERED));
    }
}
