package kr.gpuatlas.cli.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import kr.gpuatlas.app.Main;
import kr.gpuatlas.cli.Call;
import kr.gpuatlas.export.PngWriter;
import kr.gpuatlas.export.png.PngEncoder;
import kr.gpuatlas.export.png.PngSpec;
import kr.gpuatlas.export.png.PngWalker;
import kr.gpuatlas.support.Jvm;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A picture is drawn again from what it carries, in a process of its own, and compared.
class ViewVerifyTest {
    private static final String JOBS =
            """
            [
              {"out": "one.png", "what": "map", "as-of": "2026-03-01", "size": "640x400"},
              {"out": "named.png", "what": "card", "size": "640x400", "without-dataset": true}
            ]
            """;

    @TempDir
    @SuppressWarnings("NonFinalStaticField")
    private static Path folder;

    @BeforeAll
    static void draw() throws Exception {
        Files.writeString(folder.resolve("jobs.json"), JOBS);
        assertEquals(0, run("render", "--batch", "jobs.json", "--theme", "dark").code());
    }

    private static Jvm.Ending run(String... arguments) throws Exception {
        Map<String, String> environment =
                Map.of(
                        "DISPLAY", "",
                        "LC_ALL", "C",
                        "XDG_STATE_HOME", folder.resolve("state").toString());
        return Jvm.run(folder, environment, Main.class, arguments);
    }

    @Test
    void theSameViewIsTheSamePicture() throws Exception {
        Jvm.Ending ending = run("view", "one.png", "--verify", "--lang", "en");
        assertEquals(0, ending.code(), ending.problems());
        assertTrue(ending.said().contains("256000 pixels, none differs"), ending.said());
    }

    @Test
    void aPictureThatWasPaintedOverIsFoundOut() throws Exception {
        paintOver("one.png", "painted.png");
        Jvm.Ending ending = run("view", "painted.png", "--verify", "--json");
        assertEquals(1, ending.code(), ending.problems());
        assertTrue(ending.said().contains("\"different\": 3"), ending.said());
        assertTrue(ending.said().contains("\"same\": false"), ending.said());
    }

    /// Three pixels become white; what the picture carries stays.
    private static void paintOver(String from, String to) throws IOException {
        BufferedImage picture = ImageIO.read(folder.resolve(from).toFile());
        List<PngSpec.Text> texts =
                PngWalker.walk(folder.resolve(from)).texts().entrySet().stream()
                        .map(text -> new PngSpec.Text(text.getKey(), text.getValue()))
                        .toList();
        for (int x = 0; x < 3; x++) {
            picture.setRGB(x, 0, 0xFFFF00FF);
        }
        PngWriter.write(
                folder.resolve(to),
                new PngSpec(picture.getWidth(), picture.getHeight(), 96, false, texts),
                (y, rows, argb) ->
                        picture.getRGB(0, y, picture.getWidth(), rows, argb, 0, picture.getWidth()),
                PngEncoder.Progress.NONE);
    }

    @Test
    void theCodeThatIsPrintedLeadsToTheViewAsWell() throws Exception {
        Call picture =
                Call.of("view", folder.resolve("named.png").toString(), "--json", "--lang", "en");
        String code = picture.json().get("code").asString();
        Jvm.Ending ending = run("view", code.substring(0, 4) + "-" + code.substring(4), "--json");
        assertEquals(0, ending.code(), ending.problems());
        assertEquals(picture.json().get("view"), new Call(0, ending.said(), "").json().get("view"));
    }

    @Test
    void anUnknownCodeSaysSo() throws Exception {
        Jvm.Ending ending = run("view", "K7QD-3M9X", "--lang", "en");
        assertEquals(1, ending.code());
        assertTrue(
                ending.problems().contains("No view with the code K7QD-3M9X was exported"),
                ending.problems());
    }

    @Test
    void anotherDatasetIsNamed() throws IOException {
        Path other =
                Files.writeString(
                        folder.resolve("other.json"), Call.smallAtlas(), StandardCharsets.UTF_8);
        Call call =
                Call.of(
                        "view",
                        folder.resolve("named.png").toString(),
                        "--verify",
                        "--data",
                        other.toString(),
                        "--lang",
                        "en");
        assertEquals(1, call.code());
        assertTrue(
                call.err().contains("was drawn of dataset korea-gpu-atlas ")
                        && call.err().contains("Name the right file with --data"),
                call.err());
    }
}
