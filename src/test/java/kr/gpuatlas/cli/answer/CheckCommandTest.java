package kr.gpuatlas.cli.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kr.gpuatlas.cli.Call;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class CheckCommandTest {
    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void nameAFile() {
        file = folder.resolve("atlas.json");
    }

    private Call check(String text, String... more) throws IOException {
        Files.writeString(file, text);
        return call(more);
    }

    private Call call(String... more) {
        String[] arguments = new String[more.length + 4];
        System.arraycopy(more, 0, arguments, 4, more.length);
        arguments[0] = "check";
        arguments[1] = file.toString();
        arguments[2] = "--lang";
        arguments[3] = "en";
        return Call.of(arguments);
    }

    private static String spoilt() {
        return Call.smallAtlas()
                .replace("\"firstDay\": \"2025-07-28\"", "\"firstDay\": \"28.7.2025\"")
                .replace("\"version\": \"1\"", "\"versoin\": \"1\"");
    }

    @Test
    void aSoundFileIsValid() throws IOException {
        assertEquals(
                new Call(
                        0,
                        "0 errors, 0 warnings: " + file + " is a valid dataset (small 1).\n",
                        ""),
                check(Call.smallAtlas()));
    }

    @Test
    void everyFaultOfAFileIsListedAtOnceWithItsPlaceAndRemedy() throws IOException {
        Call call = check(spoilt());
        assertEquals(1, call.code());
        assertEquals("", call.err());
        List<String> lines = call.out().lines().toList();
        assertTrue(
                lines.stream()
                        .anyMatch(line ->
                                line.startsWith(file + ":")
                                        && line.endsWith("error bad-date /edition/firstDay")),
                call::out);
        assertTrue(lines.contains("    \"28.7.2025\""), call::out);
        assertTrue(lines.contains("    This is not a day of the calendar."), call::out);
        assertTrue(lines.contains("    Write year, month and day, such as 2025-10-31."), call::out);
        assertEquals("3 errors, 0 warnings: " + file + " is not a valid dataset.", lines.getLast());
    }

    @Test
    void findingsAreInTheLanguageThatIsAskedFor() throws IOException {
        Files.writeString(file, spoilt());
        Call call = Call.of("check", "--lang=ko", file.toString());
        assertTrue(call.out().contains("오류 bad-date /edition/firstDay"), call::out);
        assertTrue(call.out().endsWith("올바른 데이터셋이 아닙니다.\n"), call::out);
    }

    @Test
    void programsGetTheFindingsAsJson() throws IOException {
        Call call = check(spoilt(), "--json");
        assertEquals(1, call.code());
        JsonNode json = call.json();
        assertEquals(1, json.get("format").intValue());
        assertFalse(json.get("valid").booleanValue());
        assertTrue(json.get("dataset").isNull());
        assertEquals(3, json.get("errors").intValue());
        JsonNode finding = json.get("findings").get(0);
        assertEquals("error", finding.get("severity").asString());
        assertTrue(finding.get("line").intValue() > 1);
        assertTrue(finding.get("message").has("ko"));
        assertTrue(finding.get("remedy").has("en"));
    }

    @Test
    void aWarningIsToldButRefusesNothing() throws IOException {
        String quote = "one two three four five six seven eight nine ten eleven twelve thirteen";
        Call call =
                check(
                        Call.smallAtlas()
                                .replaceFirst(
                                        "\"words\": \"[^\"]*\"", "\"words\": \"" + quote + '"'));
        assertEquals(0, call.code());
        assertTrue(call.out().contains("warning long-quote"), call::out);
        assertTrue(call.out().contains("0 errors, 1 warning: "), call::out);
    }

    @Test
    void aMissingFileIsNamedInOneSentence() {
        assertEquals(new Call(1, "", "gpu-atlas: There is no file " + file + ".\n"), call());
    }

    @Test
    void aFolderIsNoFile() {
        Call call = Call.of("check", folder.toString(), "--lang", "en");
        assertEquals(
                new Call(1, "", "gpu-atlas: " + folder + " is a folder; name a file in it.\n"),
                call);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aNameNoFileCanHaveIsAMissingFile() {
        assertEquals(1, Call.of("check", "a\0b").code());
    }

    @Test
    void aHundredThousandNestedBracketsAreRefusedAtOnce() {
        Call call =
                assertTimeoutPreemptively(Duration.ofSeconds(5), () -> check("[".repeat(100_000)));
        assertEquals(1, call.code());
        Call nested =
                assertTimeoutPreemptively(
                        Duration.ofSeconds(5),
                        () -> check("{\"format\":1,\"claims\":" + "[".repeat(100_000)));
        assertTrue(nested.out().contains("too-deep"), nested::out);
    }

    @Test
    void aFileCannotSteerTheTerminal() throws IOException {
        Call call = check("{\"edition\": {\"\\u001b[2J\": 1}}");
        assertEquals(1, call.code());
        assertEquals(-1, call.out().indexOf('\u001b'));
    }
}
