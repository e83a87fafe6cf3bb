package kr.gpuatlas.cli.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kr.gpuatlas.app.Main;
import kr.gpuatlas.support.Inside;
import kr.gpuatlas.support.Jvm;
import kr.gpuatlas.support.Secrets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Secrets of a dataset file are in no picture or page that is drawn of it for the public.
class NoSecretIsDrawnTest {
    private static final String JOBS =
            """
            [
              {"out": "dashboard.png", "size": "640x400", "lang": "en", "data": "secrets.json"},
              {"out": "chart.png", "what": "chart", "size": "640x400", "data": "secrets.json"},
              {"out": "card.pdf", "what": "card", "size": "960x600", "lang": "en",
               "select": "P-MSIT", "data": "secrets.json"},
              {"out": "table.pdf", "what": "table", "size": "960x600", "lang": "ko",
               "data": "secrets.json"},
              {"out": "internal.png", "what": "card", "size": "640x400", "lang": "en",
               "stamp": "internal", "select": "P-MSIT", "data": "secrets.json"},
              {"out": "internal.pdf", "what": "card", "size": "960x600", "lang": "en",
               "stamp": "internal", "select": "P-MSIT", "data": "secrets.json"}
            ]
            """;

    @TempDir
    @SuppressWarnings("NonFinalStaticField")
    private static Path folder;

    @BeforeAll
    static void draw() throws Exception {
        Files.write(folder.resolve("secrets.json"), Secrets.file());
        Files.writeString(folder.resolve("jobs.json"), JOBS);
        run("render", "--batch", "jobs.json", "--lang", "en");
        Jvm.Ending brief = run("brief", "--data", "secrets.json", "--out", "brief", "--lang", "en");
        assertTrue(
                brief.problems().contains("2 figures withheld, 1 milestone withheld"),
                brief.problems());
    }

    private static Jvm.Ending run(String... arguments) throws Exception {
        Jvm.Ending ending = Jvm.run(folder, Map.of("DISPLAY", ""), Main.class, arguments);
        assertEquals(0, ending.code(), ending.problems());
        return ending;
    }

    private static List<Path> files(Path of, String end) throws IOException {
        try (Stream<Path> all = Files.list(of)) {
            return all.filter(file -> file.toString().endsWith(end))
                    .filter(file -> !file.getFileName().toString().startsWith("internal"))
                    .toList();
        }
    }

    private static void assertFree(List<Path> files) throws IOException {
        assertFalse(files.isEmpty());
        for (Path file : files) {
            String inside = Inside.of(file);
            assertFalse(inside.contains(Secrets.WORD), file + " tells a secret");
            assertFalse(inside.contains("14,321"), file + " tells a secret number");
            assertFalse(inside.contains("14321"), file + " tells a secret number");
        }
    }

    @Test
    void theSecretsAreFoundWhereTheyMayBe() throws IOException {
        assertTrue(Inside.of(folder.resolve("internal.png")).contains("ZEBRA-QUOTE"));
        assertTrue(Inside.of(folder.resolve("internal.pdf")).contains("ZEBRA"));
    }

    @Test
    void noPictureTellsOne() throws IOException {
        assertFree(files(folder, ".png"));
    }

    @Test
    void noPageTellsOneAndEachSaysHowManyItKeepsBack() throws IOException {
        assertFree(files(folder, ".pdf"));
        assertTrue(
                Inside.of(folder.resolve("card.pdf"))
                        .contains("2 figures withheld, 1 milestone withheld"));
        assertTrue(Inside.of(folder.resolve("table.pdf")).contains("수치 2건 비공개"));
    }

    @Test
    void noPictureOfABriefingTellsOne() throws IOException {
        assertFree(files(folder.resolve("brief"), ".png"));
    }
}
