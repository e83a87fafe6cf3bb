package kr.gpuatlas.cli.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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

    /// One picture again and again, smaller than it is laid out, and between them one in which
    /// labels say what numbers say in the first.
    private static final String AGAIN =
            """
            [
              {"out": "0.png", "what": "window", "size": "1280x720", "select": "P-SAMSUNG"},
              {"out": "1.png", "what": "window", "size": "1280x720", "select": "P-SAMSUNG"},
              {"out": "other.png", "what": "window", "size": "1080p", "view": "gauges.json"},
              {"out": "2.png", "what": "window", "size": "1280x720", "select": "P-SAMSUNG"},
              {"out": "3.png", "what": "window", "size": "1280x720", "select": "P-SAMSUNG"},
              {"out": "4.png", "what": "window", "size": "1280x720", "select": "P-SAMSUNG"}
            ]
            """;

    private static final String GAUGES =
            """
            {"format": 1, "asOf": "2025-07-31", "board": "gauges"}
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
        return drawn(own, JOBS, place);
    }

    private static Map<String, String> drawn(Path own, String jobs, Map<String, String> place)
            throws Exception {
        Files.writeString(own.resolve("jobs.json"), jobs);
        Jvm.Ending ending =
                Jvm.run(own, place, Main.class, "render", "--batch", "jobs.json", "--lang", "ko");
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

    @Test
    void aPictureIsTheSameWhateverWasDrawnBefore() throws Exception {
        Files.writeString(folder.resolve("gauges.json"), GAUGES);

        Map<String, String> drawn = drawn(folder, AGAIN, Map.of("DISPLAY", ""));

        String first = drawn.get("0.png");
        assertEquals(
                Set.of(first),
                Set.of(1, 2, 3, 4).stream()
                        .map(i -> drawn.get(i + ".png"))
                        .collect(Collectors.toSet()));
    }
}
