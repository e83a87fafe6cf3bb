package kr.gpuatlas.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every fault of a file is found at once, and says where it is and what would be right.
class StrictReadingTest {
    private static final String SMALL = SmallAtlas.TEXT;

    private static List<Finding> refused(byte[] bytes) {
        return assertInstanceOf(Reading.Refused.class, DatasetReader.read(bytes, "small.json"))
                .findings();
    }

    private static Finding only(byte[] bytes) {
        List<Finding> findings = refused(bytes);
        assertEquals(1, findings.size(), findings::toString);
        return findings.getFirst();
    }

    private static Finding only(String text) {
        return only(text.getBytes(UTF_8));
    }

    private static String place(Finding finding) {
        String at =
                String.join(
                        ":",
                        finding.file(),
                        Integer.toString(finding.line()),
                        Integer.toString(finding.column()));
        return String.join(" ", at, finding.pointer(), finding.rule().id(), finding.value());
    }

    @Test
    void threeFaultsAreThreeFindingsInTheOrderOfTheFile() {
        String spoilt =
                SMALL.replace("\"firstDay\": \"2025-07-28\"", "\"firstDay\": \"28.7.2025\"")
                        .replace("\"weight\": 1", "\"weight\": 1.7")
                        .replace("\"lat\": 36.504", "\"lat\": 95");
        assertEquals(
                List.of("bad-date", "out-of-range", "not-whole"),
                refused(spoilt.getBytes(UTF_8)).stream().map(f -> f.rule().id()).toList());
    }

    @Test
    void aFindingNamesFileLineColumnPointerRuleAndValue() {
        Finding finding = only(SmallAtlas.with("\"firstDay\": \"2025-07-28\"", "\"firstDay\": 7"));
        assertEquals("small.json:8:17 /edition/firstDay wrong-type 7", place(finding));
        assertEquals("This value is a number.", finding.message().en());
        assertEquals("여기에 쓸 값: 문자열 \"…\".", finding.remedy().ko());
        assertEquals(
                "small.json:8:17: wrong-type at \"/edition/firstDay\":"
                        + " This value is a number. Write a string \"…\".",
                finding.toString());
    }

    @Test
    void columnsCountCharactersNotBytes() {
        String key = "\"title\": {\"ko\": \"작은 아틀라스\", \"en\": \"Small atlas\"}";
        Finding finding = only(SmallAtlas.with(key, "\"title\": {\"ko\": \"작은 아틀라스\", \"en\": 7}"));
        assertEquals("small.json:7:38 /edition/title/en wrong-type 7", place(finding));
    }

    @Test
    void anEmptyFileAndOneOfBlanksAreErrors() {
        assertEquals("small.json:1:1  empty-file ", place(only("")));
        assertEquals("empty-file", only(" \n\t").rule().id());
        assertEquals("empty-file", only("\uFEFF").rule().id());
        assertEquals("empty-file", only("\uFEFF\r\n").rule().id());
    }

    @Test
    void textAfterTheEndIsAnError() {
        int lines = (int) SMALL.strip().lines().count();
        Finding finding = only(SMALL.strip() + " {}");
        assertEquals(Rule.TRAILING_TEXT, finding.rule());
        assertEquals(List.of(lines, 3), List.of(finding.line(), finding.column()));
        assertEquals("{}", finding.value());
        assertEquals(Rule.TRAILING_TEXT, only(SMALL.strip() + "\nnonsense").rule());
    }

    @Test
    void aDuplicateKeyIsAnErrorAtItsSecondPlace() {
        Finding finding =
                only(
                        SmallAtlas.with(
                                "\"version\": \"1\",", "\"version\": \"1\", \"version\": \"2\","));
        assertEquals("small.json:6:21 /edition/version duplicate-key \"version\"", place(finding));
        assertEquals(
                Rule.DUPLICATE_KEY,
                only(SmallAtlas.with("\"format\": 1,", "\"format\": 1, \"format\": 1,")).rule());
    }

    @Test
    void anUnknownKeySuggestsTheOneThatWasMeant() {
        Finding finding = only(SmallAtlas.with("\"uncertaintyKm\"", "\"uncertaintyKM\""));
        assertEquals(Rule.UNKNOWN_KEY, finding.rule());
        assertTrue(finding.remedy().en().startsWith("Was \"uncertaintyKm\" meant?"));
    }

    @Test
    void aMissingKeyAndANullAreErrors() {
        Finding missing = only(SmallAtlas.with("\"version\": \"1\",", ""));
        assertEquals("/edition missing-key", missing.pointer() + " " + missing.rule().id());
        assertEquals("Add \"version\" to this object.", missing.remedy().en());
        Finding nothing =
                only(SmallAtlas.with("\"uncertaintyKm\": 1.5", "\"uncertaintyKm\": null"));
        assertEquals("null-value null", nothing.rule().id() + " " + nothing.value());
    }

    @Test
    void aBadByteIsNamed() {
        byte[] bytes = SMALL.getBytes(UTF_8);
        bytes[60] = (byte) 0xFF;
        Finding finding = refused(bytes).getFirst();
        assertEquals("not-utf-8 ff", finding.rule().id() + " " + finding.value());
        assertEquals("Byte 60 of the file is not UTF-8.", finding.message().en());
    }

    @Test
    void bytesOfOtherEncodingsAreNamed() {
        assertEquals(Rule.NOT_UTF_8, refused(korean("EUC-KR")).getFirst().rule());
        for (String utf16 : List.of("UTF-16LE", "UTF-16BE", "UTF-16")) {
            assertTrue(
                    refused(korean(utf16)).stream()
                            .anyMatch(finding -> finding.rule() == Rule.NUL_BYTE),
                    utf16);
        }
    }

    private static byte[] korean(String encoding) {
        return SMALL.getBytes(Charset.forName(encoding));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c0 80", "ed a0 80", "f4 90 80 80", "e2 82", "80"})
    void overlongHalvedAndTruncatedSequencesAreNoUtf8(String hex) {
        byte[] bad = HexFormat.ofDelimiter(" ").parseHex(hex);
        byte[] bytes = new byte[bad.length + 2];
        bytes[0] = '"';
        System.arraycopy(bad, 0, bytes, 1, bad.length);
        bytes[bytes.length - 1] = '"';
        assertEquals(Rule.NOT_UTF_8, refused(bytes).getFirst().rule());
    }

    @Test
    void aNulByteIsNamed() {
        Finding finding = only("{\u0000}".getBytes(UTF_8));
        assertEquals("small.json:1:2  nul-byte 00", place(finding));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"format\": 1", "{\"format\": \"", "["})
    void aFileThatStopsInTheMiddleIsAnError(String text) {
        assertTrue(
                refused(text.getBytes(UTF_8)).stream()
                        .anyMatch(finding ->
                                finding.rule() == Rule.UNEXPECTED_END
                                        || finding.rule() == Rule.WRONG_TYPE),
                text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NaN", "{\"a\": 01}", "{'a': 1}", "{\"a\": 1,}", "// x\n{}", "{\"a\": +1}"})
    void whatIsNoJsonIsAnError(String text) {
        assertTrue(
                refused(text.getBytes(UTF_8)).stream()
                        .anyMatch(finding -> finding.rule() == Rule.MALFORMED_JSON),
                text);
    }

    @ParameterizedTest
    @EnumSource(Rule.class)
    void everyRuleHasItsWordsInBothLanguages(Rule rule) {
        Texts texts = Texts.beside(Locator.class);
        Object[] arguments = IntStream.range(0, 3).mapToObj(i -> "x" + i).toArray();
        for (Language language : Language.values()) {
            for (String key : List.of("message.", "remedy.")) {
                String words = texts.get(language, key + rule.id(), arguments);
                assertTrue(words.strip().endsWith(".") || words.endsWith("?"), words);
            }
        }
    }

    @Test
    void aRefusedFileYieldsNothingElse() throws IOException {
        try (InputStream in = InputStream.nullInputStream()) {
            assertInstanceOf(Reading.Refused.class, DatasetReader.read(in, "nothing"));
        }
        assertEquals(
                List.of("findings"),
                Arrays.stream(Reading.Refused.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList());
    }
}
