package kr.gpuatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import kr.gpuatlas.export.png.PngWalker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

class KilledExportTest {
    private static final int KILLS = Integer.getInteger("atlas.kills", 15);
    private static final int LONGEST_LIFE = 120;

    private final Random random = new Random(260_000);

    @TempDir private Path folder;

    @Test
    void aKilledExportLeavesAWholeFileAndNothingAfterTheNext(TestReporter says) throws Exception {
        Path file = folder.resolve("atlas.png");
        int orphans = 0;
        for (int i = 0; i < KILLS; i++) {
            killOne(file);
            assertIsWhole(file);
            orphans += files().size() - 1;
            EndlessExport.export(file, i);
            assertEquals(List.of(file), files(), "after kill " + i);
        }
        says.publishEntry(KILLS + " kills, " + orphans + " orphans, all swept away");
        assertTrue(orphans > 0 || KILLS < 10, "no kill came in the middle of writing");
    }

    private void killOne(Path file) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-classpath"));
        command.add(
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path")));
        command.addAll(List.of(EndlessExport.class.getName(), file.toString()));
        Process process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var said = process.inputReader()) {
            assertEquals("written", said.readLine());
            // It ends only by being killed: the wait is the random moment.
            boolean ended = process.waitFor(random.nextInt(LONGEST_LIFE), TimeUnit.MILLISECONDS);
            assertTrue(!ended, "it ended by itself");
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void assertIsWhole(Path file) throws IOException {
        PngWalker.Walked walked = PngWalker.walk(file);
        int colour = Integer.parseInt(walked.texts().get("Colour"));
        var image = ImageIO.read(file.toFile());
        int[] argb = image.getRGB(0, 0, walked.width(), walked.height(), null, 0, walked.width());
        for (int pixel : argb) {
            assertEquals(0xff000000 | colour, pixel);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
