package kr.gpuatlas.cli.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import kr.gpuatlas.app.Main;
import kr.gpuatlas.cli.Call;
import kr.gpuatlas.support.Jvm;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures drawn by a command, in a process of their own that has no display.
class RenderCommandTest {
    private static final String JOBS =
            """
            [
              {"out": "one.png", "as-of": "2026-03-01", "select": "P-SK", "size": "640x400", "lang": "en"},
              {"out": "same.png", "as-of": "2026-03-01", "select": "P-SK", "size": "640x400", "lang": "en"},
              {"out": "bad.png", "select": "P-NOBODY"},
              {"out": "scene.png", "scene": "hyundai", "size": "640x400"},
              {"out": "nowhere/far.png", "size": "640x400"},
              {"out": "page.pdf", "what": "table", "size": "960x600", "theme": "print", "lang": "ko"},
              {"out": "named.png", "what": "card", "size": "640x400", "without-dataset": true}
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
        ENDING.set(
                Jvm.run(
                        folder,
                        Map.of("DISPLAY", "", "TZ", "Asia/Seoul", "LC_ALL", "C"),
                        Main.class,
                        "render",
                        "--batch",
                        "jobs.json",
                        "--lang",
                        "en"));
    }

    private static Call view(String picture) {
        return Call.of("view", folder.resolve(picture).toString(), "--json", "--lang", "en");
    }

    @Test
    void oneBadJobStopsNoOtherAndIsNamed() {
        Jvm.Ending ending = ENDING.get();
        assertEquals(1, ending.code(), ending.problems());
        assertTrue(ending.problems().contains("bad.png was not written"), ending.problems());
        assertTrue(ending.problems().contains("P-NOBODY"), ending.problems());
        assertTrue(ending.problems().contains("nowhere/far.png"), ending.problems());
        assertTrue(ending.said().contains("5 of 7 pictures written"), ending.said());
    }

    @Test
    void aSceneIsCalledByItsName() {
        Call call = view("scene.png");
        assertTrue(call.out().contains("site-hyundai-saemangeum"), call.out());
    }

    @Test
    void theSameViewGivesTheSameBytes() throws IOException {
        assertArrayEquals(
                Files.readAllBytes(folder.resolve("one.png")),
                Files.readAllBytes(folder.resolve("same.png")));
    }

    @Test
    void aPictureTellsTheViewItCarries() {
        Call call = view("one.png");
        assertEquals(0, call.code(), call.err());
        assertTrue(call.out().contains("\"asOf\": \"2026-03-01\""), call.out());
        assertTrue(call.out().contains("\"id\": \"P-SK\""), call.out());
        assertTrue(call.out().contains("\"carried\": true"), call.out());
        assertTrue(view("named.png").out().contains("\"carried\": false"), call.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"filter\": {\"provinces\": [\"KR-99\"]}} | KR-99",
                "{\"selection\": {\"kind\": \"site\", \"id\": \"P-MSIT\"}} | P-MSIT is called a site",
                "{\"assumed\": {\"nope\": 3}} | There is no assumption nope"
            })
    void aViewOfWhatTheDatasetLacksIsRefused(String view, String words) throws IOException {
        Path file = Files.writeString(folder.resolve("lacking.json"), view);
        Path out = folder.resolve("lacking.png");
        Call call =
                Call.of(
                        "render",
                        "--out",
                        out.toString(),
                        "--view",
                        file.toString(),
                        "--lang",
                        "en");
        assertEquals(1, call.code(), call.out());
        assertTrue(call.err().contains(words), call.err());
        assertTrue(Files.notExists(out));
    }

    @Test
    void titleTableAndSourcesOfAPageAreText() throws IOException {
        try (PDDocument page = Loader.loadPDF(folder.resolve("page.pdf").toFile())) {
            String text = new PDFTextStripper().getText(page);
            assertTrue(text.contains("26만"), text);
            assertTrue(text.contains("22,840"), text);
            assertTrue(text.contains("KISTI"), text);
        }
    }

    @Test
    void nothingOfThePersonOrTheMachineIsInAPicture() throws IOException {
        String bytes =
                Files.readString(
                        folder.resolve("one.png"), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertTrue(!bytes.contains(folder.toString()), "no path");
        assertTrue(!bytes.contains(System.getProperty("user.dir")), "no folder");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "render | --out or --batch",
                "render --out a.gif | .png or .pdf",
                "render --out a.png --size 10x10 | 320 to 16384",
                "render --out a.png --what poster | dashboard",
                "render --out a.png --theme pink | light"
            })
    void aCallThatCannotBeMeantSaysWhatWouldBeRight(String line, String words) {
        Call call = Call.of((line + " --lang en").split(" ", -1));
        assertEquals(2, call.code());
        assertTrue(call.err().contains(words), call.err());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"asOf\": \"2031-01-01\"} | 2031-01-01 lies outside",
                "{\"knownOn\": \"2019-01-01\"} | 2019-01-01 lies outside",
                "{\"selection\": {\"kind\": \"site\", \"id\": \"NOPE\"}} | NOPE"
            })
    void aViewOfWhatTheDatasetDoesNotHaveIsRefused(String view, String words) throws IOException {
        Path file = Files.writeString(folder.resolve("view.json"), view);
        Call call = Call.of("render", "--out", "a.png", "--view", file.toString(), "--lang", "en");
        assertEquals(1, call.code(), call.err());
        assertTrue(call.err().contains(words), call.err());
    }

    @Test
    void whatIsNoPictureIsRefused() throws IOException {
        Path file = folder.resolve("text.png");
        Files.writeString(file, "no picture");
        Call call = Call.of("view", file.toString(), "--lang", "en");
        assertEquals(1, call.code());
        assertTrue(call.err().contains("not an intact PNG picture"), call.err());
    }
}
