package kr.gpuatlas.domain.explanation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Tier;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.domain.time.DateSpan;
import kr.gpuatlas.domain.wording.Sentences;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.Test;

class ExplanationsTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final Pattern GAP = Pattern.compile("\\{|\\}|null|  | \\.|,,|\\(\\)");
    private static final List<LocalDate> DAYS =
            List.of(
                    LocalDate.of(2025, 7, 31),
                    LocalDate.of(2025, 11, 2),
                    LocalDate.of(2025, 12, 31),
                    LocalDate.of(2026, 3, 31),
                    LocalDate.of(2026, 10, 7));

    private static Figures on(LocalDate day) {
        return Figures.of(DATASET, Clock.at(day), Scope.PLEDGE);
    }

    private static Figures latest() {
        return on(DATASET.edition().lastDay());
    }

    private static Explanation explain(String id) {
        return new Explanations(latest()).of(id).orElseThrow();
    }

    private static List<String> numbers(List<Cell> cells) {
        return cells.stream()
                .map(Cell::quantity)
                .map(quantity -> quantity.stated().map(n -> n.toPlainString()).orElse("?"))
                .toList();
    }

    @Test
    void theFirstRoundConsistsOfTwoModelsFromThreeProviders() {
        Explanation explanation = explain("lot-2025.contracted");
        Cell whole = explanation.whole();

        assertEquals(List.of("13136"), numbers(List.of(whole)));
        assertEquals(Cell.Join.AGREES, whole.join());
        assertEquals(List.of("10080", "3056"), numbers(whole.parts()));
        assertEquals(
                List.of("B200", "H200"),
                whole.parts().stream().map(part -> part.name().en()).toList());
        List<Cell> providers =
                whole.parts().stream().flatMap(model -> model.parts().stream()).toList();
        assertEquals(
                List.of("NHN Cloud B200", "Kakao B200", "Naver Cloud H200"),
                providers.stream().map(cell -> cell.name().en()).toList());
        assertEquals(List.of("7656", "2424", "3056"), numbers(providers));
        assertEquals(List.of("6120", "1536"), numbers(providers.getFirst().parts()));
    }

    @Test
    void theFirstRoundNamesItsSourcesItsDayAndTheArticleThatCallsAllOfItBlackwell() {
        Explanation explanation = explain("lot-2025.contracted");

        assertEquals(
                List.of("S029", "S030", "S031"),
                explanation.testimonies().getFirst().sources().stream()
                        .map(source -> source.id())
                        .sorted()
                        .toList());
        assertEquals(3, explanation.testimonies().getFirst().voices());
        assertEquals("2025-07-28", explanation.when().orElseThrow().text());
        assertEquals(Optional.of(Confidence.CONFIRMED), explanation.confidence());
        assertTrue(
                explanation.conflicts().stream()
                        .anyMatch(conflict ->
                                conflict.positions().stream()
                                        .anyMatch(side ->
                                                side.text().en().equals("13,000 Blackwell"))));
        assertEquals(
                List.of("P-MSIT.contracted", "P-NATIONAL.contracted"),
                explanation.uses().stream().map(use -> use.figure().id()).toList());
    }

    @Test
    void sentencesSayTheNumberInBothLanguages() {
        Explanation lot = explain("lot-2025.contracted");
        assertEquals(
                "아주경제 외 2곳에 따르면 2025년 7월 28일 기준 정부 2025년 구매분의 계약 물량은"
                        + " GPU 13,136장(B200 10,080장, H200 3,056장)입니다.",
                Sentences.in(Language.KO).of(lot));
        assertEquals(
                "State, 2025 round: 13,136 GPUs (10,080 B200 and 3,056 H200) had been contracted"
                        + " by 28 July 2025, according to Aju Economy and 2 more.",
                Sentences.in(Language.EN).of(lot));

        Explanation none = explain("P-SAMSUNG.delivered");
        assertEquals(Optional.empty(), none.confidence());
        assertFalse(none.whole().quantity().isKnown());
        assertTrue(none.unknowns().stream().anyMatch(unknown -> unknown.id().equals("U13")));
    }

    @Test
    void everyRivalFigureSaysWhyItIsNotUsed() {
        Explanation samsung = explain("P-SAMSUNG.announced");
        Rival upTo = samsung.rivals().getFirst();
        assertEquals(Rival.Reason.RULED, upTo.reason());
        assertTrue(upTo.words().orElseThrow().en().contains("more than 50,000"));

        assertTrue(
                explain("national.announced").rivals().stream()
                        .allMatch(rival -> rival.reason() == Rival.Reason.SUMMED));
    }

    @Test
    void copiesOfOneReportAreOneVoice() {
        Source agency = source("Yonhap", "2025-10-31");
        Source copy = source("Lokmat Times (IANS, citing Yonhap)", "2025-10-31");
        Source later = source("Yonhap (mirrored by ssrchemicals.com)", "2025-11-27");
        Source other = source("Aju Economy", "2025-10-31");

        assertEquals(1, Voices.count(List.of(agency, copy)));
        assertEquals(3, Voices.count(List.of(agency, copy, later, other)));
    }

    private static Source source(String publisher, String day) {
        return new Source(
                publisher,
                new Text(publisher, publisher),
                "title",
                Optional.empty(),
                Optional.of(DateSpan.parse(day)),
                "en",
                Tier.NATIONAL_PRESS,
                Optional.empty());
    }

    @Test
    void everyFigureAndEveryClaimHasAnExplanationWithoutAGapInBothLanguages() {
        List<String> findings = new ArrayList<>();
        for (LocalDate day : DAYS) {
            Figures figures = on(day);
            Explanations explanations = new Explanations(figures);
            ids(figures)
                    .forEach(id -> {
                        Optional<Explanation> found = explanations.of(id);
                        if (found.isEmpty()) {
                            findings.add(day + " " + id);
                        }
                        for (Language language : Language.values()) {
                            String sentence = found.map(Sentences.in(language)::of).orElse("");
                            if (sentence.isBlank() || GAP.matcher(sentence).find()) {
                                findings.add(day + " " + id + ": " + sentence);
                            }
                        }
                    });
        }
        assertEquals(List.of(), findings);
    }

    private static Stream<String> ids(Figures figures) {
        Stream<String> things =
                Stream.of(
                                Stream.of("national"),
                                figures.programmes().keySet().stream(),
                                figures.lots().keySet().stream())
                        .flatMap(all -> all);
        return Stream.concat(
                things.flatMap(
                        thing -> Stream.of(Phase.values()).map(phase -> Figure.id(thing, phase))),
                figures.visibility().claims().stream().map(Claim::id));
    }

    @Test
    void noExplanationShowsWhatWasPublishedLater() {
        for (LocalDate day : DAYS) {
            Figures figures = on(day);
            Explanations explanations = new Explanations(figures);
            ids(figures)
                    .flatMap(id -> explanations.of(id).stream())
                    .forEach(explanation -> {
                        shown(explanation)
                                .forEach(text ->
                                        assertTrue(
                                                Hindsight.isFree(text, day),
                                                () -> day + " " + explanation.id() + " " + text));
                        explanation
                                .sources()
                                .forEach(source ->
                                        assertTrue(
                                                source.published()
                                                        .filter(span -> span.last().isAfter(day))
                                                        .isEmpty(),
                                                () -> day + " " + explanation.id() + source.id()));
                    });
        }
    }

    private static Stream<Text> shown(Explanation explanation) {
        return Stream.concat(
                explanation.note().stream(),
                explanation.rivals().stream().flatMap(rival -> rival.words().stream()));
    }

    @Test
    void aRemarkThatNamesALaterDayIsKeptBack() {
        LocalDate day = LocalDate.of(2025, 11, 2);
        assertTrue(Hindsight.isFree(new Text("2025년 10월 31일 발표", "Said 31 October 2025"), day));
        assertFalse(Hindsight.isFree(new Text("2025년 11월 6일 총리", "PM, 6 November 2025"), day));
        LocalDate said = LocalDate.of(2025, 12, 18);
        assertEquals(Optional.empty(), new Explanations(on(said)).of("F046").orElseThrow().note());
    }

    @Test
    void aRestHasANumberOnlyWhereTheOthersAreExact() {
        Cell sk = explain("P-SK.announced").whole();
        assertEquals(Cell.Join.SOME, sk.join());
        Cell rest = sk.parts().getLast();
        assertEquals(Cell.Kind.REST, rest.kind());
        assertEquals(Quantity.unknown(""), rest.quantity());
    }

    @Test
    void aReportedFigureOfEveryThingIsExplainedByItsOwnId() {
        Stream.of(
                        Stream.of(latest().national()),
                        latest().programmes().values().stream(),
                        latest().lots().values().stream())
                .flatMap(all -> all)
                .flatMap(PhaseFigures::reported)
                .forEach(figure -> assertEquals(figure.id(), explain(figure.id()).id()));
    }
}
