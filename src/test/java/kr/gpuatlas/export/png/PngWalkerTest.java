package kr.gpuatlas.export.png;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import kr.gpuatlas.support.Jvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PngWalkerTest {
    /// The machine may be busy with other things too.
    private static final int MOST_MILLIS = 1000;

    @TempDir private Path folder;

    @Test
    void hostileFilesAreRefusedForTheRightReasonSoonAndInLittleMemory() throws Exception {
        Map<String, Hostile.Case> cases = Hostile.cases();
        for (Map.Entry<String, Hostile.Case> entry : cases.entrySet()) {
            Files.write(folder.resolve(entry.getKey()), entry.getValue().bytes());
        }
        Jvm.Ending ending =
                Jvm.run(
                        folder,
                        Map.of("_JAVA_OPTIONS", "-Xmx64m"),
                        WalkAll.class,
                        folder.toString());
        assertEquals(0, ending.code(), ending.problems());
        List<String> wrong = new ArrayList<>();
        List<String> lines = ending.said().lines().toList();
        for (String line : lines) {
            String[] said = line.split(" ", -1);
            String expected = Objects.requireNonNull(cases.get(said[0])).fault().name();
            if (!expected.equals(said[1]) || Integer.parseInt(said[2]) > MOST_MILLIS) {
                wrong.add(line + ", expected " + expected);
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(cases.size(), lines.size());
        assertTrue(lines.size() > 80, "only " + lines.size() + " cases");
    }

    @Test
    void aHugeFileIsRefusedUnread() throws IOException {
        Path file = folder.resolve("huge.png");
        try (RandomAccessFile huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.setLength((512L << 20) + 1);
        }
        PngException refused = assertThrows(PngException.class, () -> PngWalker.walk(file));
        assertEquals(PngFault.TOO_LARGE, refused.fault());
        assertEquals((512L << 20) + 1, refused.found());
        assertEquals(512L << 20, refused.expected());
    }

    @Test
    void picturesOfOtherProgramsPassInEveryKind() throws IOException {
        for (int type = BufferedImage.TYPE_INT_RGB;
                type <= BufferedImage.TYPE_BYTE_INDEXED;
                type++) {
            for (boolean interlaced : List.of(false, true)) {
                BufferedImage image = new BufferedImage(37, 29, type);
                image.setRGB(5, 5, 0xff336699);
                Path file = Files.write(folder.resolve("other.png"), written(image, interlaced));
                assertEquals(37, PngWalker.walk(file).width(), type + " " + interlaced);
            }
        }
    }

    private static byte[] written(BufferedImage image, boolean interlaced) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(
                interlaced ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new javax.imageio.IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    @Test
    void aKeywordThatStandsTwiceIsReportedAndTheFirstTextCounts() throws IOException {
        byte[] png =
                Pixels.drawn(5, 5, 1)
                        .written(
                                false,
                                new PngSpec.Text("State", "first"),
                                new PngSpec.Text("State", "second"),
                                new PngSpec.Text("Title", "only"));
        PngWalker.Walked walked = PngWalker.walk(Files.write(folder.resolve("twice.png"), png));
        assertEquals(Set.of("State"), walked.repeated());
        assertEquals(Map.of("State", "first", "Title", "only"), walked.texts());
    }
}
