package kr.gpuatlas.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kr.gpuatlas.view.control.Typeface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FontsTest {
    private static final Set<Integer> UNSEEN =
            Set.of(
                    (int) Character.CONTROL,
                    (int) Character.FORMAT,
                    (int) Character.NON_SPACING_MARK);
    private static final String TABULAR =
            "\uE071\uE072\uE073\uE074\uE075\uE076\uE077\uE078\uE079\uE07A\uE093\uE094\uE095";

    static List<String> files() {
        return Fonts.FILES;
    }

    @ParameterizedTest
    @MethodSource("files")
    void noTextOfTheProgramMissesAGlyph(String file) throws IOException, FontFormatException {
        Font font = font(file);
        List<String> missing = new ArrayList<>();
        for (Path bundle : bundles()) {
            Properties texts = new Properties();
            try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
                texts.load(reader);
            }
            texts.forEach((key, text) -> {
                int at = font.canDisplayUpTo(text.toString().replace("\u2060", ""));
                if (at >= 0) {
                    missing.add("%s %s: %s".formatted(bundle, key, text));
                }
            });
        }
        assertEquals(List.of(), missing);
        assertEquals(-1, font.canDisplayUpTo("≥≤≈≠–−→✓" + TABULAR));
    }

    @ParameterizedTest
    @MethodSource("files")
    void noTextOfTheDatasetAndTheMapMissesAGlyph(String file)
            throws IOException, FontFormatException {
        Font font = font(file);
        Path dataset = Path.of("resources/kr/gpuatlas/dataset");
        for (String name : List.of("atlas.json", "map/map-labels.geojson")) {
            List<String> missing =
                    Files.readAllLines(dataset.resolve(name)).stream()
                            .filter(line -> font.canDisplayUpTo(line) >= 0)
                            .toList();
            assertEquals(List.of(), missing, name);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void whatTheTypefaceHasIsKnown(String file) throws IOException, FontFormatException {
        Font font = font(file);
        List<String> wrong =
                IntStream.rangeClosed(' ', Character.MAX_CODE_POINT)
                        .filter(Character::isDefined)
                        .filter(character -> !Character.isWhitespace(character))
                        // What is never drawn is no question of shapes to AWT.
                        .filter(character -> !UNSEEN.contains(Character.getType(character)))
                        .filter(character -> font.canDisplay(character) != Typeface.has(character))
                        .mapToObj(Integer::toHexString)
                        .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyTextExistsInBothLanguages() throws IOException {
        List<Path> bundles = bundles();
        assertTrue(bundles.size() >= 2);
        for (Path bundle : bundles) {
            String name = bundle.getFileName().toString();
            String twin =
                    name.contains("_ko")
                            ? name.replace("_ko", "")
                            : name.replace(".properties", "_ko.properties");
            assertEquals(keys(bundle), keys(bundle.resolveSibling(twin)), bundle.toString());
        }
    }

    private static List<String> keys(Path bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames().stream().sorted().toList();
    }

    private static List<Path> bundles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("resources"))) {
            return files.filter(f -> f.getFileName().toString().startsWith("messages")).toList();
        }
    }

    private static Font font(String file) throws IOException, FontFormatException {
        try (var in = Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts/" + file))) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        }
    }
}
