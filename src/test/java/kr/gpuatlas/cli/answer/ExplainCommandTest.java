package kr.gpuatlas.cli.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import kr.gpuatlas.cli.Call;
import kr.gpuatlas.cli.call.Console;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ExplainCommandTest {
    private static Call explain(String... more) {
        return Call.of(
                Stream.of(Stream.of("explain"), Stream.of(more), Stream.of("--lang", "en"))
                        .flatMap(words -> words)
                        .toArray(String[]::new));
    }

    @Test
    void aSumIsFollowedToItsPartsTheirClaimsAndSources() {
        JsonNode sum = explain("P-MSIT.contracted", "--json").json();
        assertEquals("figure", sum.get("kind").asString());
        assertEquals("derived", sum.get("evidence").asString());
        assertEquals("lot-2025.contracted + lot-2026.contracted", sum.get("formula").asString());
        assertEquals(22_840, sum.get("value").get("stated").intValue());
        JsonNode part = sum.get("parts").get(0);
        assertEquals("F029", part.get("claim").get("id").asString());
        JsonNode source = part.get("claim").get("sources").get(0);
        assertEquals("S030", source.get("id").asString());
        assertEquals("national-press", source.get("tier").asString());
        assertEquals("2025-07-28", source.get("published").asString());
        assertTrue(source.get("url").asString().startsWith("https://"));
    }

    @Test
    void aPersonReadsTheSameWithTheSourcesOwnWords() {
        Call call = explain("lot-2025.delivered");
        assertEquals(0, call.code());
        assertTrue(call.out().contains("≈\u00A013,000"), call::out);
        assertTrue(call.out().contains("“거의 다 들어와”"), call::out);
        assertTrue(call.out().contains("F043: The minister’s statement"), call::out);
        assertTrue(call.out().contains("S015  [national press] Financial News"), call::out);
        assertTrue(call.out().contains("X08  Was the whole first round"), call::out);
    }

    @Test
    void aRulingRivalsAndConflictsStandBesideTheFigure() {
        JsonNode figure = explain("P-SAMSUNG.announced", "--json").json();
        assertEquals("F074", figure.get("ruling").get("claim").asString());
        assertFalse(figure.get("ruling").get("reason").get("ko").asString().isBlank());
        assertEquals("F074", figure.get("claim").get("id").asString());
        assertEquals("F073", figure.get("rivals").get(0).get("id").asString());
        assertEquals("X02", figure.get("conflicts").get(0).get("id").asString());
    }

    @Test
    void nationalStandsForThePledge() {
        JsonNode figure = explain("national.announced", "--json").json();
        assertEquals("P-NATIONAL.announced", figure.get("id").asString());
        assertEquals(5, figure.get("parts").size());
    }

    @Test
    void aFigureNobodyHasReportedSaysSo() {
        Call call = explain("P-SK.delivered");
        assertEquals(0, call.code());
        assertTrue(call.out().contains("– no report"), call::out);
        JsonNode json = explain("P-SK.delivered", "--json").json();
        assertFalse(json.get("reported").booleanValue());
        assertTrue(json.get("value").isNull());
    }

    @Test
    void aClaimIsExplainedByItself() {
        Call call = explain("F020");
        assertEquals(0, call.code());
        assertTrue(call.out().contains("without legal force"), call::out);
        assertTrue(call.out().contains("S133  [aggregator]"), call::out);
    }

    @ParameterizedTest
    @CsvSource({
        "P-MSIT, programme",
        "national, pledge",
        "lot-naver-4k, lot",
        "kisti, partner",
        "site-hyundai-saemangeum, site",
        "F029, claim",
        "S001, source",
        "M-HAEIN, milestone",
        "X09, conflict",
        "U01, unknown",
        "K001, constant",
        "pue, assumption"
    })
    void everyKindOfIdIsExplainedToPeopleAndPrograms(String id, String kind) {
        Call call = explain(id);
        assertEquals(0, call.code(), call::err);
        assertTrue(call.out().lines().count() > 2, call::out);
        assertEquals(kind, explain(id, "--json").json().get("kind").asString());
    }

    @Test
    void everythingThatIsKnownCanBeExplained() {
        Dataset dataset = EmbeddedDataset.read();
        Figures figures = Figures.of(dataset, Clock.at(dataset.edition().lastDay()), Scope.PLEDGE);
        Explanation explanation =
                new Explanation(figures, new Console(System.out, System.err, Language.KO));
        Stream.of(
                        figures.visibility().claims().stream().map(Claim::id),
                        figures.visibility().milestones().stream().map(Milestone::id),
                        dataset.conflicts().stream().map(Conflict::id),
                        dataset.sources().stream()
                                .filter(figures.visibility()::isPublished)
                                .map(Source::id),
                        dataset.partners().stream().map(Partner::id),
                        dataset.sites().stream().map(Site::id),
                        dataset.lots().stream().map(lot -> lot.id() + ".announced"))
                .flatMap(ids -> ids)
                .forEach(id -> assertEquals(id, idOf(explanation.of(id)), id));
    }

    private static Object idOf(Sheet sheet) {
        return sheet.json().getOrDefault("id", "");
    }

    @Test
    void anUnknownIdIsAnsweredWithThoseThatLookLikeIt() {
        assertEquals(
                new Call(
                        1,
                        "",
                        "gpu-atlas: Nothing has the id P-MSTI.contracted. Ids that look like it:"
                                + " P-MSIT.contracted, P-KISTI.contracted, P-SK.contracted.\n"),
                explain("P-MSTI.contracted"));
    }

    @Test
    void anEmptyIdIsAWrongCallAndNoGuess() {
        Call empty = explain("");
        assertEquals(2, empty.code());
        assertTrue(empty.err().startsWith("gpu-atlas: The id is empty."), empty::err);
        assertFalse(empty.err().contains("look like"), empty::err);
    }

    @Test
    void anIdLikeNoneIsAnsweredWithoutAGuess() {
        assertEquals(
                new Call(1, "", "gpu-atlas: Nothing has the id qqqqqqqqqqqqqqqqqqqq.\n"),
                explain("qqqqqqqqqqqqqqqqqqqq"));
    }

    @Test
    void aQuestionThatWasAnsweredIsSettledAndNotUnheardOf() {
        Call after = explain("U20", "--json");
        assertEquals(0, after.code(), after::err);
        assertFalse(after.json().get("open").asBoolean(), after::out);
        assertEquals("2026-10-06", after.json().get("until").asString());
        Call during = explain("U20", "--as-of", "2026-06-01", "--json");
        assertTrue(during.json().get("open").asBoolean(), during::out);
        assertFalse(during.out().contains("2026-10-06"), during::out);
        assertEquals(1, explain("U20", "--as-of", "2025-11-02").code());
    }

    @Test
    void whatWasNotYetKnownIsNotShown() {
        Call call = explain("F058", "--as-of", "2025-12-31");
        assertEquals(1, call.code());
        assertEquals("", call.out());
        assertTrue(call.err().contains("F058 was not known yet"), call::err);
    }

    @Test
    void noPublicationOfALaterDayIsCited() {
        JsonNode figure = explain("national.announced", "--as-of", "2025-11-02", "--json").json();
        List<String> late =
                figure.findValues("published").stream()
                        .filter(Objects::nonNull)
                        .map(JsonNode::asString)
                        .filter(day -> day.compareTo("2025-11-02") > 0)
                        .toList();
        assertEquals(List.of(), late);
    }

    @Test
    void koreanIsKoreanThroughout() {
        Call call = Call.of("explain", "P-SAMSUNG.announced", "--lang", "ko");
        assertTrue(call.out().startsWith("기준일 2026-10-07\n"), call::out);
        assertTrue(call.out().contains("채택 이유"), call::out);
        assertTrue(call.out().contains("[종합 언론]"), call::out);
    }
}
