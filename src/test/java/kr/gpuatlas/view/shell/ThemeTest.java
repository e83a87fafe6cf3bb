package kr.gpuatlas.view.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import kr.gpuatlas.support.ColourVision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {
    private static final List<String> GROUNDS =
            List.of("bg0", "bg1", "bg2", "bg3", "sea", "land", "land2", "nb");
    private static final List<String> TEXTS = List.of("t1", "t2", "t3");
    private static final Pattern TOKEN = Pattern.compile("-color-([a-z0-9-]+): (#[0-9A-F]{6});");

    @ParameterizedTest
    @CsvSource({"dark, 4.5", "light, 4.5", "high-contrast, 7"})
    void textIsReadableOnEveryGround(String theme, double least) {
        Map<String, Color> tokens = tokens(theme);
        List<String> weak = new ArrayList<>();
        for (String ground : GROUNDS) {
            for (String text : TEXTS) {
                check(tokens, text, ground, least, weak);
            }
        }
        check(tokens, "conflict", "conflict-bg", least, weak);
        check(tokens, "conflict", "bg1", least, weak);
        check(tokens, "slip", "bg1", least, weak);
        check(tokens, "scen", "bg1", least, weak);
        check(tokens, "t1", "on", least, weak);
        assertEquals(List.of(), weak);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark", "light", "high-contrast"})
    void marksAndTheFocusRingStandOutFromTheGround(String theme) {
        Map<String, Color> tokens = tokens(theme);
        List<String> weak = new ArrayList<>();
        for (String mark :
                List.of("p1", "p2", "p3", "p4", "ctl", "focus", "conflict", "slip", "scen")) {
            check(tokens, mark, "bg1", 3, weak);
        }
        for (String edge : List.of("p1", "p2", "p3", "p4")) {
            check(tokens, edge, "land", 3, weak);
        }
        assertEquals(List.of(), weak);
    }

    @Test
    void allThemesDefineTheSameColours() {
        assertEquals(tokens("dark").keySet(), tokens("light").keySet());
        assertEquals(tokens("dark").keySet(), tokens("high-contrast").keySet());
        assertTrue(tokens("dark").size() > 30);
    }

    private static void check(
            Map<String, Color> tokens, String ink, String ground, double least, List<String> weak) {
        double contrast = ColourVision.contrast(token(tokens, ink), token(tokens, ground));
        if (contrast < least) {
            weak.add(String.format(Locale.ROOT, "%s on %s: %.2f", ink, ground, contrast));
        }
    }

    private static Color token(Map<String, Color> tokens, String name) {
        return Objects.requireNonNull(tokens.get(name), name);
    }

    private static Map<String, Color> tokens(String theme) {
        Map<String, Color> tokens = new LinkedHashMap<>();
        Matcher matcher = TOKEN.matcher(read("theme/tokens-" + theme + ".css"));
        while (matcher.find()) {
            tokens.put(matcher.group(1), Color.web(matcher.group(2)));
        }
        return tokens;
    }

    private static String read(String resource) {
        try (var in = Objects.requireNonNull(ThemeTest.class.getResourceAsStream(resource))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
