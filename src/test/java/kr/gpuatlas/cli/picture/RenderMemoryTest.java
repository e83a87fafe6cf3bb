package kr.gpuatlas.cli.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import kr.gpuatlas.app.Main;
import kr.gpuatlas.support.Jvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures that take more memory than there is.
class RenderMemoryTest {
    /// As the launcher starts it. In megabytes; too little for any of them.
    private static final int LITTLE = 48;

    /// Java hands out a little less than it is given: this part of it more is enough.
    private static final int RESERVED = 10;

    private static final Pattern REFUSAL =
            Pattern.compile(
                    "gpu-atlas: (\\S+) was not written: it takes about (\\d+) MB of memory, and"
                            + " (\\d+) MB are free; choose a smaller size, or give Java more with"
                            + " GPU_ATLAS_JAVA_OPTS=-Xmx2g\\.\\R");

    private static final Pattern REFUSED_BRIEFING =
            Pattern.compile(
                    "gpu-atlas: scenes was not written: it takes about (\\d+) MB of memory, and"
                            + " (\\d+) MB are free; give Java more with"
                            + " GPU_ATLAS_JAVA_OPTS=-Xmx2g\\.\\R");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "map, 8k, map.png",
        "chart, 8k, chart.png",
        "window, 4k, window.png",
        "map, 4k, map.pdf"
    })
    void whatAPictureIsSaidToTakeIsEnough(String what, String size, String out) throws Exception {
        Jvm.Ending enough = render(enough(what, size, out), what, size, out);
        assertEquals("", enough.problems());
        assertEquals(0, enough.code());
        assertTrue(Files.size(folder.resolve(out)) > 0);
    }

    /// The heap that a picture is said to need, by refusing it in a smaller one.
    private int enough(String what, String size, String out) throws Exception {
        Jvm.Ending little = render(LITTLE, what, size, out);
        assertEquals(1, little.code(), little.problems());
        assertEquals("", little.said());
        Matcher refusal = REFUSAL.matcher(little.problems());
        assertTrue(refusal.matches(), little.problems());
        assertEquals(out, refusal.group(1));
        assertFalse(Files.exists(folder.resolve(out)));
        int missing = Integer.parseInt(refusal.group(2)) - Integer.parseInt(refusal.group(3));
        return LITTLE + missing + missing / RESERVED;
    }

    /// JavaFX keeps what it made of a picture until it draws something else.
    @Test
    void whatOnePictureTookIsThereForTheNext() throws Exception {
        int enough = enough("window", "4k", "0.png");
        List<String> jobs =
                IntStream.range(0, 3).mapToObj("{\"out\": \"%d.png\"}"::formatted).toList();
        Files.writeString(folder.resolve("jobs.json"), jobs.toString());
        Jvm.Ending many =
                run(enough, "render", "--batch", "jobs.json", "--what", "window", "--size", "4k");
        assertEquals("", many.problems());
        assertEquals(0, many.code());
    }

    @Test
    void aPictureIsNotDrawnAgainWithTooLittleMemory() throws Exception {
        assertEquals(0, render(512, "chart", "4k", "chart.png").code());
        Jvm.Ending little = run(LITTLE, "view", "chart.png", "--verify", "--lang", "en");
        assertEquals(1, little.code());
        assertTrue(
                little.problems()
                        .startsWith("gpu-atlas: chart.png was not compared: it takes about "),
                little.problems());
        assertEquals(1, little.problems().lines().count(), little.problems());
    }

    @Test
    void aBriefingIsRefusedBeforeItIsDrawnToo() throws Exception {
        Jvm.Ending little = run(LITTLE, "brief", "--out", "scenes", "--lang", "en");
        assertEquals(1, little.code());
        assertEquals("", little.said());
        Matcher refusal = REFUSED_BRIEFING.matcher(little.problems());
        assertTrue(refusal.matches(), little.problems());
        assertFalse(Files.exists(folder.resolve("scenes")));

        int missing = Integer.parseInt(refusal.group(1)) - Integer.parseInt(refusal.group(2));
        int enough = LITTLE + missing + missing / RESERVED + 1;
        assertEquals(
                new Jvm.Ending(0, "", ""),
                withoutWords(run(enough, "brief", "--out", "scenes", "--lang", "en")));
    }

    private static Jvm.Ending withoutWords(Jvm.Ending ending) {
        return new Jvm.Ending(ending.code(), "", ending.problems());
    }

    private Jvm.Ending render(int megabytes, String what, String size, String out)
            throws IOException, InterruptedException {
        return run(
                megabytes, "render", "--out", out, "--what", what, "--size", size, "--lang", "en");
    }

    private Jvm.Ending run(int megabytes, String... arguments)
            throws IOException, InterruptedException {
        return Jvm.run(
                folder,
                Map.of("DISPLAY", ""),
                List.of("-Xmx" + megabytes + "m", "-XX:+UseSerialGC"),
                Main.class,
                arguments);
    }
}
