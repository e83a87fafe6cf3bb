package kr.gpuatlas.domain.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.domain.programme.Sector;
import kr.gpuatlas.domain.quantity.Qualifier;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.support.Atlas;
import kr.gpuatlas.support.ClaimBuilder;
import org.junit.jupiter.api.Test;

final class SearchTest {
    private static final Dataset DATASET =
            Atlas.atlas()
                    .partner("samsung", new Text("삼성전자", "Samsung Electronics"))
                    .partner("hyundai", new Text("현대자동차그룹", "Hyundai Motor Group"))
                    .partner("cafe", new Text("카페 에이아이", "Café AI"))
                    .programme(
                            "P-SAMSUNG",
                            Sector.SEMICONDUCTOR,
                            new Text("삼성 AI 팩토리", "Samsung AI Factory"),
                            "samsung",
                            true)
                    .programme(
                            "P-HYUNDAI",
                            Sector.MOBILITY,
                            new Text("현대차 피지컬 AI", "Hyundai physical AI"),
                            "hyundai",
                            true)
                    .site("site-ulsan", new Text("울산", "Ulsan"), "P-HYUNDAI", 35.5, "2025-11-02")
                    .moves("2026-02-27", "site-saemangeum")
                    .site(
                            "site-saemangeum",
                            new Text("새만금", "Saemangeum"),
                            "P-HYUNDAI",
                            35.8,
                            "2026-02-27")
                    .claims(
                            ClaimBuilder.claim("C1")
                                    .about("P-SAMSUNG")
                                    .says(Phase.ANNOUNCED, Qualifier.UP_TO, 50_000)
                                    .when("2025-10-31")
                                    .due("2030")
                                    .model("RTX PRO 6000"))
                    .milestone("M-START", "P-HYUNDAI", "2027", "2026-02-27")
                    .build();

    private static final Search SEARCH = Search.of(DATASET);

    private static Visibility on(String day) {
        return new Visibility(DATASET, Clock.at(LocalDate.parse(day)));
    }

    private static List<String> find(String query) {
        return SEARCH.find(query, on("2026-10-07")).stream().map(Hit::id).toList();
    }

    private static void finds(String id, String query) {
        assertTrue(find(query).contains(id), () -> query + " finds " + find(query));
    }

    @Test
    void initialConsonantsFindAName() {
        finds("samsung", "ㅅㅅㅈㅈ");
        assertEquals("P-HYUNDAI", find("ㅎㄷ").getFirst());
    }

    @Test
    void syllablesAndInitialsMix() {
        finds("samsung", "삼ㅅ");
        finds("samsung", "ㅅ성ㅈ자");
    }

    @Test
    void clustersThatAKeyboardMakesOfInitialsAreTakenApart() {
        Dataset gs =
                Atlas.atlas().partner("gs", new Text("광산", "Gwangsan")).programme("P-A").build();
        Visibility seen = new Visibility(gs, Clock.at(Atlas.LAST_DAY));
        assertEquals("gs", Search.of(gs).find("ㄳ", seen).getFirst().id());
    }

    @Test
    void everyKeyOnTheWayToASyllableKeepsTheHit() {
        for (String typed : List.of("ㅎ", "혀", "현", "현ㄷ", "현대", "현댗", "현대차")) {
            assertEquals("P-HYUNDAI", find(typed).getFirst(), typed);
        }
    }

    @Test
    void aFinalThatBelongsToTheNextSyllableIsStillAHit() {
        finds("site-saemangeum", "샘");
        finds("site-saemangeum", "새만그");
    }

    @Test
    void anotherSyllableIsNoHit() {
        assertEquals(List.of(), find("헌대"));
    }

    @Test
    void decomposedInputIsTheSameInput() {
        String decomposed = Normalizer.normalize("현대", Normalizer.Form.NFD);
        assertEquals(find("현대"), find(decomposed));
        assertEquals(find("ㅎㄷ"), find("\u1112\u1103"));
    }

    @Test
    void caseSpacesAndAccentsDoNotMatter() {
        assertEquals("P-HYUNDAI", find("HYUN").getFirst());
        finds("cafe", "cafe");
        finds("cafe", "CAFÉAI");
        finds("samsung", "samsungelec");
        finds("P-SAMSUNG", "rtxpro");
    }

    @Test
    void everyWordHasToBeFound() {
        finds("P-SAMSUNG", "factory 삼성");
        assertEquals(List.of(), find("factory 현대"));
    }

    @Test
    void aProgrammeComesBeforeItsPartnerAndItsSites() {
        assertEquals(
                List.of("P-HYUNDAI", "hyundai", "site-ulsan", "site-saemangeum", "M-START"),
                find("현대"));
    }

    @Test
    void yearsFindMilestonesAndPlans() {
        finds("M-START", "2027");
        finds("P-SAMSUNG", "2030");
    }

    @Test
    void theHitSaysWhereTheWordsWereFound() {
        Hit hit = SEARCH.find("rtx", on("2026-10-07")).getFirst();
        assertEquals(Atlas.text("RTX PRO 6000"), hit.matched());
        assertEquals(new Text("삼성 AI 팩토리", "Samsung AI Factory"), hit.name());
    }

    @Test
    void nothingThatOnlyLaterDaysShowIsFound() {
        List<Hit> hits = SEARCH.find("새만금", on("2025-12-01"));
        assertEquals(List.of(), hits);
        assertEquals(List.of(), SEARCH.find("rtx", on("2025-10-30")));
    }

    @Test
    void aQueryWithoutLettersFindsNothing() {
        assertEquals(List.of(), find(" -- "));
        assertEquals(List.of(), find(""));
    }

    @Test
    void tenThousandSitesAreSearchedWithinTheTimeOfAKeystroke() {
        Atlas atlas = Atlas.atlas().programme("P-A");
        for (int i = 0; i < 10_000; i++) {
            Text name = new Text("데이터센터 " + i, "Data centre " + i);
            atlas.site("site-" + i, name, "P-A", 36, "2025-01-01");
        }
        Dataset many = atlas.build();
        Search search = Search.of(many);
        Visibility seen = new Visibility(many, Clock.at(Atlas.LAST_DAY));
        search.find("데이터 9", seen);
        long start = System.nanoTime();
        List<Hit> hits = search.find("ㄷㅇㅌ 9999", seen);
        Duration spent = Duration.ofNanos(System.nanoTime() - start);
        assertEquals("site-9999", hits.getFirst().id());
        assertTrue(spent.toMillis() < 500, () -> "took " + spent);
    }
}
