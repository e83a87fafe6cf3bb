package kr.gpuatlas.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import kr.gpuatlas.app.Main;
import kr.gpuatlas.support.Jvm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same dataset and view give the same file, wherever and whenever it is drawn.
class SameBytesTest {
    private static final String JOBS =
            """
            [
              {"out": "dashboard.png", "size": "640x400", "theme": "dark", "lang": "ko"},
              {"out": "map.png", "what": "map", "size": "640x400", "lang": "en"},
              {"out": "chart.png", "what": "chart", "size": "640x400", "lang": "en"},
              {"out": "card.pdf", "what": "card", "size": "640x400", "lang": "ko"}
            ]
            """;

    /// Time zones on two sides of a day, and languages that write numbers and capitals otherwise.
    private static final List<Map<String, String>> PLACES =
            List.of(
                    place("Asia/Seoul", "-Duser.language=ko -Duser.country=KR"),
                    place("America/Los_Angeles", "-Duser.language=tr -Duser.country=TR"),
                    place("Asia/Seoul", "-Duser.language=ar -Duser.country=EG"));

    @TempDir private Path folder;

    private static Map<String, String> place(String zone, String locale) {
        return Map.of("DISPLAY", "", "TZ", zone, "JAVA_TOOL_OPTIONS", locale);
    }

    /// The files of a fresh process, by their names, as digests.
    private Map<String, String> drawn(int run, Map<String, String> place) throws Exception {
        Path own = Files.createDirectories(folder.resolve(Integer.toString(run)));
        Files.writeString(own.resolve("jobs.json"), JOBS);
        Jvm.Ending ending = Jvm.run(own, place, Main.class, "render", "--batch", "jobs.json");
        assertEquals(0, ending.code(), ending.problems());
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(own)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), digest(file));
            }
        }
        return files;
    }

    private static String digest(Path file) throws IOException {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @Test
    void everyPlaceDrawsTheSameFiles() throws Exception {
        Map<String, String> first = drawn(0, PLACES.getFirst());
        assertEquals(5, first.size());
        for (int run = 1; run < PLACES.size(); run++) {
            assertEquals(first, drawn(run, PLACES.get(run)), PLACES.get(run).toString());
        }
    }
}
