package kr.gpuatlas.domain.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.util.Map;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/// A number as it is shown never says more than the source.
class RoundingProperties {
    private static final Map<String, Integer> POWERS =
            Map.of("조", 12, "억", 8, "만", 4, "tn", 12, "bn", 9, "M", 6);

    @Property
    void aCountIsShownToTheLastUnit(@ForAll @LongRange(min = 0) long count) {
        for (Language language : Language.values()) {
            String shown = Wording.in(language).digits(Quantity.exact(count), Unit.GPU);
            assertEquals(count, Long.parseLong(shown.replace(",", "")));
        }
    }

    /// Sources state sums with few digits, however large they are.
    @Property
    void aSumOfMoneyKeepsTheDigitsOfItsSource(
            @ForAll @IntRange(min = 1, max = 9_999_999) int digits,
            @ForAll @IntRange(min = 0, max = 12) int zeros) {
        BigDecimal sum = BigDecimal.valueOf(digits).scaleByPowerOfTen(zeros);
        for (Language language : Language.values()) {
            assertEquals(0, sum.compareTo(parsed(Numbers.large(sum, language))));
        }
    }

    private static BigDecimal parsed(String shown) {
        String unit = shown.replaceAll("[0-9.,]", "");
        String number = shown.substring(0, shown.length() - unit.length()).replace(",", "");
        return new BigDecimal(number).scaleByPowerOfTen(POWERS.getOrDefault(unit, 0));
    }

    @Property
    void aPartNeverReadsAsNothingOrAsTheWhole(
            @ForAll @DoubleRange(min = 0, max = 1, minIncluded = false, maxIncluded = false)
                    double share) {
        assertNotEquals("0.0%", Numbers.percent(share));
        assertNotEquals("100.0%", Numbers.percent(share));
    }
}
