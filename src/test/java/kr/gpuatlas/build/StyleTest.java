package kr.gpuatlas.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.MethodInvocationTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.gpuatlas.build.SourceTree.Unit;
import org.junit.jupiter.api.Test;

/// Java names style classes, style sheets say how they look, and the themes, files called
/// `tokens-….css`, hold every colour: so that a colour is decided once for each theme and none is
/// lost on the way.
class StyleTest {
    /// Style classes, beside those a node bears in the name of its Java class, that only mark a
    /// part of a view, for tests and other rules to find it by.
    private static final Set<String> STRUCTURAL = Set.of("findings-count");

    private static final Pattern ADDS =
            Pattern.compile(".*getStyleClass\\(\\)\\.(add|addAll|setAll|remove|removeAll)");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");
    private static final Pattern TOKEN = Pattern.compile("-color-[\\w-]+");
    private static final Pattern DEFINITION = Pattern.compile("(-color-[\\w-]+)\\s*:");
    private static final Pattern LITERAL_COLOUR =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b(?=[^{}]*[;}])|\\b(rgba?|hsba?)\\(");

    private final List<Path> sheets = SourceTree.files(SourceTree.RESOURCES, ".css");

    @Test
    void everyStyleClassThatJavaNamesIsStyled() {
        String all = sheets.stream().map(StyleTest::css).collect(Collectors.joining("\n"));
        List<String> unstyled = new ArrayList<>();
        for (Unit unit : SourceTree.parse(SourceTree.MAIN)) {
            for (String name : Literals.givenTo(unit, StyleTest::addsAStyleClass)) {
                boolean styled =
                        Pattern.compile("\\." + Pattern.quote(name) + "(?![\\w-])")
                                .matcher(all)
                                .find();
                if (!styled && !STRUCTURAL.contains(name) && !isNameOf(unit, name)) {
                    unstyled.add(unit + ": " + name);
                }
            }
        }
        assertEquals(List.of(), unstyled);
    }

    @Test
    void everyThemeDefinesEveryColourInUse() {
        Set<String> used = new TreeSet<>();
        sheets.forEach(sheet -> used.addAll(found(TOKEN, sheet, 0)));
        List<String> undefined = new ArrayList<>();
        for (Path theme : sheets) {
            if (isTheme(theme)) {
                Set<String> missing = new TreeSet<>(used);
                missing.removeAll(found(DEFINITION, theme, 1));
                missing.forEach(token -> undefined.add(theme.getFileName() + " lacks " + token));
            }
        }
        assertEquals(List.of(), undefined);
    }

    @Test
    void coloursStandInTheThemesOnly() {
        List<String> elsewhere = new ArrayList<>();
        for (Path sheet : sheets) {
            if (!isTheme(sheet)) {
                found(LITERAL_COLOUR, sheet, 0)
                        .forEach(colour ->
                                elsewhere.add(SourceTree.ROOT.relativize(sheet) + ": " + colour));
            }
        }
        assertEquals(List.of(), elsewhere);
    }

    /// `map-view` or `map` in `MapView.java`.
    private static boolean isNameOf(Unit unit, String styleClass) {
        String type = unit.path().getFileName().toString().replace(".java", "");
        String name = type.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        return styleClass.equals(name) || (styleClass + "-view").equals(name);
    }

    private static boolean isTheme(Path sheet) {
        return sheet.getFileName().toString().startsWith("tokens-");
    }

    static boolean addsAStyleClass(MethodInvocationTree call) {
        return ADDS.matcher(call.getMethodSelect().toString().replaceAll("\\s", "")).matches();
    }

    private static String css(Path sheet) {
        return COMMENT.matcher(SourceTree.read(sheet)).replaceAll(" ");
    }

    private static Set<String> found(Pattern pattern, Path sheet, int group) {
        return pattern.matcher(css(sheet))
                .results()
                .map((MatchResult result) -> result.group(group))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
