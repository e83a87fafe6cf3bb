package kr.gpuatlas.domain.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Basis;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Mark;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Standing;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.claim.Tier;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.figure.Freshness;
import kr.gpuatlas.domain.programme.Precision;
import kr.gpuatlas.domain.programme.Sector;
import kr.gpuatlas.domain.quantity.Qualifier;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.time.DateSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {
    private static final Wording KO = Wording.in(Language.KO);
    private static final Wording EN = Wording.in(Language.EN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    0           | 0        | 0
                    999         | 999      | 999
                    1000        | 1천      | 1k
                    9999        | 9,999    | 9,999
                    10000       | 1만      | 10k
                    13136       | 1.3만    | 13.1k
                    60000       | 6만      | 60k
                    260000      | 26만     | 260k
                    99999999    | 1억      | 100M
                    100000000   | 1억      | 100M
                    519000000000 | 5,190억 | 519bn
                    """)
    void shortNumbersFollowEachLanguagesOwnSteps(long number, String korean, String english) {
        assertEquals(korean, Numbers.compact(number, Language.KO));
        assertEquals(english, Numbers.compact(number, Language.EN));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "9999, '9,999'", "10000, '10,000'", "100000000, '100,000,000'"})
    void wholeNumbersAreGroupedInThrees(long number, String written) {
        assertEquals(written, Numbers.full(number));
    }

    @ParameterizedTest
    @CsvSource({"0.0878, 8.8%", "0, 0.0%", "0.0004, <0.1%", "0.9996, >99.9%", "1, 100.0%"})
    void aShareHasOneDecimalAndIsNeverRoundedToNothing(double share, String written) {
        assertEquals(written, Numbers.percent(share));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2080500000000  | KRW | 2.0805조 원 | KRW 2.0805tn
                    14000000000000 | KRW | 14조 원     | KRW 14tn
                    55000000000    | KRW | 550억 원    | KRW 55bn
                    382500000000   | KRW | 3,825억 원  | KRW 382.5bn
                    3000000000     | USD | 30억 달러   | USD 3bn
                    100            | MEGAWATT | 100 MW | 100 MW
                    4.5            | MULTIPLE | 4.5배  | 4.5×
                    2030           | YEAR     | 2030년 | 2030
                    """)
    void measuresAreWrittenWithTheirUnit(
            BigDecimal number, Unit unit, String korean, String english) {
        assertEquals(korean, KO.measure(number, unit).replace('\u00A0', ' '));
        assertEquals(english, EN.measure(number, unit).replace('\u00A0', ' '));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2026-07-05 | 2026-07-05     | 5 Jul 2026
                    2026-07    | 2026년 7월     | Jul 2026
                    2026-Q3    | 2026년 3분기   | Q3 2026
                    2027-H1    | 2027년 상반기  | H1 2027
                    2028       | 2028년         | 2028
                    2027/2029  | 2027년~2029년  | 2027 to 2029
                    2029/      | 2029년부터     | from 2029
                    """)
    void spansAreAsPreciseAsTheirSource(String text, String korean, String english) {
        assertEquals(korean, KO.dates().span(DateSpan.parse(text)));
        assertEquals(english, EN.dates().span(DateSpan.parse(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-05, 오늘, today",
        "2026-07-04, 1일 전, 1 day ago",
        "2026-06-08, 27일 전, 27 days ago",
        "2026-05-06, 60일 전, 60 days ago",
        "2026-05-05, 2개월 전, 2 months ago",
        "2025-11-02, 8개월 전, 8 months ago"
    })
    void agesTurnToMonthsBeyondSixtyDays(LocalDate then, String korean, String english) {
        LocalDate today = LocalDate.of(2026, 7, 5);
        assertEquals(korean, KO.dates().age(then, today));
        assertEquals(english, EN.dates().age(then, today));
    }

    @Test
    void aQualifierIsPartOfTheNumberInWritingAndInSpeech() {
        Quantity atLeast = Quantity.of(Qualifier.AT_LEAST, 50_000);
        assertEquals("≥\u00A050,000", EN.written(atLeast, Unit.GPU));
        assertEquals("at least 50,000 GPUs", EN.spoken(atLeast, Unit.GPU));
        assertEquals("GPU 50,000장 이상", KO.spoken(atLeast, Unit.GPU));
        assertEquals("GPU 최대 4,224장", KO.spoken(Quantity.of(Qualifier.UP_TO, 4_224), Unit.GPU));
    }

    @Test
    void aMixedSumKeepsTheGlyphOfEachOfItsParts() {
        Quantity sum =
                Quantity.of(Qualifier.AT_LEAST, 200_000).plus(Quantity.of(Qualifier.ABOUT, 60_000));
        assertEquals("≥≈", EN.glyphs(sum));
        assertEquals(
                "260,000 GPUs, a sum of parts with different qualifiers", EN.spoken(sum, Unit.GPU));
    }

    @Test
    void noNumberIsADashInWritingAndNoReportInSpeechButZeroIsZero() {
        assertEquals("–", KO.written(Quantity.unknown("x"), Unit.GPU));
        assertEquals("보고 없음", KO.spoken(Quantity.unknown("x"), Unit.GPU));
        assertEquals("0", KO.written(Quantity.NONE, Unit.GPU));
    }

    @Test
    void anIntervalShowsBothEnds() {
        Quantity between = Quantity.between(BigDecimal.valueOf(20), BigDecimal.valueOf(40));
        assertEquals("20–40\u00A0kW", EN.written(between, Unit.KILOWATT));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyTermOfTheVocabularyHasAWord(Language language) {
        Wording wording = Wording.in(language);
        Stream.of(
                        Stream.of(Phase.values()).map(wording::phase),
                        Stream.of(Grade.values()).map(wording::grade),
                        Stream.of(Tier.values()).map(wording::tier),
                        Stream.of(Precision.values()).map(wording::precision),
                        Stream.of(Sector.values()).map(wording::sector),
                        Stream.of(Evidence.values()).map(wording::evidence),
                        Stream.of(Freshness.values()).map(wording::freshness),
                        Stream.of(Standing.values()).map(wording::standing),
                        Stream.of(Subject.values()).map(wording::subject),
                        Stream.of(Basis.values()).map(wording::basis),
                        Stream.of(Mark.values()).map(wording::mark),
                        Stream.of(Qualifier.values()).map(wording::qualifier),
                        Stream.of(Unit.values()).map(wording::unit),
                        Stream.of(Unit.values()).map(u -> wording.measure(BigDecimal.TEN, u)))
                .flatMap(words -> words)
                .forEach(word -> assertFalse(word.isBlank()));
    }

    @Test
    void wordingDoesNotFollowTheMachinesLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertEquals("13,136", Numbers.full(13_136));
            assertEquals(
                    "27 days ago",
                    EN.dates().age(LocalDate.of(2026, 6, 8), LocalDate.of(2026, 7, 5)));
            assertEquals("8.8%", Numbers.percent(0.088));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void inKoreanTheSignStandsBeforeTheNumberAndNotBeforeItsUnit() {
        assertEquals("GPU당 ≈\u00A01.91\u00A0kW", KO.written(about("1.91"), Unit.KILOWATT_PER_GPU));
        assertEquals("랙 ≈\u00A0868개", KO.written(about("868"), Unit.RACK));
        assertEquals("≈\u00A0868 racks", EN.written(about("868"), Unit.RACK));
        assertEquals("≈\u00A0KRW\u00A09tn", EN.written(about("9e12"), Unit.KRW));
    }

    private static Quantity about(String number) {
        return Quantity.of(Qualifier.ABOUT, new BigDecimal(number));
    }
}
