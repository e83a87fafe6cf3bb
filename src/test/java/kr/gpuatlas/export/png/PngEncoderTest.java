package kr.gpuatlas.export.png;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PngEncoderTest {
    private static final PngSpec.Text TITLE = new PngSpec.Text("Title", "한국 GPU 지도 — 260,000");
    private static final PngSpec.Text LONG =
            new PngSpec.Text("Comment", "계약 22,840장, 서비스 4,224장. ".repeat(400));

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "1, 300",
        "3, 65",
        "300, 1",
        "64, 64",
        "257, 130",
        "1920, 97",
        "9000, 66",
        "12000, 65",
        "32768, 3",
        "7, 9000"
    })
    void everyPixelIsReadAsItWasWritten(int width, int height) {
        Pixels pixels = Pixels.drawn(width, height, width * 31L + height);
        assertArrayEquals(pixels.opaque().argb(), Pixels.read(pixels.written(false)).argb());
        assertArrayEquals(pixels.argb(), Pixels.read(pixels.written(true)).argb());
    }

    @Test
    void aPlainAreaAndPureNoiseAreReadAsWritten() {
        Pixels plain = new Pixels(1500, 700, new int[1500 * 700]);
        assertArrayEquals(plain.argb(), Pixels.read(plain.written(true)).argb());
        int[] noise = new java.util.Random(7).ints(700 * 500).toArray();
        Pixels noisy = new Pixels(700, 500, noise);
        byte[] png = noisy.written(true);
        assertArrayEquals(noise, Pixels.read(png).argb());
        assertTrue(png.length < noise.length * Integer.BYTES * 1.01, "noise grew: " + png.length);
    }

    @Test
    void textsShortAndLongAreCarriedInAnyScript() throws IOException {
        Path file = file(Pixels.drawn(40, 30, 1).written(false, TITLE, LONG));
        PngWalker.Walked walked = PngWalker.walk(file);
        assertEquals(Map.of("Title", TITLE.text(), "Comment", LONG.text()), walked.texts());
        assertEquals(40, walked.width());
        assertEquals(30, walked.height());
        assertTrue(Files.size(file) < LONG.text().getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void theSamePictureGivesTheSameBytes() {
        Pixels pixels = Pixels.drawn(640, 480, 5);
        assertArrayEquals(pixels.written(false, TITLE), pixels.written(false, TITLE));
    }

    @Test
    void pngcheckFindsNothing() throws Exception {
        Path tool = Path.of("/usr/bin/pngcheck");
        assumeTrue(Files.isExecutable(tool), "pngcheck is not installed");
        for (boolean transparent : List.of(true, false)) {
            Path file = file(Pixels.drawn(500, 333, 2).written(transparent, TITLE, LONG));
            Process check =
                    new ProcessBuilder(tool.toString(), "-v", file.toString())
                            .redirectErrorStream(true)
                            .start();
            String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, check.waitFor(), said);
            assertTrue(said.contains("No errors detected"), said);
            assertTrue(said.contains("3780x3780 pixels/meter"), said);
        }
    }

    @Test
    void progressGoesToTheEndAndCanBeCalledOff() throws IOException {
        Pixels pixels = Pixels.drawn(30, 200, 3);
        PngSpec spec = new PngSpec(30, 200, 300, false, List.of());
        List<Double> shares = new ArrayList<>();
        PngEncoder.encode(spec, OutputStream.nullOutputStream(), pixels::strip, shares::add);
        assertEquals(List.of(0.32, 0.64, 0.96, 1.0), shares);
        PngEncoder.Progress impatient =
                new PngEncoder.Progress() {
                    @Override
                    public void done(double share) {
                        shares.add(share);
                    }

                    @Override
                    public boolean isCancelled() {
                        return shares.size() >= 6;
                    }
                };
        assertThrows(
                CancellationException.class,
                () ->
                        PngEncoder.encode(
                                spec, OutputStream.nullOutputStream(), pixels::strip, impatient));
        assertEquals(6, shares.size());
    }

    @Test
    void memoryDependsOnTheWidthAlone() {
        long low = PngEncoder.memory(new PngSpec(7680, 64, 96, false, List.of()));
        long high = PngEncoder.memory(new PngSpec(7680, 30_000, 96, false, List.of()));
        assertEquals(low, high);
        assertTrue(high < 8 << 20, high + " bytes");
    }

    @Test
    void whatNoReaderWouldTakeIsNotBegun() {
        assertThrows(
                IllegalArgumentException.class, () -> new PngSpec(32_769, 1, 96, false, List.of()));
        assertThrows(
                IllegalArgumentException.class,
                () -> new PngSpec(20_000, 20_000, 96, false, List.of()));
        for (String keyword : Arrays.asList("", " Title", "제목", "x".repeat(80))) {
            assertThrows(IllegalArgumentException.class, () -> new PngSpec.Text(keyword, "words"));
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("picture.png"), bytes);
    }
}
