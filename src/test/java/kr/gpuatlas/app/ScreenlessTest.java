package kr.gpuatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.support.Jvm;
import kr.gpuatlas.support.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The program as it is started on a machine without a display.
class ScreenlessTest {
    @TempDir private Path folder;

    private Jvm.Ending run(String... arguments) throws IOException, InterruptedException {
        return runAt("", arguments);
    }

    private Jvm.Ending runAt(String display, String... arguments)
            throws IOException, InterruptedException {
        return Jvm.run(folder, Map.of("DISPLAY", display), Main.class, arguments);
    }

    /// None; one of this machine and one of another that nobody can reach; and what names none.
    @ParameterizedTest
    @ValueSource(strings = {"", ":9873", ":9873.0", "localhost:9873.0", "nonsense"})
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayTheDashboardIsDrawnAndOneLineSaysSo(String display) throws Exception {
        Jvm.Ending ending = runAt(display);

        assertEquals("", ending.problems());
        assertEquals(1, ending.said().lines().count(), ending.said());
        assertTrue(ending.said().contains("gpu-atlas.png"), ending.said());
        assertEquals(0, ending.code());
        Screens.start();
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("gpu-atlas.png")), files.toList());
        }
        Image picture = new Image(folder.resolve("gpu-atlas.png").toUri().toString());
        assertEquals(1920, picture.getWidth());
        assertEquals(1080, picture.getHeight());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileThatIsNotThereIsNamedInOnePlainSentence() throws Exception {
        Jvm.Ending ending = run("nothing-here.json");
        assertEquals(1, ending.code());
        assertTrue(ending.problems().contains("nothing-here.json"), ending.problems());
        assertFalse(ending.problems().contains("Exception"), ending.problems());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aRefusedFileDrawsNothingAndSaysWhatIsWrong() throws Exception {
        Path file = folder.resolve("broken.json");
        Files.writeString(file, "{\"format\": 1,", StandardCharsets.UTF_8);

        Jvm.Ending ending = run(file.toString());

        assertEquals(1, ending.code());
        assertEquals("", ending.said());
        assertTrue(ending.problems().contains("broken.json:1:"), ending.problems());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void whatIsNotPublicIsKeptBackAndSaidSo() throws Exception {
        Path file = folder.resolve("secret.json");
        byte[] embedded =
                Objects.requireNonNull(EmbeddedDataset.class.getResourceAsStream("atlas.json"))
                        .readAllBytes();
        String text = new String(embedded, StandardCharsets.UTF_8);
        int claim = text.indexOf("\"id\": \"F184\"");
        int end = text.indexOf("\"standing\"", claim);
        assertTrue(claim > 0 && end > claim);
        Files.writeString(
                file,
                text.substring(0, end) + "\"marking\": \"internal\", " + text.substring(end),
                StandardCharsets.UTF_8);

        Jvm.Ending ending = run(file.toString());

        assertEquals(0, ending.code(), ending.problems());
        assertTrue(ending.problems().contains("withheld"), ending.problems());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theFileThatIsToBeOpenedIsNotOverwritten() throws Exception {
        Path file = folder.resolve("gpu-atlas.png");
        Files.writeString(file, "mine", StandardCharsets.UTF_8);

        Jvm.Ending ending = run(file.toString());

        assertEquals(1, ending.code());
        assertEquals("mine", Files.readString(file, StandardCharsets.UTF_8));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aWallWithoutADisplaySaysWhatItNeeds() throws Exception {
        Jvm.Ending ending = run("--wall");

        assertEquals(1, ending.code());
        assertEquals("", ending.said());
        assertEquals(1, ending.problems().lines().count(), ending.problems());
        assertTrue(ending.problems().contains("DISPLAY"), ending.problems());
    }

    @ParameterizedTest
    @CsvSource({"--bogus,--bogus", "--data,--data", "second.json,second.json"})
    void aCallForTheWallThatCannotBeMeantIsWrongUsage(String word, String named) throws Exception {
        Jvm.Ending ending = run("--wall", "first.json", word);

        assertEquals(2, ending.code());
        assertEquals("", ending.said());
        assertEquals(1, ending.problems().lines().count(), ending.problems());
        assertTrue(ending.problems().contains(named), ending.problems());
        assertTrue(ending.problems().contains("--wall [BRIEFING.json]"), ending.problems());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aWindowThatCannotBeOpenedSaysWhyAndWhereToReadMore() throws Exception {
        String display = System.getenv().getOrDefault("DISPLAY", "");
        assumeFalse(display.isBlank(), "there is no DISPLAY");
        Map<String, String> environment =
                Map.of(
                        "DISPLAY",
                        display,
                        "XDG_STATE_HOME",
                        folder.toString(),
                        "JAVA_TOOL_OPTIONS",
                        "-Dglass.platform=None");

        Jvm.Ending ending = Jvm.run(folder, environment, Main.class);

        assertEquals(1, ending.code());
        Path log = folder.resolve("gpu-atlas").resolve("gpu-atlas.log");
        assertTrue(ending.problems().contains(log.toString()), ending.problems());
        assertTrue(Files.readString(log, StandardCharsets.UTF_8).contains("no window"));
    }
}
