package kr.gpuatlas.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.gpuatlas.build.SourceTree.Unit;
import org.junit.jupiter.api.Test;

/// Every text a person reads exists in both languages, is used, and is there when it is asked for.
///
/// A bundle is `messages.properties` (English) and `messages_ko.properties` beside a package; the
/// Java files of that package use it, through keys that stand in them as string literals:
/// - a whole key, `"card.title"`, uses that key;
/// - a literal that ends with a full stop, `"phase." + phase`, uses every key that begins so, and
///   so does a literal without it that is given to a method, `of("phase", phase)`;
/// - a literal of the form of a key, whose first word begins a key of the bundle, is a key and must
///   be defined. (Names of files do not count.)
class TextsTest {
    private static final String ENGLISH = "messages.properties";
    private static final String KOREAN = "messages_ko.properties";
    private static final Pattern KEY = Pattern.compile("[a-z][\\w-]*(\\.[\\w-]+)+");
    private static final Pattern FILE =
            Pattern.compile(".*\\.(css|json|geojson|properties|otf|png|svg|txt|md|pdf)");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");

    private final Map<Path, Set<String>> literals = literals();

    @Test
    void everyTextExistsInBothLanguages() {
        List<String> findings = new ArrayList<>();
        for (Path folder : bundles()) {
            Set<String> english = texts(folder, ENGLISH).keySet();
            Set<String> korean = texts(folder, KOREAN).keySet();
            english.stream()
                    .filter(key -> !korean.contains(key))
                    .forEach(key -> findings.add(name(folder) + " lacks in Korean: " + key));
            korean.stream()
                    .filter(key -> !english.contains(key))
                    .forEach(key -> findings.add(name(folder) + " lacks in English: " + key));
        }
        assertEquals(List.of(), findings);
    }

    @Test
    void noTextIsEmpty() {
        List<String> findings = new ArrayList<>();
        for (Path folder : bundles()) {
            for (String file : List.of(ENGLISH, KOREAN)) {
                texts(folder, file)
                        .forEach((key, text) -> {
                            if (text.isBlank()) {
                                findings.add(name(folder) + "/" + file + ": " + key);
                            }
                        });
            }
        }
        assertEquals(List.of(), findings);
    }

    @Test
    void bothLanguagesFillTheSamePlaces() {
        List<String> findings = new ArrayList<>();
        for (Path folder : bundles()) {
            Map<String, String> korean = texts(folder, KOREAN);
            texts(folder, ENGLISH)
                    .forEach((key, text) -> {
                        if (!places(text).equals(places(korean.getOrDefault(key, text)))) {
                            findings.add(name(folder) + ": " + key);
                        }
                    });
        }
        assertEquals(List.of(), findings);
    }

    @Test
    void everyTextIsUsed() {
        List<String> findings = new ArrayList<>();
        for (Path folder : bundles()) {
            Set<String> used = literals.getOrDefault(folder, Set.of());
            texts(folder, ENGLISH).keySet().stream()
                    .filter(key -> !used.contains(key) && used.stream().noneMatch(familyOf(key)))
                    .forEach(key -> findings.add(name(folder) + ": " + key));
        }
        assertEquals(List.of(), findings);
    }

    @Test
    void everyTextThatIsAskedForIsDefined() {
        List<String> findings = new ArrayList<>();
        for (Path folder : bundles()) {
            Set<String> keys = texts(folder, ENGLISH).keySet();
            Set<String> words = keys.stream().map(TextsTest::firstWord).collect(Collectors.toSet());
            for (String literal : literals.getOrDefault(folder, Set.of())) {
                String key = literal.endsWith(".") ? literal.replaceAll("\\.+$", "") : literal;
                if (!KEY.matcher(key).matches()
                        || FILE.matcher(literal).matches()
                        || !words.contains(firstWord(key))) {
                    continue;
                }
                String family = literal.endsWith(".") ? literal : literal + ".";
                if (!keys.contains(key)
                        && keys.stream().noneMatch(each -> each.startsWith(family))) {
                    findings.add(name(folder) + ": " + literal);
                }
            }
        }
        assertEquals(List.of(), findings);
    }

    private static Predicate<String> familyOf(String key) {
        return literal -> literal.endsWith(".") && key.startsWith(literal);
    }

    private static String name(Path folder) {
        return SourceTree.RESOURCES.relativize(folder).toString();
    }

    private static String firstWord(String key) {
        int end = key.indexOf('.');
        return end < 0 ? key : key.substring(0, end);
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /// The folders that hold a bundle in either language.
    private static Set<Path> bundles() {
        Set<Path> folders = new TreeSet<>();
        for (Path file : SourceTree.files(SourceTree.RESOURCES, ".properties")) {
            if (file.getFileName().toString().startsWith("messages")) {
                folders.add(file.getParent());
            }
        }
        return folders;
    }

    private static Map<String, String> texts(Path folder, String file) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (Files.exists(folder.resolve(file))) {
            Properties properties = new Properties();
            try {
                properties.load(new StringReader(SourceTree.read(folder.resolve(file))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.stringPropertyNames().forEach(k -> texts.put(k, properties.getProperty(k)));
        }
        return texts;
    }

    private static Map<Path, Set<String>> literals() {
        Map<Path, Set<String>> literals = new LinkedHashMap<>();
        for (Unit unit : SourceTree.parse(SourceTree.MAIN)) {
            Set<String> found =
                    literals.computeIfAbsent(unit.resources(), folder -> new TreeSet<>());
            found.addAll(Literals.in(unit.tree()));
            Literals.givenTo(unit, call -> !StyleTest.addsAStyleClass(call))
                    .forEach(literal -> found.add(literal.endsWith(".") ? literal : literal + "."));
        }
        return literals;
    }
}
