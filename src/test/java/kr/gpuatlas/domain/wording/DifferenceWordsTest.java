package kr.gpuatlas.domain.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.domain.change.Bridge;
import kr.gpuatlas.domain.change.Cause;
import kr.gpuatlas.domain.change.Comparison;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.quantity.Qualifier;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is said of the difference of two numbers, each with words of its own or not reported.
class DifferenceWordsTest {
    private static final ChangeSentences SENTENCES = sentences();

    private static ChangeSentences sentences() {
        var dataset = EmbeddedDataset.read();
        Figures figures = Figures.of(dataset, Clock.at(dataset.edition().lastDay()), Scope.PLEDGE);
        return ChangeSentences.of(Comparison.of(figures, figures), Language.EN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | UP_TO 4224 | ≤ +4,224",
                "UP_TO 4224 | '' | ≥ −4,224",
                "EXACT 0 | MORE_THAN 500 | > +500",
                "MORE_THAN 500 | EXACT 0 | ≤ −500",
                "UP_TO 50000 | UP_TO 1 | −49,999",
                "ABOUT 10 | ABOUT 30 | ≈ +20",
                "'' | EXACT 0 | +0",
                "EXACT 5 | ABOUT 5 | qualifier only"
            })
    void theWordsThatHoldForBothSidesHoldForTheDifference(
            String before, String after, String said) {
        Bridge.Step step =
                new Bridge.Step(
                        "P-SK",
                        Cause.WORLD,
                        quantity(before),
                        quantity(after),
                        Optional.of(number(after).subtract(number(before))),
                        List.of());
        assertEquals(said, SENTENCES.delta(step).replace('\u00a0', ' '));
    }

    private static BigDecimal number(String words) {
        return words.isEmpty() ? BigDecimal.ZERO : new BigDecimal(words.split(" ", -1)[1]);
    }

    private static Optional<Quantity> quantity(String words) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Quantity.of(Qualifier.valueOf(words.split(" ", -1)[0]), number(words)));
    }
}
