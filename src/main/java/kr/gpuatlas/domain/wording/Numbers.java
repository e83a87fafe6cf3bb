package kr.gpuatlas.domain.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import kr.gpuatlas.domain.text.Language;

/// Writes numbers the way each language groups and shortens them, alike in every locale.
public final class Numbers {
    /// What no number is written as: a bare en dash, never a zero.
    public static final String NONE = "–";

    private static final MathContext DIGITS_OF_A_SUM = new MathContext(7, RoundingMode.HALF_UP);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<Step> KOREAN =
            List.of(new Step("조", 12), new Step("억", 8), new Step("만", 4));
    private static final List<Step> ENGLISH =
            List.of(new Step("tn", 12), new Step("bn", 9), new Step("M", 6), new Step("k", 3));

    private Numbers() {}

    /// A name for a power of ten.
    private record Step(String name, int power) {
        BigDecimal divide(BigDecimal value) {
            return value.movePointLeft(power);
        }
    }

    /// The whole number with groups of three: `13,136`.
    public static String full(BigDecimal value) {
        return format("#,##0.############", value);
    }

    public static String full(long value) {
        return full(BigDecimal.valueOf(value));
    }

    /// A difference with its sign: `+9,704`, `−9,704`.
    public static String signed(BigDecimal value) {
        return (value.signum() < 0 ? "−" : "+") + full(value.abs());
    }

    /// A short form with at most one decimal: `1.3만`, `13.1k`; below ten thousand only round
    /// numbers are shortened.
    public static String compact(BigDecimal value, Language language) {
        if (value.compareTo(TEN_THOUSAND) < 0) {
            return compactBelowTenThousand(value, language);
        }
        List<Step> steps =
                switch (language) {
                    case KO -> KOREAN;
                    case EN -> ENGLISH;
                };
        for (Step step : steps) {
            BigDecimal part = step.divide(value).setScale(1, RoundingMode.HALF_UP);
            if (part.compareTo(BigDecimal.ONE) >= 0) {
                return full(part.stripTrailingZeros()) + step.name();
            }
        }
        return full(value);
    }

    public static String compact(long value, Language language) {
        return compact(BigDecimal.valueOf(value), language);
    }

    private static String compactBelowTenThousand(BigDecimal value, Language language) {
        BigDecimal round =
                switch (language) {
                    case KO -> THOUSAND;
                    case EN -> HUNDRED;
                };
        if (value.compareTo(THOUSAND) < 0 || value.remainder(round).signum() != 0) {
            return full(value);
        }
        return full(value.movePointLeft(3).stripTrailingZeros())
                + switch (language) {
                    case KO -> "천";
                    case EN -> "k";
                };
    }

    /// A share as a percentage with one decimal: `8.8%`; a share above zero never reads `0.0%`, and
    /// one below the whole never `100.0%`.
    public static String percent(double share) {
        double hundredths = share * 100;
        if (hundredths > 0 && hundredths < 0.05) {
            return "<0.1%";
        }
        if (hundredths < 100 && hundredths >= 99.95) {
            return ">99.9%";
        }
        return format("0.0", BigDecimal.valueOf(hundredths)) + "%";
    }

    /// A large sum in the language's own large units: `2.0805조`, `2.0805tn`.
    ///
    /// A source's figure has few digits and keeps them all: rounded, "at least 382.5bn" would
    /// promise more than was said.
    static String large(BigDecimal value, Language language) {
        return switch (language) {
            case KO -> large(value, KOREAN);
            case EN -> large(value, ENGLISH.subList(0, 3));
        };
    }

    private static String large(BigDecimal value, List<Step> steps) {
        BigDecimal rounded = value.round(DIGITS_OF_A_SUM);
        for (Step step : steps) {
            BigDecimal part = step.divide(rounded);
            if (part.compareTo(BigDecimal.ONE) >= 0) {
                return full(part.stripTrailingZeros()) + step.name();
            }
        }
        return full(value);
    }

    private static String format(String pattern, BigDecimal value) {
        DecimalFormat format =
                new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
