package kr.gpuatlas.domain.wording;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import kr.gpuatlas.domain.claim.Basis;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Mark;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Standing;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.claim.Tier;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.explanation.Confidence;
import kr.gpuatlas.domain.explanation.Rival;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.figure.Freshness;
import kr.gpuatlas.domain.programme.Precision;
import kr.gpuatlas.domain.programme.Sector;
import kr.gpuatlas.domain.quantity.Qualifier;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;

/// The vocabulary in one language: terms, and quantities as glyph and number or as spoken words.
public final class Wording {
    private static final Wording KOREAN = new Wording(Language.KO);
    private static final Wording ENGLISH = new Wording(Language.EN);

    private final Language language;
    private final Words words;
    private final Dates dates;

    private Wording(Language language) {
        this.language = language;
        this.words = new Words(language);
        this.dates = new Dates(language, words);
    }

    public static Wording in(Language language) {
        return switch (language) {
            case KO -> KOREAN;
            case EN -> ENGLISH;
        };
    }

    public Language language() {
        return language;
    }

    public Dates dates() {
        return dates;
    }

    public String phase(Phase phase) {
        return words.of("phase", phase);
    }

    public String grade(Grade grade) {
        return words.of("grade", grade);
    }

    public String tier(Tier tier) {
        return words.of("tier", tier);
    }

    public String precision(Precision precision) {
        return words.of("precision", precision);
    }

    public String sector(Sector sector) {
        return words.of("sector", sector);
    }

    public String evidence(Evidence evidence) {
        return words.of("evidence", evidence);
    }

    /// Kind and confidence in one phrase, as an evidence mark says it.
    public String evidence(Evidence evidence, Grade grade) {
        return evidence == Evidence.ASSUMED
                ? evidence(evidence)
                : words.with("evidence.graded", evidence(evidence), grade(grade));
    }

    public String freshness(Freshness freshness) {
        return words.of("freshness", freshness);
    }

    public String confidence(Confidence confidence) {
        return words.of("confidence", confidence);
    }

    /// Why a rival figure is not the one that is used.
    public String reason(Rival.Reason reason) {
        return words.of("reason", reason);
    }

    public String standing(Standing standing) {
        return words.of("standing", standing);
    }

    public String subject(Subject subject) {
        return words.of("subject", subject);
    }

    public String basis(Basis basis) {
        return words.of("basis", basis);
    }

    public String mark(Mark mark) {
        return words.of("mark", mark);
    }

    public String qualifier(Qualifier qualifier) {
        return words.of("qualifier", qualifier);
    }

    /// What stands for no report: a word, for a screen reader and for text that has the room.
    public String noReport() {
        return words.get("no-report");
    }

    /// What a badge says of the open conflicts of a thing.
    public String conflicts(int count) {
        return words.with("conflicts", count);
    }

    /// What is said of the open conflicts of a single number, which are not all of its thing's.
    public String conflictsOfNumber(int count) {
        return words.with("conflicts.number", count);
    }

    public String conflictsOfNumberInShort(int count) {
        return words.with("conflicts.number.short", count);
    }

    /// The glyphs before the number, the distinct ones of a mixed sum joined; empty for an exact
    /// number and for none.
    public String glyphs(Quantity quantity) {
        SortedSet<Qualifier> distinct = new TreeSet<>(quantity.qualifiers());
        StringBuilder glyphs = new StringBuilder();
        for (Qualifier qualifier : distinct) {
            glyph(qualifier).ifPresent(glyphs::append);
        }
        return glyphs.toString();
    }

    /// The sign of a qualifier; an exact number, an interval and a missing number have none.
    public static Optional<String> glyph(Qualifier qualifier) {
        return switch (qualifier) {
            case AT_LEAST -> Optional.of("≥");
            case MORE_THAN -> Optional.of(">");
            case UP_TO -> Optional.of("≤");
            case ABOUT -> Optional.of("≈");
            case EXACT, BETWEEN, MIXED, UNKNOWN -> Optional.empty();
        };
    }

    /// The number without its glyph: the stated figure, the two ends of an interval, or an en dash.
    public String digits(Quantity quantity, Unit unit) {
        if (quantity.stated().isPresent()) {
            return measure(quantity.stated().get(), unit);
        }
        if (quantity.isKnown() && quantity.min().isPresent() && quantity.max().isPresent()) {
            return Numbers.full(quantity.min().get()) + "–" + measure(quantity.max().get(), unit);
        }
        return quantity.isKnown()
                ? quantity.min().or(quantity::max).map(n -> measure(n, unit)).orElse(Numbers.NONE)
                : Numbers.NONE;
    }

    /// Glyph and number as one piece of text, to be copied or printed: `≈ 13,000`, `랙 ≈ 868개`.
    public String written(Quantity quantity, Unit unit) {
        String glyphs = glyphs(quantity);
        String digits = digits(quantity, unit);
        String lead = lead(quantity, unit);
        return glyphs.isEmpty()
                ? digits
                : lead + glyphs + "\u00A0" + digits.substring(lead.length());
    }

    /// What of the digits' unit stands before the number's glyph, as `랙 ` does in Korean; empty
    /// where the glyph comes first.
    public String lead(Quantity quantity, Unit unit) {
        if (language != Language.KO || quantity.stated().isEmpty() || glyphs(quantity).isEmpty()) {
            return "";
        }
        String digits = digits(quantity, unit);
        int number = 0;
        while (number < digits.length() && !isOfNumber(digits.charAt(number))) {
            number++;
        }
        return digits.substring(0, number);
    }

    private static boolean isOfNumber(char letter) {
        return Character.isDigit(letter) || letter == '-' || letter == '−';
    }

    /// What part of a whole a quantity is, with its qualifier: `≤ 1.6%`.
    ///
    /// @param share from 0 to 1
    public String share(Quantity quantity, double share) {
        String percent = Numbers.percent(share);
        String glyphs = glyphs(quantity);
        boolean bounded = percent.startsWith("<") || percent.startsWith(">");
        return glyphs.isEmpty() || bounded ? percent : glyphs + "\u00A0" + percent;
    }

    /// The quantity as a person says it: `at least 50,000 GPUs`, `GPU 50,000장 이상`; no report is
    /// said as such.
    public String spoken(Quantity quantity, Unit unit) {
        if (!quantity.isKnown()) {
            return noReport();
        }
        String measure =
                quantity.stated()
                        .map(number -> spoken(number, unit))
                        .orElseGet(() -> digits(quantity, unit));
        String said = words.with("spoken." + key(quantity.qualifier()), measure);
        return unit == Unit.GPU ? words.with("spoken-gpus", said) : said;
    }

    private String spoken(BigDecimal number, Unit unit) {
        return unit == Unit.GPU
                ? words.with("spoken-gpu", Numbers.full(number))
                : measure(number, unit);
    }

    private static String key(Qualifier qualifier) {
        return qualifier.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// A number with its unit where the unit is part of reading it: money, power, multiples; a GPU
    /// count stands alone.
    public String measure(BigDecimal number, Unit unit) {
        return switch (unit) {
            case GPU -> Numbers.full(number);
            case KRW, USD -> words.with("unit." + key(unit), Numbers.large(number, language));
            case PARAMETER -> words.with("unit." + key(unit), Numbers.large(number, language));
            case YEAR -> words.with("unit.year", number.toPlainString());
            default -> words.with("unit." + key(unit), Numbers.full(number));
        };
    }

    private static String key(Unit unit) {
        return unit.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// The number with its qualifier in words, as part of a sentence: `about 13,000`, `약 1만3천 장`.
    public String counted(Quantity quantity, Unit unit) {
        return new Amounts(language, words).counted(quantity, unit);
    }

    /// How a sentence says that GPUs are in a phase: `in service`, `서비스 중인`.
    public String participle(Phase phase) {
        return words.of("participle", phase);
    }

    /// The unit's name on its own, as in a column head.
    public String unit(Unit unit) {
        return words.get("unit-name." + key(unit));
    }
}
