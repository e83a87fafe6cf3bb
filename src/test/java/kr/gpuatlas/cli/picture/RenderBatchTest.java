package kr.gpuatlas.cli.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import kr.gpuatlas.app.Main;
import kr.gpuatlas.cli.Call;
import kr.gpuatlas.support.Jvm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Jobs of which some are bad, drawn in one process with options for all of them.
class RenderBatchTest {
    private static final String JOBS =
            """
            [
              {"out": "first.png", "select": "P-SK"},
              {"out": "first.png", "select": "P-MSIT"},
              {"out": "folder/../first.png"},
              {"out": "null.png", "select": null},
              {"out": "nul\\u0000.png"},
              {"out": "half\\ud800.png"},
              "no job",
              {"select": "P-SK"},
              {"out": "asks.png", "json": true},
              {"out": "again.png", "like": "first.png", "size": "800 X 500"},
              {"out": "province.png", "select": "KR-99"},
              {"out": "both.png", "scene": "hyundai", "like": "first.png"},
              {"out": "own.png", "theme": "light", "without-dataset": false, "stamp": "internal"},
              {"out": "link.png", "select": "P-MSIT"},
              {"out": "other.png", "like": "bare.png"},
              {"out": "typo.png", "view": "typo.json"}
            ]
            """;

    @TempDir
    @SuppressWarnings("NonFinalStaticField")
    private static Path folder;

    private static final AtomicReference<Jvm.Ending> ENDING =
            new AtomicReference<>(new Jvm.Ending(-1, "", ""));

    @BeforeAll
    static void draw() throws Exception {
        Files.writeString(folder.resolve("jobs.json"), JOBS);
        Files.writeString(
                folder.resolve("typo.json"), "{\"layer\": \"power\", \"selektion\": null}");
        Files.createSymbolicLink(folder.resolve("link.png"), Path.of("first.png"));
        Files.writeString(folder.resolve("other.json"), Call.smallAtlas());
        Jvm.run(
                folder,
                Map.of("DISPLAY", ""),
                Main.class,
                "render",
                "--out",
                "bare.png",
                "--data",
                "other.json",
                "--without-dataset");
        ENDING.set(
                Jvm.run(
                        folder,
                        Map.of("DISPLAY", "", "LC_ALL", "C.UTF-8"),
                        Main.class,
                        "render",
                        "--batch",
                        "jobs.json",
                        "--size",
                        "640x400",
                        "--what",
                        "card",
                        "--stamp",
                        "draft",
                        "--without-dataset",
                        "--lang",
                        "en",
                        "--json"));
    }

    /// What the report says of a job, counted from 0.
    private static JsonNode job(int index) {
        return JsonMapper.shared().readTree(ENDING.get().said()).get("pictures").get(index);
    }

    private static JsonNode view(String picture) {
        return Call.of("view", folder.resolve(picture).toString(), "--json").json();
    }

    private static String problem(int index) {
        assertFalse(job(index).get("written").asBoolean(), job(index).toString());
        return job(index).get("problem").get("en").asString();
    }

    @Test
    void everyJobIsInTheReportThoughManyAreBad() {
        assertEquals(1, ENDING.get().code(), ENDING.get().problems());
        assertEquals(16, pictures());
        assertTrue(job(0).get("written").asBoolean(), job(0).toString());
    }

    private static int pictures() {
        return JsonMapper.shared().readTree(ENDING.get().said()).get("pictures").size();
    }

    @Test
    void aJobIsToldByItsNumberAndByItsFileIfItNamesOne() {
        assertEquals(1, job(0).get("job").asInt());
        assertEquals("first.png", job(0).get("file").asString());
        assertEquals(8, job(7).get("job").asInt());
        assertTrue(job(7).get("file").isNull(), job(7).toString());
        String problems = ENDING.get().problems();
        assertTrue(problems.contains("job 8 was not written"), problems);
    }

    @Test
    void aKeyOfAViewThatIsPassedOverIsSaid() {
        assertTrue(job(15).get("written").asBoolean(), job(15).toString());
        String problems = ENDING.get().problems();
        assertTrue(problems.contains("typo.json:1:"), problems);
        assertTrue(problems.contains("Was \"selection\" meant?"), problems);
    }

    @Test
    void aFileIsWrittenByOneJobOnly() {
        assertTrue(problem(1).contains("an earlier job has written it"), problem(1));
        assertTrue(problem(2).contains("an earlier job has written it"), problem(2));
        assertTrue(problem(13).contains("an earlier job has written it"), problem(13));
        assertEquals("P-SK", view("first.png").at("/view/selection/id").asString());
    }

    @Test
    void aPictureOfAnotherDatasetIsNotDrawnAgainOfThisOne() {
        assertTrue(problem(14).contains("bare.png was drawn of dataset"), problem(14));
        assertTrue(problem(14).contains("--data"), problem(14));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | jobs.json:5:", "3 | null", "4 | jobs.json:6:", "5 | jobs.json:7:",
                "6 | jobs.json:8:", "7 | \"out\"", "8 | --json", "10 | KR-99",
                "11 | one of --view, --scene, --like"
            })
    void whatIsWrongWithAJobIsSaidOfItAlone(int index, String words) {
        assertTrue(problem(index).contains(words), problem(index));
    }

    @Test
    void optionsOfTheCallHoldForJobsThatSayNothingElse() {
        JsonNode first = view("first.png");
        assertEquals(640, first.get("width").asInt());
        assertFalse(first.at("/dataset/carried").asBoolean(), first.toString());
        JsonNode own = view("own.png");
        assertEquals(640, own.get("width").asInt());
        assertTrue(own.at("/dataset/carried").asBoolean(), own.toString());
    }

    @Test
    void aJobMayBeginWithWhatAnEarlierOneWrote() {
        assertTrue(job(9).get("written").asBoolean(), job(9).toString());
        assertEquals(800, view("again.png").get("width").asInt());
        assertEquals("P-SK", view("again.png").at("/view/selection/id").asString());
    }

    @Test
    void anOptionOfTheCallThatCannotBeMeantEndsIt() throws IOException {
        Path jobs = folder.resolve("one.json");
        Files.writeString(jobs, "[{\"out\": \"never.png\"}]");
        Call call = Call.of("render", "--batch", jobs.toString(), "--theme", "pink");
        assertEquals(2, call.code(), call.out());
        assertTrue(call.err().contains("--theme"), call.err());
        assertFalse(Files.exists(Path.of("never.png")));
    }
}
