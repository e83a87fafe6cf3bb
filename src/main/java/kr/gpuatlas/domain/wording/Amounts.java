package kr.gpuatlas.domain.wording;

import java.math.BigDecimal;
import java.util.Locale;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.quantity.Qualifier;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;

/// Says quantities within sentences, the qualifier in words.
final class Amounts {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);

    private final Language language;
    private final Words words;
    private final Wording wording;

    Amounts(Language language, Words words) {
        this.language = language;
        this.words = words;
        this.wording = Wording.in(language);
    }

    String gpus(Quantity quantity) {
        return words.with("sentence.gpus", counted(quantity, Unit.GPU));
    }

    /// The number with its qualifier in words: `약 1만 3천 장`, `about 13,000`.
    String counted(Quantity quantity, Unit unit) {
        String number =
                quantity.stated()
                        .map(stated -> number(stated, unit))
                        .orElseGet(() -> wording.digits(quantity, unit));
        Qualifier qualifier = quantity.qualifier();
        return qualifier == Qualifier.MIXED
                ? number
                : words.with(
                        "spoken." + qualifier.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        number);
    }

    private String number(BigDecimal stated, Unit unit) {
        if (unit != Unit.GPU) {
            return wording.measure(stated, unit);
        }
        return switch (language) {
            case KO -> isRound(stated) ? round(stated) + " 장" : Numbers.full(stated) + "장";
            case EN -> Numbers.full(stated);
        };
    }

    private static boolean isRound(BigDecimal number) {
        return number.compareTo(TEN_THOUSAND) >= 0 && number.remainder(THOUSAND).signum() == 0;
    }

    /// `26만`, `1만 3천`, as round numbers are said in Korean.
    private static String round(BigDecimal number) {
        BigDecimal[] parts = number.divideAndRemainder(TEN_THOUSAND);
        String thousands =
                parts[1].signum() == 0 ? "" : " " + parts[1].divide(THOUSAND).toBigInteger() + "천";
        return Numbers.full(parts[0]) + "만" + thousands;
    }
}
