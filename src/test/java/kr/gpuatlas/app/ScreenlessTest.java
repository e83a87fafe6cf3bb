package kr.gpuatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import kr.gpuatlas.support.Jvm;
import kr.gpuatlas.support.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The program as it is started on a machine without a display.
class ScreenlessTest {
    @TempDir private Path folder;

    private Jvm.Ending run(String... arguments) throws IOException, InterruptedException {
        return Jvm.run(folder, Map.of("DISPLAY", ""), Main.class, arguments);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayTheDashboardIsDrawnAndOneLineSaysSo() throws Exception {
        Jvm.Ending ending = run();

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
}
