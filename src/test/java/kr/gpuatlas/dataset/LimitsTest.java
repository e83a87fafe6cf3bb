package kr.gpuatlas.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No file, however it is made, exhausts the program.
class LimitsTest {
    private static List<Finding> refused(String text) {
        return assertInstanceOf(Reading.Refused.class, SmallAtlas.read(text)).findings();
    }

    private static List<String> rules(String text) {
        return refused(text).stream().map(finding -> finding.rule().id()).distinct().toList();
    }

    /// Brackets inside the one member of the document: nesting is one deeper than their number.
    private static String nested(int brackets) {
        return "{\"claims\": " + "[".repeat(brackets) + "]".repeat(brackets) + "}";
    }

    @Test
    void sixtyFourLevelsAreReadAndOneMoreIsTooDeep() {
        assertTrue(!rules(nested(63)).contains("too-deep"));
        assertEquals(List.of("too-deep"), only(rules(nested(64)), "too-deep"));
        Finding finding =
                refused(nested(64)).stream()
                        .filter(f -> f.rule() == Rule.TOO_DEEP)
                        .findFirst()
                        .orElseThrow();
        assertEquals("Brackets are nested deeper than 64 levels.", finding.message().en());
    }

    private static List<String> only(List<String> rules, String wanted) {
        return rules.stream().filter(wanted::equals).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"claims\":", "{\"edition\":[", "[{\"a\":"})
    void aHundredThousandBracketsAreRefusedAtOnce(String bracket) {
        byte[] bytes = bracket.repeat(100_000).getBytes(UTF_8);
        for (int warmUp = 0; warmUp < 30; warmUp++) {
            DatasetReader.read(bytes, "deep.json");
        }
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long start = System.nanoTime();
            Reading reading = DatasetReader.read(bytes, "deep.json");
            best = Math.min(best, System.nanoTime() - start);
            assertInstanceOf(Reading.Refused.class, reading);
        }
        assertTrue(best < 50_000_000, best / 1_000 + " µs");
    }

    @Test
    void aLongStringIsRefused() {
        String most = "x".repeat(Limits.STRING);
        assertEquals(
                List.of(),
                rules(SmallAtlas.with("\"version\": \"1\"", quoted("version", most)), 0));
        assertEquals(
                List.of("string-too-long"),
                rules(SmallAtlas.with("\"version\": \"1\"", quoted("version", most + "x"))));
        assertEquals(
                List.of("string-too-long"),
                rules(SmallAtlas.with("\"version\"", "\"" + most + "x\"")));
    }

    private static String quoted(String key, String value) {
        return "\"%s\": \"%s\"".formatted(key, value);
    }

    private static List<String> rules(String text, int expected) {
        List<Finding> findings = SmallAtlas.read(text).findings();
        assertEquals(expected, findings.size());
        return findings.stream().map(finding -> finding.rule().id()).toList();
    }

    @Test
    void aLongNumberIsRefusedWithoutBeingComputed() {
        String sixtyFour = "0." + "1".repeat(62);
        String longer = sixtyFour + "1";
        assertEquals(
                List.of("out-of-range"),
                rules(
                        SmallAtlas.with(
                                "\"uncertaintyKm\": 1.5", "\"uncertaintyKm\": " + sixtyFour)));
        assertEquals(
                List.of("number-too-long"),
                rules(SmallAtlas.with("\"uncertaintyKm\": 1.5", "\"uncertaintyKm\": " + longer)));
        String million = "9".repeat(1_000_000);
        assertEquals(
                List.of("number-too-long"),
                rules(SmallAtlas.with("\"number\": 50000", "\"number\": " + million)));
        assertEquals(
                List.of("out-of-range"),
                rules(SmallAtlas.with("\"number\": 50000", "\"number\": 1e999999999")));
    }

    @Test
    void aDocumentBeyondTheLimitIsRefusedWithoutBeingParsed() throws IOException {
        try (InputStream endless = new Endless()) {
            Reading.Refused refused =
                    assertInstanceOf(
                            Reading.Refused.class,
                            DatasetReader.read(endless, "large.json", 1 << 20));
            assertEquals(Rule.TOO_LARGE, refused.findings().getFirst().rule());
            assertEquals(1, refused.findings().size());
        }
    }

    /// A stream of blanks without an end.
    private static final class Endless extends InputStream {
        @Override
        public int read() {
            return ' ';
        }
    }

    @Test
    void tenThousandFaultsAreCountedAndTheFirstThousandListed() {
        String spoilt = SmallAtlas.with("\"claims\": [", "\"claims\": [" + "7,".repeat(10_000));
        List<Finding> findings = refused(spoilt);
        assertEquals(Limits.FINDINGS + 1, findings.size());
        assertTrue(findings.stream().anyMatch(finding -> finding.rule() == Rule.TOO_MANY_FINDINGS));
    }

    @Test
    void aValueIsQuotedShortAndOnOneLine() {
        Finding finding =
                refused(
                                SmallAtlas.with(
                                        "\"firstDay\": \"2025-07-28\"",
                                        quoted("firstDay", "a\\n\\u0007".repeat(99))))
                        .getFirst();
        assertTrue(finding.value().length() <= 82, finding.value());
        assertTrue(finding.value().chars().noneMatch(Character::isISOControl), finding.value());
    }
}
