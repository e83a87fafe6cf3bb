package kr.gpuatlas.dataset;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.change.Bridge;
import kr.gpuatlas.domain.change.Cause;
import kr.gpuatlas.domain.change.Change;
import kr.gpuatlas.domain.change.Comparison;
import kr.gpuatlas.domain.change.Kind;
import kr.gpuatlas.domain.change.Promise;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.domain.wording.ChangeSentences;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What changed in the embedded dataset between days people will ask for.
class ChangesOfTheAtlasTest {
    private static final Dataset ATLAS = Shipped.DATASET;
    private static final List<String> DAYS =
            List.of(
                    "2025-07-31",
                    "2025-11-02",
                    "2025-12-31",
                    "2026-03-31",
                    "2026-07-05",
                    "2026-10-07");
    private static final Comparison SINCE_THE_ARTICLE = between("2025-11-02", "2026-10-07");

    private static Comparison between(String from, String to) {
        return Comparison.of(at(from), at(to));
    }

    private static Figures at(String day) {
        return Figures.of(ATLAS, Clock.at(LocalDate.parse(day)), Scope.PLEDGE);
    }

    static Stream<String[]> pairs() {
        return DAYS.stream().flatMap(a -> DAYS.stream().map(b -> new String[] {a, b}));
    }

    private static List<String> told(Comparison comparison, Kind kind, Language language) {
        ChangeSentences sentences = ChangeSentences.of(comparison, language);
        return comparison.ofKind(kind).stream().map(sentences::of).toList();
    }

    @Test
    void thePhasesReachedSinceTheArticleAreTheseSix() {
        String none = "; none reported by 2 Nov 2025";
        assertEquals(
                List.of(
                        "State, 2025 round · about 13,000 GPUs delivered" + none,
                        "State, 2026 round · 9,704 GPUs contracted" + none,
                        "State, 2025 round · up to 4,224 GPUs in service" + none,
                        "Naver B200 cluster · about 4,000 GPUs in service, outside the total"
                                + none,
                        "Kakao B200 · 2,040 GPUs delivered and installed" + none,
                        "SKT Haein B200 · at least 1,000 GPUs in service, outside the total"
                                + none),
                told(SINCE_THE_ARTICLE, Kind.PHASE_REACHED, Language.EN));
    }

    @Test
    void whatSlippedSinceTheArticleIsTold() {
        assertEquals(
                List.of(
                        "과기정통부 · 4,224장 첫 배분: 2026-03-03, 계획은 2026년 2월",
                        "KISTI 한강 · 슈퍼컴퓨터 6호기 서비스 개시 계획: 2026년 상반기 → 2026년 7월, 그때가 지나도 이루어졌다는 출처 없음",
                        "스타게이트 코리아 착공 계획: 2026년 3월 예정, 이루어졌다는 출처 없음",
                        "과기정통부 · 4,336장 우선 배분 시작 계획: 2025년 12월~2026년 1월 → 2026년 2월",
                        "과기정통부 · 1차분 활용 시작 계획: 2025년 12월 → 2025년 12월~2026년 1월",
                        "과기정통부 · NHN클라우드 B200 클러스터(255~510노드) 완성 계획: 2026년 1분기 예정, 이루어졌다는 출처 없음"),
                told(SINCE_THE_ARTICLE, Kind.SLIP, Language.KO));
    }

    @Test
    void hyundaiMovedAndTheMinistrysOwnTextReplacedThePress() {
        assertEquals(
                List.of("Hyundai · Place of the AI factory: Ulsan → Saemangeum, Gunsan, Jeonbuk"),
                told(SINCE_THE_ARTICLE, Kind.REVISED, Language.EN));
        assertEquals(
                List.of(
                        "MSIT · Announced: up to 50,000 (Aju Economy) → about 50,000 (Ministry of Science and ICT)"),
                told(SINCE_THE_ARTICLE, Kind.SOURCE_REPLACED, Language.EN));
        assertEquals(14, SINCE_THE_ARTICLE.ofKind(Kind.CONFLICT_OPENED).size());
        assertEquals(1, SINCE_THE_ARTICLE.ofKind(Kind.CONFLICT_SETTLED).size());
    }

    @Test
    void theHeadlineMovedByWhatWasReportedAndFromNothingReportedNotFromZero() {
        Map<Phase, String> differences = new EnumMap<>(Phase.class);
        Map<Phase, Boolean> silent = new EnumMap<>(Phase.class);
        for (Bridge bridge : SINCE_THE_ARTICLE.bridges()) {
            differences.put(bridge.phase(), bridge.difference().orElseThrow().toPlainString());
            silent.put(bridge.phase(), bridge.before().isEmpty());
        }
        assertEquals(
                Map.of(
                        Phase.ANNOUNCED, "0",
                        Phase.CONTRACTED, "9704",
                        Phase.DELIVERED, "13000",
                        Phase.IN_SERVICE, "4224"),
                differences);
        assertEquals(
                Map.of(
                        Phase.ANNOUNCED, false,
                        Phase.CONTRACTED, false,
                        Phase.DELIVERED, true,
                        Phase.IN_SERVICE, true),
                silent);
    }

    @Test
    void everyNewRecordIsToldExactlyOnce() {
        List<String> told = new ArrayList<>();
        SINCE_THE_ARTICLE.changes().forEach(change -> told.addAll(change.records()));
        Set<String> once = new TreeSet<>(told);
        assertEquals(once.size(), told.size(), "a record stands in two lines");

        Visibility early = SINCE_THE_ARTICLE.before().visibility();
        Visibility late = SINCE_THE_ARTICLE.after().visibility();
        Set<String> missing =
                Stream.concat(
                                late.claims().stream()
                                        .filter(claim -> !early.sees(claim))
                                        .map(Claim::id),
                                ATLAS.milestones().stream()
                                        .filter(late::sees)
                                        .filter(event -> !early.sees(event))
                                        .map(Milestone::id))
                        .filter(id -> !once.contains(id))
                        .collect(toCollection(TreeSet::new));
        assertEquals(Set.of("F006"), missing);
        assertEquals(1, SINCE_THE_ARTICLE.repeats());
    }

    @Test
    void oneDatasetIsNeverItsOwnCorrection() {
        assertTrue(
                SINCE_THE_ARTICLE.changes().stream()
                        .allMatch(change -> change.cause() == Cause.WORLD));
    }

    @Test
    void theFirstRoundsUseWasPromisedThreeTimes() {
        List<Promise> slipped = Promise.slipped(at("2026-10-07"));
        Promise use =
                slipped.stream()
                        .filter(promise -> promise.given().getFirst().record().equals("M-USE-PLAN"))
                        .findFirst()
                        .orElseThrow();
        assertEquals(
                List.of("2025-12", "2025-12/2026-01", "2026-02"),
                use.given().stream().map(given -> given.due().text()).toList());
        assertEquals("2026-03-03", use.outcome().orElseThrow().text());
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void stepsAndEffectsSumUpToTheDifferenceAndGoingBackIsTheOpposite(String from, String to) {
        Comparison there = between(from, to);
        Comparison back = between(to, from);
        for (Bridge bridge : there.bridges()) {
            BigDecimal difference = bridge.difference().orElseThrow();
            assertEquals(0, difference.compareTo(steps(bridge)), bridge.toString());
            assertEquals(0, difference.compareTo(effects(there, bridge.phase())));
            assertEquals(0, difference.negate().compareTo(effects(back, bridge.phase())));
        }
        assertEquals(from.equals(to), there.isEmpty());
    }

    private static BigDecimal steps(Bridge bridge) {
        return bridge.steps().stream()
                .map(step -> step.delta().orElseThrow())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal effects(Comparison comparison, Phase phase) {
        return comparison.changes().stream()
                .map(change -> change.effects().getOrDefault(phase, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void nothingLeaksThatWasPublishedAfterTheLaterDay(String from, String to) {
        LocalDate last = LocalDate.parse(from.compareTo(to) > 0 ? from : to);
        Visibility visibility = at(last.toString()).visibility();
        for (Change change : between(from, to).changes()) {
            assertTrue(
                    change.published().filter(day -> day.isAfter(last)).isEmpty(),
                    change.toString());
            change.sources()
                    .forEach(id ->
                            assertTrue(visibility.isPublished(ATLAS.source(id).orElseThrow()), id));
            change.records().stream()
                    .flatMap(id -> ATLAS.claim(id).stream())
                    .forEach(claim -> assertTrue(visibility.sees(claim), claim.id()));
        }
    }
}
