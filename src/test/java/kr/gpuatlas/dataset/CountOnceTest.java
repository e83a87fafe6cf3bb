package kr.gpuatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// No chip of the embedded dataset is counted twice, and what lies outside the pledge stays there.
class CountOnceTest {
    private static final Dataset ATLAS = Shipped.DATASET;

    private static Figures on(String day, Scope scope) {
        return Figures.of(ATLAS, Clock.at(LocalDate.parse(day)), scope);
    }

    private static Figures atEnd(Scope scope) {
        return on("2026-10-07", scope);
    }

    private static Optional<BigDecimal> stated(Figures figures, String about, Phase phase) {
        return figures.about(about).at(phase).flatMap(figure -> figure.quantity().stated());
    }

    private static BigDecimal claimed(String id) {
        return ATLAS.claim(id).flatMap(Claim::quantity).flatMap(Quantity::stated).orElseThrow();
    }

    @ParameterizedTest(name = "on {0} outside the total: {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025-05-14 | ''
                    2025-07-31 | lot-kisti-6.contracted 8,496
                    2025-11-02 | lot-kisti-6.contracted 8,496
                    2025-11-03 | lot-sk-haein.in-service ≥ 1,000, lot-kisti-6.contracted 8,496
                    2026-01-09 | lot-sk-haein.in-service ≥ 1,000, lot-naver-4k.in-service ≈ 4,000, lot-kisti-6.contracted 8,496
                    2026-10-07 | lot-sk-haein.in-service ≥ 1,000, lot-naver-4k.in-service ≈ 4,000, lot-kisti-6.contracted 8,496
                    """)
    void whatIsSeenButNotInTheTotalIsListed(String day, String listed) {
        List<String> outside =
                on(day, Scope.PLEDGE).outside().stream()
                        .map(figure -> figure.id() + " " + written(figure))
                        .toList();
        assertEquals(listed, String.join(", ", outside));
    }

    private static String written(Figure figure) {
        return Wording.in(Language.EN).written(figure.quantity(), Unit.GPU).replace('\u00A0', ' ');
    }

    @Test
    void allKnownAddsTheSupercomputerToTheStatesPurchases() {
        String national = ATLAS.pledge().id();
        BigDecimal all = stated(atEnd(Scope.ALL), national, Phase.CONTRACTED).orElseThrow();
        BigDecimal pledged = stated(atEnd(Scope.PLEDGE), national, Phase.CONTRACTED).orElseThrow();
        assertEquals(0, new BigDecimal(31_336).compareTo(all));
        assertEquals(0, claimed("F165").compareTo(all.subtract(pledged)));
    }

    @Test
    void allKnownAddsHaeinAndNaversClusterOnceToWhatIsInService() {
        Figure all = atEnd(Scope.ALL).national().at(Phase.IN_SERVICE).orElseThrow();
        BigDecimal once = claimed("F184").add(claimed("F108")).add(claimed("F130"));
        assertEquals(0, once.compareTo(all.quantity().stated().orElseThrow()));
        assertEquals(
                List.of("P-MSIT", "P-SK", "P-NAVER"),
                all.parts().stream().map(Figure::about).toList());
    }

    @Test
    void aCompanysPartIsNotIncreasedByWhatItAlreadyRuns() {
        for (Phase phase : List.of(Phase.ANNOUNCED, Phase.DELIVERED)) {
            assertEquals(
                    stated(atEnd(Scope.PLEDGE), ATLAS.pledge().id(), phase),
                    stated(atEnd(Scope.ALL), ATLAS.pledge().id(), phase));
        }
    }

    @Test
    void theCloudOfSkLiesWithinItsFiftyThousand() {
        Figure sk = atEnd(Scope.PLEDGE).about("P-SK").at(Phase.ANNOUNCED).orElseThrow();
        assertEquals(0, new BigDecimal(50_000).compareTo(sk.quantity().stated().orElseThrow()));
        assertEquals(List.of("lot-sk-cloud"), sk.parts().stream().map(Figure::about).toList());
    }

    @Test
    void theComputingCentreAndTheSupercomputerNeverAddToTheMinistrysPlan() {
        for (String lot : List.of("lot-ncac", "lot-kisti-6")) {
            assertTrue(ATLAS.lot(lot).filter(l -> !l.inPledge()).isPresent(), lot);
            String programme = ATLAS.lot(lot).orElseThrow().programme();
            assertTrue(!ATLAS.pledge().parts().contains(programme), programme);
        }
        for (Scope scope : Scope.values()) {
            assertTrue(atEnd(scope).about("P-NCAC").isEmpty());
            BigDecimal plan =
                    atEnd(scope).targets("P-MSIT").stream()
                            .flatMap(claim -> claim.quantity().stream())
                            .flatMap(quantity -> quantity.stated().stream())
                            .reduce(BigDecimal::max)
                            .orElseThrow();
            assertEquals(0, new BigDecimal(52_000).compareTo(plan));
        }
    }

    @Test
    void whatIsLeasedPlannedOrIntendedNeverCounts() {
        for (String id : List.of("F185", "F186", "F109", "F125", "F131", "F189", "F190", "F191")) {
            assertTrue(ATLAS.claim(id).orElseThrow().phase().isEmpty(), id);
        }
    }

    @Test
    void theFirstRoundIsThreeProvidersTwoModelsAndTheirOwn2680() {
        Figures figures = on("2025-07-31", Scope.PLEDGE);
        Figure round = figures.about("lot-2025").at(Phase.CONTRACTED).orElseThrow();
        assertEquals("F029", round.used().orElseThrow().id());
        assertEquals(
                List.of("7,656", "2,424", "3,056"),
                round.parts().stream().map(CountOnceTest::written).toList());
        assertEquals(0, claimed("F029").compareTo(sum("F032", "F033", "F034")));
        assertEquals(0, claimed("F029").compareTo(sum("F030", "F031")));
        assertEquals(0, claimed("F035").compareTo(sum("F036", "F037", "F038")));
        BigDecimal own = claimed("F029").subtract(claimed("F035"));
        assertEquals(0, new BigDecimal(2_680).compareTo(own));
        assertTrue(ATLAS.lot("lot-2025").orElseThrow().note().orElseThrow().ko().contains("2,680"));
    }

    private static BigDecimal sum(String... ids) {
        return Stream.of(ids).map(CountOnceTest::claimed).reduce(BigDecimal::add).orElseThrow();
    }
}
