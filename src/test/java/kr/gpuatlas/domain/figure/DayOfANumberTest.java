package kr.gpuatlas.domain.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.explanation.Explanation;
import kr.gpuatlas.domain.explanation.Explanations;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.domain.time.DateSpan;
import kr.gpuatlas.domain.wording.Sentences;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.Test;

/// A number is of the day its sources say it for, never of the day they came out.
class DayOfANumberTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final Figures LATEST =
            Figures.of(DATASET, Clock.at(DATASET.edition().lastDay()), Scope.PLEDGE);

    private static DateSpan day(Phase phase) {
        return LATEST.national().at(phase).orElseThrow().when();
    }

    private static Explanation explained(String id) {
        return new Explanations(LATEST).of(id).orElseThrow();
    }

    @Test
    void thePledgeIsOfTheDayItWasMade() {
        assertEquals(DateSpan.parse("2025-10-31"), day(Phase.ANNOUNCED));
    }

    @Test
    void aSumIsOfTheDayOfItsLatestPart() {
        assertEquals(DateSpan.parse("2026-06-08"), day(Phase.CONTRACTED));
        assertEquals(DateSpan.parse("2025-12-12"), day(Phase.DELIVERED));
        assertEquals(DateSpan.parse("2026-03"), day(Phase.IN_SERVICE));
    }

    @Test
    void anExplanationIsOfTheDayOfItsNumber() {
        for (Phase phase : Phase.values()) {
            assertEquals(
                    day(phase),
                    explained(Figure.id(LATEST.national().about(), phase)).when().orElseThrow());
        }
    }

    @Test
    void aSentenceNamesTheDayOfTheNumberAndTheOneItsPartsWereLastSaid() {
        String said = Sentences.in(Language.EN).of(explained("P-NATIONAL.announced"));

        assertTrue(said.contains("had been announced by 31 October 2025"), said);
        assertTrue(said.contains("as last stated by 12 November 2025"), said);
    }
}
