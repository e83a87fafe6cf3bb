package kr.gpuatlas.cli.answer;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.cli.Call;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FiguresCommandTest {
    private static final List<String> PHASES =
            List.of("announced", "contracted", "delivered", "inService");

    /// Each line: the day, then for each phase qualifier and number, or none for no report.
    @ParameterizedTest
    @CsvSource({
        "2025-07-31, none,         exact 13136, none,        none",
        "2025-11-02, mixed 260000, exact 13136, none,        none",
        "2025-12-31, mixed 260000, exact 13136, about 13000, none",
        "2026-03-31, mixed 260000, exact 13136, about 13000, up-to 4224",
        "2026-07-05, mixed 260000, exact 22840, about 13000, up-to 4224",
        "2026-10-07, mixed 260000, exact 22840, about 13000, up-to 4224"
    })
    void theNationalFiguresOfADayAreThoseThatHadBeenReported(
            String day, String announced, String contracted, String delivered, String inService) {
        JsonNode national = Call.of("figures", "--as-of", day, "--json").json().get("national");
        assertEquals(
                List.of(announced, contracted, delivered, inService),
                PHASES.stream().map(phase -> said(national.get(phase))).toList());
    }

    private static String said(JsonNode figure) {
        return figure.isNull()
                ? "none"
                : figure.get("qualifier").asString() + " " + figure.get("stated").intValue();
    }

    @Test
    void theAnswerSaysWhatItIsTrueFor() {
        JsonNode json =
                Call.of("figures", "--as-of", "2026-03-31", "--known-on", "2026-07-05", "--json")
                        .json();
        assertEquals(1, json.get("format").intValue());
        assertEquals("korea-gpu-atlas", json.get("dataset").get("id").asString());
        assertEquals("2026.10.07", json.get("dataset").get("version").asString());
        assertEquals("2026-03-31", json.get("asOf").asString());
        assertEquals("2026-07-05", json.get("knownOn").asString());
        assertEquals("pledge", json.get("scope").asString());
    }

    /// As in the window, where it is one total of all programmes until then.
    @Test
    void thePledgeHasItsNameFromTheDayItWasMade() {
        String name = "Pledge of 260,000 GPUs";
        for (String command : List.of("figures", "explain P-NATIONAL.contracted")) {
            String before = said(command, "2025-10-30");
            assertFalse(before.contains(name), before);
            assertTrue(before.contains("All programmes"), before);
            assertTrue(said(command, "2025-10-31").contains(name), command);
        }
    }

    private static String said(String command, String day) {
        List<String> words = new ArrayList<>(List.of(command.split(" ")));
        words.addAll(List.of("--as-of", day, "--lang", "en"));
        return Call.of(words.toArray(String[]::new)).out();
    }

    @Test
    void withoutADayTheFiguresAreOfTheLast() {
        JsonNode json = Call.of("figures", "--json").json();
        assertEquals("2026-10-07", json.get("asOf").asString());
        assertEquals("2026-10-07", json.get("knownOn").asString());
    }

    @Test
    void everyProgrammeHasItsNameAndFourPhases() {
        JsonNode programmes = Call.of("figures", "--json").json().get("programmes");
        assertEquals(12, programmes.size());
        for (JsonNode programme : programmes) {
            assertTrue(programme.get("id").asString().startsWith("P-"));
            assertFalse(programme.get("name").get("ko").asString().isBlank());
            assertFalse(programme.get("name").get("en").asString().isBlank());
            PHASES.forEach(phase -> assertTrue(programme.has(phase), programme::toString));
        }
        assertEquals("more-than 50000", said(programme("P-SAMSUNG").get("announced")));
        assertEquals("none", said(programme("P-SAMSUNG").get("delivered")));
    }

    private static JsonNode programme(String id) {
        return Call.of("figures", "--json")
                .json()
                .get("programmes")
                .valueStream()
                .filter(programme -> programme.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBoundTheWordsDoNotGiveIsNull() {
        JsonNode atLeast = programme("P-SAMSUNG").get("announced");
        assertEquals(50_000, atLeast.get("min").intValue());
        assertTrue(atLeast.get("max").isNull());
        JsonNode exact = programme("P-HYUNDAI").get("announced");
        assertEquals(50_000, exact.get("min").intValue());
        assertEquals(50_000, exact.get("max").intValue());
    }

    @Test
    void aTotalNamesThePartsThatKeepItFromABound() {
        JsonNode announced = Call.of("figures", "--json").json().get("national").get("announced");
        assertTrue(announced.get("min").isNull());
        assertEquals(List.of("P-MSIT", "P-NAVER"), words(announced.get("withoutMin")));
        assertEquals(
                List.of("P-MSIT", "P-SAMSUNG", "P-SK", "P-NAVER"),
                words(announced.get("withoutMax")));
    }

    @Test
    void aTotalNamesThePartsNobodyHasReported() {
        JsonNode delivered = Call.of("figures", "--json").json().get("national").get("delivered");
        assertTrue(words(delivered.get("unknownParts")).contains("P-SAMSUNG"));
    }

    private static List<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    @Test
    void whatIsSeenButNotInTheTotalIsListedWithItsReason() {
        JsonNode outside = Call.of("figures", "--json").json().get("outside");
        JsonNode naver =
                outside.valueStream()
                        .filter(seen -> seen.get("about").asString().equals("lot-naver-4k"))
                        .findFirst()
                        .orElseThrow();
        assertEquals("in-service", naver.get("phase").asString());
        assertEquals("about 4000", said(naver));
        assertFalse(naver.get("note").get("ko").asString().isBlank());
    }

    @Test
    void withAllThatIsKnownInTheTotalNothingIsOutside() {
        JsonNode json = Call.of("figures", "--scope", "all", "--json").json();
        assertEquals("all", json.get("scope").asString());
        assertEquals(0, json.get("outside").size());
        assertEquals(31_336, json.get("national").get("contracted").get("stated").intValue());
    }

    @Test
    void theFiguresOfAFileAreItsOwn(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("작은.json"), Call.smallAtlas());
        JsonNode json = Call.of("figures", "--data", file.toString(), "--json").json();
        assertEquals("small", json.get("dataset").get("id").asString());
    }

    @Test
    void aFileThatIsNoDatasetIsRefusedInOneSentence(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), "{");
        Call call = Call.of("figures", "--data", file.toString(), "--lang", "en");
        assertEquals(1, call.code());
        assertEquals("", call.out());
        assertEquals(1, call.err().lines().count());
        assertTrue(call.err().contains(file.toString()));
        assertTrue(call.err().contains("gpu-atlas check"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-01", "2026-02-29", "7.10.2026", "", "2026-10"})
    void aDayThatIsNoneIsAnsweredWithWhatWouldBeRight(String day) {
        Call call = Call.of("figures", "--as-of=" + day, "--lang", "en");
        assertEquals(
                new Call(
                        2,
                        "",
                        "gpu-atlas: --as-of takes a day of the calendar such as 2026-10-07, not "
                                + day
                                + ".\n"),
                call);
    }

    @ParameterizedTest
    @CsvSource({"--as-of, 2024-12-31", "--as-of, 2026-10-08", "--known-on, 2027-01-01"})
    void aDayOutsideOfTheDatasetIsAnsweredWithItsRange(String option, String day) {
        Call call = Call.of("figures", option, day, "--lang", "en");
        assertAll(
                () -> assertEquals(2, call.code()),
                () -> assertEquals("", call.out()),
                () -> assertTrue(call.err().contains("2025-02-18 to 2026-10-07")));
    }

    @Test
    void aTableSaysNoReportWithAnEnDashAndNeverAZero() {
        Call call = Call.of("figures", "--lang", "en");
        String row = row(call, "Samsung semiconductor AI factory", "Delivered");
        assertTrue(row.matches(" +Delivered +– +no report"), row);
        assertTrue(row(call, "Pledge of 260,000 GPUs", "In service").contains("≤\u00A04,224"));
    }

    @Test
    void theKoreanTableKeepsItsColumns() {
        Call call = Call.of("figures", "--lang", "ko");
        assertEquals(0, call.code());
        String contracted = row(call, "국가 GPU 확보 사업", "계약");
        String inService = row(call, "국가 GPU 확보 사업", "서비스 중");
        assertTrue(contracted.contains("정확히 22,840"), contracted);
        assertEquals(end(contracted, "22,840"), end(inService, "4,224"));
    }

    private static int end(String row, String number) {
        return Table.width(row.substring(0, row.indexOf(number) + number.length()));
    }

    private static String row(Call call, String thing, String phase) {
        List<String> lines = call.out().lines().toList();
        int heading =
                lines.indexOf(
                        lines.stream().filter(l -> l.startsWith(thing)).findFirst().orElseThrow());
        Optional<String> row =
                lines.stream().skip(heading).filter(l -> l.strip().startsWith(phase)).findFirst();
        return row.orElseThrow();
    }
}
