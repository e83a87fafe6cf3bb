package kr.gpuatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.quantity.Qualifier;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.domain.wording.Wording;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the embedded dataset must say of the pledge on the days that matter.
class PledgeFiguresTest {
    private static final Dataset ATLAS = Shipped.DATASET;
    private static final String LAST_DAY = "2026-10-07";
    private static final Wording EN = Wording.in(Language.EN);

    private static Figures on(String day, Scope scope) {
        return Figures.of(ATLAS, Clock.at(LocalDate.parse(day)), scope);
    }

    private static String written(Figures figures, String about, Phase phase) {
        return figures.about(about)
                .at(phase)
                .map(figure -> EN.written(figure.quantity(), Unit.GPU).replace('\u00A0', ' '))
                .orElse("-");
    }

    @ParameterizedTest(name = "on {0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025-07-27 | -              | -      | -        | -
                    2025-07-31 | -              | 13,136 | -        | -
                    2025-10-30 | -              | 13,136 | -        | -
                    2025-11-02 | ≥>≤≈ 260,000   | 13,136 | -        | -
                    2025-11-30 | ≥>≈ 260,000    | 13,136 | -        | -
                    2025-12-31 | ≥>≈ 260,000    | 13,136 | ≈ 13,000 | -
                    2026-03-30 | ≥>≈ 260,000    | 13,136 | ≈ 13,000 | -
                    2026-03-31 | ≥>≈ 260,000    | 13,136 | ≈ 13,000 | ≤ 4,224
                    2026-06-07 | ≥>≈ 260,000    | 13,136 | ≈ 13,000 | ≤ 4,224
                    2026-07-05 | ≥>≈ 260,000    | 22,840 | ≈ 13,000 | ≤ 4,224
                    2026-10-07 | ≥>≈ 260,000    | 22,840 | ≈ 13,000 | ≤ 4,224
                    """)
    void thePledgeSaysWhatWasKnown(
            String day, String announced, String contracted, String delivered, String inService) {
        Figures figures = on(day, Scope.PLEDGE);
        List<String> said =
                Stream.of(Phase.values())
                        .map(phase -> written(figures, ATLAS.pledge().id(), phase))
                        .toList();
        assertEquals(List.of(announced, contracted, delivered, inService), said);
    }

    @Test
    void theQualifiersOf260000AreAMixture() {
        Quantity seen = pledge("2025-11-02", Phase.ANNOUNCED).quantity();
        assertEquals(
                EnumSet.of(
                        Qualifier.EXACT,
                        Qualifier.AT_LEAST,
                        Qualifier.MORE_THAN,
                        Qualifier.UP_TO,
                        Qualifier.ABOUT),
                seen.qualifiers());
        assertEquals(Qualifier.MIXED, seen.qualifier());
        assertEquals(Optional.of(new BigDecimal("2.6E+5")), seen.stated());
        assertTrue(seen.unknownParts().isEmpty());
    }

    @Test
    void thePartsOf260000AreTheFiveThatShareIt() {
        Figures figures = on(LAST_DAY, Scope.PLEDGE);
        List<String> parts =
                ATLAS.pledge().parts().stream()
                        .map(id -> id + " " + written(figures, id, Phase.ANNOUNCED))
                        .toList();
        assertEquals(
                List.of(
                        "P-MSIT ≈ 50,000",
                        "P-SAMSUNG > 50,000",
                        "P-HYUNDAI 50,000",
                        "P-SK ≥ 50,000",
                        "P-NAVER ≈ 60,000"),
                parts);
    }

    @Test
    void itHasNoBoundAndNamesThePartsThatCauseIt() {
        Figure early = pledge("2025-11-02", Phase.ANNOUNCED);
        assertEquals(List.of(Optional.empty(), Optional.empty()), bounds(early));
        assertEquals(List.of("P-MSIT", "P-NAVER"), early.withoutFloor());
        assertEquals(List.of("P-SAMSUNG", "P-SK", "P-NAVER"), early.withoutCeiling());
    }

    private static List<Optional<BigDecimal>> bounds(Figure figure) {
        return List.of(figure.quantity().min(), figure.quantity().max());
    }

    private static Figure pledge(String day, Phase phase) {
        return on(day, Scope.PLEDGE).national().at(phase).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "CONTRACTED, P-HYUNDAI P-NAVER P-SAMSUNG P-SK",
        "DELIVERED, P-HYUNDAI P-NAVER P-SAMSUNG P-SK lot-2026",
        "IN_SERVICE, P-HYUNDAI P-NAVER P-SAMSUNG P-SK lot-2026"
    })
    void aTotalNamesThePartsNobodyHasReported(Phase phase, String parts) {
        assertEquals(
                new TreeSet<>(List.of(parts.split(" "))),
                pledge(LAST_DAY, phase).quantity().unknownParts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"P-SAMSUNG", "P-HYUNDAI", "P-SK"})
    void ofTheCompaniesNothingIsReportedBeyondAnnounced(String company) {
        for (LocalDate day = ATLAS.edition().firstDay();
                !day.isAfter(ATLAS.edition().lastDay());
                day = day.plusDays(7)) {
            Figures figures = Figures.of(ATLAS, Clock.at(day), Scope.PLEDGE);
            assertTrue(
                    figures.about(company)
                            .reported()
                            .allMatch(figure -> figure.phase() == Phase.ANNOUNCED),
                    company + " on " + day);
        }
    }

    @Test
    void thirteenThousandAreWellKnownAndTheSecondRoundLess() {
        List<Figure> rounds = pledge(LAST_DAY, Phase.CONTRACTED).parts().getFirst().parts();
        assertEquals(List.of("lot-2025", "lot-2026"), rounds.stream().map(Figure::about).toList());
        assertEquals(
                List.of(Grade.HIGH, Grade.MEDIUM), rounds.stream().map(Figure::grade).toList());
        assertEquals(Grade.MEDIUM, pledge(LAST_DAY, Phase.CONTRACTED).grade());
    }

    @ParameterizedTest(name = "on {0} the state plans {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2025-07-31 | F027
                    2025-12-31 | F024 F046 F054 F027
                    """)
    void theStatesPlanIsShownBesideThePledge(String day, String targets) {
        List<String> shown =
                on(day, Scope.PLEDGE).targets("P-MSIT").stream().map(c -> c.id()).toList();
        assertEquals(List.of(targets.split(" ")), shown);
    }
}
