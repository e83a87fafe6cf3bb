package kr.gpuatlas.domain.figure;

import static kr.gpuatlas.support.Atlas.atlas;
import static kr.gpuatlas.support.ClaimBuilder.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Tier;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.support.Atlas;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How long silence lasts until a figure counts as unconfirmed or paused.
class StalenessTest {
    private static final LocalDate SAID = LocalDate.of(2025, 1, 1);

    private static Atlas told() {
        return atlas().programme("P-A").claims(claim("A"));
    }

    private static Figure after(long days, Dataset dataset) {
        return Figures.of(dataset, Clock.at(SAID.plusDays(days)), Scope.PLEDGE)
                .about("P-A")
                .at(Phase.ANNOUNCED)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "0, FRESH",
        "60, FRESH",
        "61, AGEING",
        "180, AGEING",
        "181, UNCONFIRMED",
        "540, UNCONFIRMED",
        "541, INFERRED_PAUSED"
    })
    void sixMonthsOfSilenceAreUnconfirmedAndEighteenInferredPaused(long days, Freshness freshness) {
        assertEquals(freshness, after(days, told().build()).freshness());
    }

    @ParameterizedTest
    @CsvSource({"10, FRESH", "11, AGEING", "21, UNCONFIRMED", "31, INFERRED_PAUSED"})
    void theSpansAreAssumptionsThatCanBeChanged(long days, Freshness freshness) {
        Dataset dataset =
                told().assumption("fresh-days", 10)
                        .assumption("stale-unconfirmed-days", 20)
                        .assumption("stale-paused-days", 30)
                        .build();
        assertEquals(freshness, after(days, dataset).freshness());
    }

    @Test
    void silenceIsNeverSubtracted() {
        assertEquals(Quantity.exact(1), after(600, told().build()).quantity());
    }

    @Test
    void aLaterSourceOfTheSameClaimConfirmsItOnceItIsPublished() {
        Dataset dataset =
                atlas().programme("P-A")
                        .source("S-AGAIN", Tier.PARTY, "2025-07-01")
                        .claims(claim("A").by("S-PARTY", "S-AGAIN"))
                        .build();
        assertEquals(SAID, after(180, dataset).lastConfirmed());
        assertEquals(LocalDate.of(2025, 7, 1), after(181, dataset).lastConfirmed());
        assertEquals(Freshness.FRESH, after(181, dataset).freshness());
    }

    @Test
    void aSumIsAsOldAsItsOldestPart() {
        Dataset dataset =
                atlas().programme("P-A")
                        .lot("lot-1", "P-A")
                        .lot("lot-2", "P-A")
                        .source("S-NEW", Tier.PARTY, "2025-07-01")
                        .claims(
                                claim("A").about("lot-1"),
                                claim("B").about("lot-2").by("S-NEW").when("2025-07-01"))
                        .build();
        assertEquals(SAID, after(200, dataset).lastConfirmed());
    }
}
