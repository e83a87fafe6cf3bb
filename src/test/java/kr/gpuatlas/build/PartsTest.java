package kr.gpuatlas.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the program is made of is said to people in the README and to programs in the list that
/// ships.
class PartsTest {
    private static final Path PACKAGED = SourceTree.ROOT.resolve("target/gpu-atlas");
    private static final Path LIST = PACKAGED.resolve("gpu-atlas.cdx.json");

    @Test
    void everyLibraryThatShipsIsListedWithItsLicence() throws Exception {
        assumeTrue(Files.exists(LIST), "nothing was packaged yet: " + LIST);
        JsonNode list = JsonMapper.shared().readTree(LIST);
        assertEquals("CycloneDX", list.path("bomFormat").asString());
        List<JsonNode> parts =
                StreamSupport.stream(list.path("components").spliterator(), false).toList();
        Set<String> listed =
                parts.stream()
                        .map(part -> part.path("name").asString())
                        .collect(Collectors.toSet());
        List<String> missing = new ArrayList<>();
        for (Path jar : SourceTree.files(PACKAGED.resolve("lib"), ".jar")) {
            String name = name(jar);
            if (!listed.contains(name) && !name.equals("gpu-atlas")) {
                missing.add(name);
            }
        }
        assertEquals(List.of(), missing);
        assertEquals(
                List.of(),
                parts.stream()
                        .filter(part -> part.path("licenses").isEmpty())
                        .map(part -> part.path("name").asString())
                        .toList());
    }

    @Test
    void theReadmeNamesEveryLibraryThatShips() {
        assumeTrue(Files.exists(LIST), "nothing was packaged yet: " + LIST);
        String readme = SourceTree.read(SourceTree.ROOT.resolve("README.md"));
        String table =
                readme.substring(
                                readme.indexOf("## Dependencies"),
                                readme.indexOf("## Data and licences"))
                        .toLowerCase(Locale.ROOT)
                        .replace("pdfbox io", "pdfbox-io")
                        .replace("commons logging", "commons-logging")
                        .replace("material design pack", "ikonli-materialdesign2-pack")
                        .replace("slf4j,", "slf4j-api,")
                        .replace("logback |", "logback-classic logback-core |");
        assertTrue(table.contains("| library | licence | for |"), table);
        assertEquals(
                List.of(),
                SourceTree.files(PACKAGED.resolve("lib"), ".jar").stream()
                        .map(PartsTest::name)
                        .filter(name -> !name.equals("gpu-atlas"))
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .filter(name -> !table.contains(name.replaceFirst("-\\d.*", "")))
                        .filter(name -> !name.startsWith("javafx-"))
                        .toList());
    }

    /// `pdfbox-io` for `pdfbox-io-3.0.8.jar`.
    private static String name(Path jar) {
        return String.valueOf(jar.getFileName()).replaceFirst("-\\d[\\w.-]*\\.jar$", "");
    }
}
