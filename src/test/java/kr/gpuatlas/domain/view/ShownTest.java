package kr.gpuatlas.domain.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.ProvinceLookup;
import kr.gpuatlas.domain.programme.Sector;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.quantity.Qualifier;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.support.Atlas;
import kr.gpuatlas.support.ClaimBuilder;
import org.junit.jupiter.api.Test;

final class ShownTest {
    private static final Dataset DATASET =
            Atlas.atlas()
                    .partner("naver", new Text("네이버", "Naver"))
                    .partner("hyundai", new Text("현대차", "Hyundai"))
                    .partner("kisti", new Text("KISTI", "KISTI"))
                    .programme("P-N", Sector.CLOUD, new Text("네이버", "Naver"), "naver", true)
                    .programme("P-H", Sector.MOBILITY, new Text("현대차", "Hyundai"), "hyundai", true)
                    .programme("P-K", Sector.SCIENCE, new Text("KISTI", "KISTI"), "kisti", false)
                    .lotOutside("lot-n", "P-N")
                    .site("site-sejong", new Text("세종", "Sejong"), "P-N", 36.5, "2025-01-01")
                    .site("site-ulsan", new Text("울산", "Ulsan"), "P-H", 35.5, "2025-11-02")
                    .moves("2026-02-27", "site-sea")
                    .site("site-sea", new Text("새만금", "Saemangeum"), "P-H", 35.8, "2026-02-27")
                    .unplaced("site-nowhere", new Text("미정", "Unannounced"), "P-K", "2025-01-01")
                    .claims(
                            ClaimBuilder.claim("N")
                                    .about("P-N")
                                    .says(Phase.ANNOUNCED, Qualifier.EXACT, 60_000)
                                    .when("2025-10-31"),
                            ClaimBuilder.claim("N4")
                                    .about("lot-n")
                                    .says(Phase.IN_SERVICE, Qualifier.ABOUT, 4_000)
                                    .when("2026-01-09"),
                            ClaimBuilder.claim("H")
                                    .about("P-H")
                                    .says(Phase.ANNOUNCED, Qualifier.UP_TO, 70_000)
                                    .when("2025-10-31"))
                    .build();

    /// South of 36 degrees lies KR-S, the rest is KR-N.
    private static final ProvinceLookup PROVINCES =
            (position, _) -> Optional.of(position.lat() < 36 ? "KR-S" : "KR-N");

    private static Shown shown(String day, Filter filter, CardOrder order) {
        Figures figures = Figures.of(DATASET, Clock.at(LocalDate.parse(day)), Scope.PLEDGE);
        return Shown.of(figures, filter, order, Language.EN, PROVINCES);
    }

    private static Shown shown(Filter filter) {
        return shown("2026-10-07", filter, CardOrder.DATASET);
    }

    private static List<String> programmes(Shown shown) {
        return shown.programmes().map(Programme::id).toList();
    }

    private static List<String> partners(Shown shown) {
        return shown.partners().stream().map(Partner::id).toList();
    }

    private static List<String> sites(Shown shown) {
        return shown.sites().stream().map(p -> p.site().id() + " " + p.presence()).toList();
    }

    @Test
    void withoutAFilterEverythingIsShownInTheOrderOfTheDataset() {
        Shown all = shown(Filter.NONE);
        assertEquals(List.of("P-N", "P-H"), all.major().stream().map(Programme::id).toList());
        assertEquals(List.of("P-K"), all.others().stream().map(Programme::id).toList());
        assertEquals(List.of("naver", "hyundai", "kisti"), partners(all));
        assertEquals(
                List.of("site-sejong CURRENT", "site-ulsan GHOST", "site-sea CURRENT"), sites(all));
        assertEquals(
                List.of("site-nowhere"), all.unplaced().stream().map(p -> p.site().id()).toList());
    }

    @Test
    void aSiteIsNotShownBeforeAnybodyPlacedIt() {
        Shown early = shown("2025-12-01", Filter.NONE, CardOrder.DATASET);
        assertEquals(List.of("site-sejong CURRENT", "site-ulsan CURRENT"), sites(early));
    }

    @Test
    void aMoveThatWasNotPublishedYetIsNotShown() {
        Clock clock = new Clock(Atlas.LAST_DAY, LocalDate.of(2025, 11, 2));
        Figures figures = Figures.of(DATASET, clock, Scope.PLEDGE);
        Shown seen = Shown.of(figures, Filter.NONE, CardOrder.DATASET, Language.KO, PROVINCES);
        assertEquals(
                List.of(Site.Presence.CURRENT, Site.Presence.CURRENT),
                seen.sites().stream().map(Shown.Place::presence).toList());
    }

    @Test
    void aSectorKeepsItsProgrammesPartnersAndSites() {
        Shown cloud = shown(Filter.NONE.withSectors(Set.of(Sector.CLOUD)));
        assertEquals(List.of("P-N"), programmes(cloud));
        assertEquals(List.of("naver"), partners(cloud));
        assertEquals(List.of("site-sejong CURRENT"), sites(cloud));
        assertEquals(List.of(), cloud.unplaced());
    }

    @Test
    void aPhaseIsAlsoReachedByALotOutsideThePledge() {
        Shown serving = shown(Filter.NONE.withPhases(Set.of(Phase.IN_SERVICE)));
        assertEquals(List.of("P-N"), programmes(serving));
        assertEquals(List.of("naver"), partners(serving));
    }

    @Test
    void aProvinceIsReachedByTheSitesThatStandInItNow() {
        Shown south = shown(Filter.NONE.withProvinces(Set.of("KR-S")));
        assertEquals(List.of("P-H"), programmes(south));
        assertEquals(List.of("hyundai"), partners(south));
        assertEquals(List.of("site-ulsan GHOST", "site-sea CURRENT"), sites(south));
    }

    @Test
    void everyCriterionHasToBePassed() {
        Filter filter = Filter.NONE.withSectors(Set.of(Sector.CLOUD)).withProvinces(Set.of("KR-S"));
        assertEquals(List.of(), programmes(shown(filter)));
    }

    @Test
    void wordsKeepWhatTheyFind() {
        Shown found = shown(Filter.NONE.withQuery("ㅎㄷ"));
        assertEquals(List.of("P-H"), programmes(found));
        assertEquals(List.of("hyundai"), partners(found));
        assertEquals(List.of("site-ulsan GHOST", "site-sea CURRENT"), sites(found));
    }

    @Test
    void cardsComeInTheOrderAskedFor() {
        assertEquals(List.of("P-H", "P-N", "P-K"), ordered(CardOrder.QUANTITY));
        assertEquals(List.of("P-N", "P-H", "P-K"), ordered(CardOrder.NEWEST));
        assertEquals(List.of("P-H", "P-N", "P-K"), ordered(CardOrder.NAME));
    }

    private static List<String> ordered(CardOrder order) {
        return programmes(shown("2026-10-07", Filter.NONE, order));
    }

    @Test
    void partnersFollowTheirProgrammes() {
        Shown bySize = shown("2026-10-07", Filter.NONE, CardOrder.QUANTITY);
        assertEquals(List.of("hyundai", "naver", "kisti"), partners(bySize));
        Shown byName = shown("2026-10-07", Filter.NONE, CardOrder.NAME);
        assertEquals(List.of("hyundai", "kisti", "naver"), partners(byName));
    }
}
