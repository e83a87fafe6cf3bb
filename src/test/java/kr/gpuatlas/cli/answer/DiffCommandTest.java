package kr.gpuatlas.cli.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import kr.gpuatlas.cli.Call;
import kr.gpuatlas.dataset.EmbeddedDataset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SuppressWarnings("NonFinalStaticField") // written once, before all
class DiffCommandTest {
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir private static Path folder;
    private static Path own;
    private static Path corrected;

    @BeforeAll
    static void writeTwoVersions() throws IOException {
        own = folder.resolve("own.json");
        corrected = folder.resolve("corrected.json");
        try (InputStream in =
                Objects.requireNonNull(EmbeddedDataset.class.getResourceAsStream("atlas.json"))) {
            Files.write(own, in.readAllBytes());
        }
        String text = Files.readString(own);
        Files.writeString(
                corrected,
                text.replace("\"number\": 7688", "\"number\": 7600")
                        .replace("\"number\": 9704", "\"number\": 9616")
                        .replace("\"version\": \"2026.10.07\"", "\"version\": \"2026.10.08\""));
    }

    private static JsonNode json(String from, String to) {
        Call call = Call.of("diff", from, to, "--json");
        assertEquals(0, call.code(), call.err());
        return JSON.readTree(call.out());
    }

    @Test
    void twoDaysOfTheProgramsOwnDatasetAreTold() {
        Call call = Call.of("diff", "2025-11-02", "2026-10-07", "--lang", "en");
        assertEquals(0, call.code());
        assertEquals("", call.err());
        assertTrue(
                call.out()
                        .contains(
                                "State, 2026 round · 9,704 GPUs contracted; none reported by 2 Nov 2025  [Contracted +9,704 · S026"),
                call.out());
        assertTrue(call.out().contains("no report  →"), call.out());
    }

    @Test
    void bothLanguagesTellTheSameLines() {
        long english =
                Call.of("diff", "2025-11-02", "2026-10-07", "--lang", "en").out().lines().count();
        long korean =
                Call.of("diff", "2025-11-02", "2026-10-07", "--lang", "ko").out().lines().count();
        assertEquals(english, korean);
    }

    @Test
    void nothingChangedIsSaidAndIsNoFailure() {
        Call call = Call.of("diff", "2026-10-07", "2026-10-07", "--lang", "en");
        assertEquals(0, call.code());
        assertTrue(call.out().contains("Nothing changed in meaning."), call.out());
        assertFalse(json("2026-10-07", "2026-10-07").get("changed").asBoolean());
    }

    @Test
    void aFileIsComparedAtItsLastDayOrAtADay() {
        JsonNode same = json(own.toString(), "2026-10-07");
        assertFalse(same.get("changed").asBoolean());
        JsonNode dated = json(own + "@2026-03-31", own.toString());
        assertEquals("2026-03-31", dated.get("before").get("asOf").asString());
        assertTrue(dated.get("changed").asBoolean());
    }

    @Test
    void aCorrectionOfOurOwnIsNoChangeOfTheWorld() {
        JsonNode json = json(own.toString(), corrected.toString());
        JsonNode first = json.get("changes").get(0);
        assertEquals("correction", first.get("kind").asString());
        assertEquals("correction", first.get("cause").asString());
        assertEquals(-88, first.get("effects").get("contracted").asInt());
        assertEquals(
                "Corrected: State, 2026 round · Contracted: 9,704 → 9,616",
                first.get("sentence").get("en").asString());
        JsonNode bridge = json.get("bridges").get(1);
        assertEquals(-88, bridge.get("difference").asInt());
        assertEquals("correction", bridge.get("steps").get(0).get("cause").asString());
    }

    @Test
    void whatNobodyReportedIsNullAndNeverZero() {
        JsonNode delivered = json("2025-11-02", "2026-10-07").get("bridges").get(2);
        assertTrue(delivered.get("before").isNull());
        assertEquals(13000, delivered.get("after").get("stated").asInt());
    }

    @Test
    void aWrongCallIsTwoAndAMissingFileOne() {
        assertEquals(2, Call.of("diff", "2025-11-02").code());
        assertEquals(2, Call.of("diff", "2025-11-31", "2026-10-07").code());
        assertEquals(2, Call.of("diff", "1999-01-01", "2026-10-07").code());
        assertEquals(1, Call.of("diff", "2025-11-02", folder.resolve("no.json").toString()).code());
        assertEquals(2, Call.of("diff", own + "@2020-01-01", own.toString()).code());
    }
}
