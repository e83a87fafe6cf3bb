package kr.gpuatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Unknown;
import kr.gpuatlas.domain.dossier.Dossier;
import kr.gpuatlas.domain.dossier.Dossiers;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.Test;

/// A dossier read back to an earlier day knows nothing of the days after it.
class DossierClocksTest {
    private static final Dataset ATLAS = Shipped.DATASET;
    private static final LocalDate SEED = LocalDate.of(2025, 11, 2);

    /// The world of today as the reader of 2 November 2025 could know it.
    private static final Dossiers LOOKING_BACK =
            new Dossiers(
                    Figures.of(ATLAS, new Clock(ATLAS.edition().lastDay(), SEED), Scope.PLEDGE));

    private static Dossier programme(String id) {
        return LOOKING_BACK.programme(id).orElseThrow();
    }

    @Test
    void hyundaiIsInUlsanAndNotYetAtSaemangeum() {
        List<String> places =
                programme("P-HYUNDAI").places().stream()
                        .map(place -> place.site().id() + " " + place.presence())
                        .toList();
        assertEquals(List.of("site-hyundai-ulsan-seed CURRENT", "site-hyundai-hq CURRENT"), places);
    }

    @Test
    void thePartnersOfTheSecondRoundAreNotYetNamed() {
        List<String> partners =
                programme("P-MSIT").memberships().stream()
                        .map(Dossier.Membership::partner)
                        .toList();
        assertTrue(partners.contains("nhncloud"), partners::toString);
        assertTrue(!partners.contains("elice"), partners::toString);
        List<String> gone =
                programme("P-FOUNDATION").memberships().stream()
                        .filter(membership -> !membership.current())
                        .map(Dossier.Membership::partner)
                        .toList();
        assertEquals(List.of(), gone);
    }

    @Test
    void openQuestionsOfLaterDaysAreNotYetAsked() {
        assertEquals(
                List.of("U07", "U08", "U09"),
                unknowns(programmeAt(ATLAS.edition().lastDay()), "lot-2025"));
        assertEquals(List.of("U08", "U09"), unknowns(programme("P-MSIT"), "lot-2025"));
    }

    private static Dossier programmeAt(LocalDate day) {
        return new Dossiers(Figures.of(ATLAS, Clock.at(day), Scope.PLEDGE))
                .programme("P-MSIT")
                .orElseThrow();
    }

    private static List<String> unknowns(Dossier dossier, String about) {
        return dossier.unknowns().stream()
                .filter(unknown -> unknown.about().startsWith(about))
                .map(Unknown::id)
                .toList();
    }

    @Test
    void everythingInEveryDossierWasPublicThatDay() {
        Stream<Dossier> all =
                Stream.concat(
                                ATLAS.programmes().stream()
                                        .map(Programme::id)
                                        .map(LOOKING_BACK::programme),
                                Stream.concat(
                                        ATLAS.partners().stream()
                                                .map(p -> LOOKING_BACK.partner(p.id())),
                                        ATLAS.sites().stream().map(s -> LOOKING_BACK.site(s.id()))))
                        .flatMap(Optional::stream);
        all.forEach(dossier -> {
            assertTrue(dossier.lastReport().filter(day -> day.isAfter(SEED)).isEmpty());
            assertTrue(
                    dossier.sources().stream()
                            .flatMap(source -> source.published().stream())
                            .noneMatch(span -> span.last().isAfter(SEED)));
            assertTrue(
                    dossier.milestones().stream()
                            .noneMatch(m -> m.met() && m.when().last().isAfter(SEED)));
            assertTrue(
                    dossier.places().stream().noneMatch(p -> p.site().from().isAfter(SEED)),
                    () -> dossier.title().en());
        });
    }
}
