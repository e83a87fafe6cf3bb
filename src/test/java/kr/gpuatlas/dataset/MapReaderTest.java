package kr.gpuatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.MapLabel;
import kr.gpuatlas.geo.Neighbour;
import kr.gpuatlas.geo.Province;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.geo.Provinces;
import kr.gpuatlas.geo.TransverseMercator;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapReaderTest {
    private static final ProvinceMap MAP = Shipped.MAP;
    private static final Provinces BEFORE = MAP.on(LocalDate.of(2026, 6, 30));
    private static final Provinces SINCE = MAP.on(LocalDate.of(2026, 7, 1));

    private static String at(Provinces provinces, double lat, double lon) {
        return provinces.provinceAt(new LatLon(lat, lon)).map(Province::shortKo).orElse("바다");
    }

    @Test
    void seventeenProvincesBecomeSixteenInJuly2026() {
        assertEquals(17, BEFORE.all().size());
        assertEquals(16, SINCE.all().size());
        assertEquals(BEFORE, MAP.on(LocalDate.of(2025, 7, 31)));
        assertEquals(BEFORE, MAP.on(LocalDate.of(2020, 1, 1)));
        assertEquals(SINCE, MAP.on(LocalDate.of(2030, 1, 1)));
        assertEquals(LocalDate.of(2026, 7, 1), MAP.changes().getLast());
    }

    @Test
    void gwangjuAndJeonnamAreOneUnitSinceTheMerger() {
        assertEquals("광주", at(BEFORE, 35.16, 126.851));
        assertEquals("전남", at(BEFORE, 34.573, 126.599));
        assertEquals("전남광주", at(SINCE, 35.16, 126.851));
        assertEquals("전남광주", at(SINCE, 34.573, 126.599));
        assertEquals(Optional.empty(), SINCE.withIso("KR-29"));
        assertEquals("전남광주통합특별시", SINCE.withIso("KR-JG").map(Province::nameKo).orElseThrow());
    }

    @Test
    void jeonnamHasAHoleWhereGwangjuIs() {
        Province jeonnam = BEFORE.withIso("KR-46").orElseThrow();

        assertEquals(1, jeonnam.outline().holes().size());
        assertEquals(12_217, jeonnam.outline().areaKm2(), 25);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    서울시청, 37.5665, 126.978, 서울
                    부산, 35.18, 129.075, 부산
                    기장, 35.244, 129.222, 부산
                    대구, 35.871, 128.601, 대구
                    군위읍, 36.243, 128.573, 대구
                    의흥면, 36.17, 128.708, 대구
                    의성읍, 36.352, 128.697, 경북
                    인천, 37.456, 126.705, 인천
                    인천공항, 37.46, 126.44, 인천
                    송도, 37.385, 126.645, 인천
                    강화읍, 37.747, 126.485, 인천
                    백령도, 37.955, 124.68, 인천
                    대청도, 37.825, 124.705, 인천
                    연평도, 37.666, 125.7, 인천
                    광주, 35.16, 126.851, 광주
                    대전, 36.35, 127.385, 대전
                    울산, 35.539, 129.311, 울산
                    세종시청, 36.48, 127.289, 세종
                    용인, 37.241, 127.178, 경기
                    평택, 36.992, 127.113, 경기
                    이천, 37.272, 127.435, 경기
                    김포, 37.615, 126.715, 경기
                    국화도, 37.06, 126.555, 경기
                    춘천, 37.881, 127.73, 강원
                    원주, 37.342, 127.92, 강원
                    청주, 36.642, 127.489, 충북
                    홍성, 36.659, 126.673, 충남
                    금산, 36.109, 127.488, 충남
                    안면도, 36.5, 126.35, 충남
                    전주, 35.824, 127.148, 전북
                    연도, 36.081, 126.44, 전북
                    무안, 34.99, 126.479, 전남
                    나주, 35.016, 126.711, 전남
                    해남, 34.573, 126.599, 전남
                    완도, 34.34, 126.7, 전남
                    진도, 34.46, 126.25, 전남
                    흑산도, 34.67, 125.42, 전남
                    가거도, 34.07, 125.12, 전남
                    안동, 36.568, 128.729, 경북
                    구미, 36.119, 128.344, 경북
                    포항, 36.019, 129.343, 경북
                    울릉도, 37.5, 130.865, 경북
                    독도 동도, 37.24078, 131.86956, 경북
                    독도 서도, 37.24183, 131.86517, 경북
                    창원, 35.228, 128.681, 경남
                    거제도, 34.88, 128.62, 경남
                    남해도, 34.8, 127.93, 경남
                    제주, 33.499, 126.531, 제주
                    한라산, 33.362, 126.533, 제주
                    추자도, 33.948, 126.325, 제주
                    각 세종, 36.489, 127.336, 세종
                    과기정통부, 36.507, 127.262, 세종
                    카카오 안산, 37.297, 126.836, 경기
                    판교, 37.402, 127.108, 경기
                    네이버 1784, 37.359, 127.105, 경기
                    삼성전자 본사, 37.257, 127.05, 경기
                    삼성 화성, 37.227, 127.061, 경기
                    삼성 용인, 37.149, 127.184, 경기
                    SK하이닉스 이천, 37.256, 127.485, 경기
                    SK하이닉스 용인, 37.163, 127.313, 경기
                    솔라시도, 34.659, 126.429, 전남
                    새만금, 35.958, 126.582, 전북
                    현대차 울산, 35.537, 129.317, 울산
                    SK 울산, 35.491, 129.348, 울산
                    현대차 본사, 37.464, 127.043, 서울
                    SKT 가산, 37.477, 126.884, 서울
                    SK 본사, 37.57, 126.981, 서울
                    SKT 본사, 37.566, 126.985, 서울
                    연세대, 37.565, 126.939, 서울
                    LG AI연구원, 37.562, 126.832, 서울
                    ETRI, 36.38, 127.365, 대전
                    KISTI, 36.365, 127.358, 대전
                    포항 데이터센터, 36.029, 129.365, 경북
                    """)
    void knownPlacesLieInTheirProvince(String name, double lat, double lon, String province) {
        assertEquals(province, at(BEFORE, lat, lon), name);
        boolean merged = province.equals("광주") || province.equals("전남");
        assertEquals(merged ? "전남광주" : province, at(SINCE, lat, lon), name);
    }

    @ParameterizedTest
    @CsvSource({
        "평양, 39.02, 125.75, PRK", "개성, 37.97, 126.55, PRK", "쓰시마, 34.4, 129.33, JPN",
        "후쿠오카, 33.58, 130.4, JPN", "선양, 41.8, 123.43, CHN", "블라디보스토크, 43.13, 131.92, RUS"
    })
    void neighboursLieAround(String name, double lat, double lon, String code) {
        var point = TransverseMercator.KOREA.forward(new LatLon(lat, lon));

        assertEquals(
                List.of(code),
                SINCE.neighbours().stream()
                        .filter(land -> land.outline().contains(point.x(), point.y()))
                        .map(Neighbour::code)
                        .toList(),
                name);
        assertEquals("바다", at(SINCE, lat, lon), name);
    }

    @Test
    void everyCityThatIsNamedLiesInKorea() {
        List<MapLabel> cities =
                MAP.labels().stream().filter(l -> l.kind() == MapLabel.Kind.CITY).toList();

        assertTrue(cities.size() > 60, cities.size() + " cities");
        for (MapLabel city : cities) {
            assertTrue(SINCE.provinceAt(city.at()).isPresent(), city.nameKo());
        }
    }

    @Test
    void everyProvinceContainsItsLabel() {
        for (Provinces provinces : List.of(BEFORE, SINCE)) {
            for (Province province : provinces.all()) {
                assertEquals(Optional.of(province), provinces.provinceAt(province.label()));
            }
        }
    }

    @Test
    void everyProvinceIsNamedInBothLanguages() {
        Province gangwon = SINCE.withIso("KR-42").orElseThrow();

        assertEquals("51", gangwon.mois());
        assertEquals("강원특별자치도", gangwon.nameKo());
        assertEquals("Gangwon State", gangwon.nameEn());
        assertEquals("강원", gangwon.shortKo());
        assertEquals("Gangwon", gangwon.shortEn());
    }

    @Test
    void seasAndDokdoBearTheNamesOfTheNamingPolicy() {
        assertEquals(
                List.of("동해 / East Sea", "황해(서해) / Yellow Sea", "남해 / South Sea", "독도 / Dokdo"),
                MAP.labels().stream()
                        .filter(label -> label.minPxPerDegree() == 0)
                        .filter(label -> label.kind() != MapLabel.Kind.COUNTRY)
                        .map(label -> label.nameKo() + " / " + label.nameEn())
                        .filter(name -> !name.startsWith("울릉도"))
                        .toList());
    }

    @Test
    void theMapReachesFromBaengnyeongdoToDokdoAndMarado() {
        var corners = Stream.of(new LatLon(37.955, 124.68), new LatLon(37.2413, 131.8674));

        assertTrue(
                corners.map(TransverseMercator.KOREA::forward)
                        .allMatch(p -> SINCE.bounds().contains(p.x(), p.y())));
    }
}
