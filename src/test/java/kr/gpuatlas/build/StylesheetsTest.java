package kr.gpuatlas.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every stylesheet lies on the class path in the form that JavaFX reads without parsing as well,
/// and says the same in it.
class StylesheetsTest {
    private static final int STARTS = 4;

    @TestFactory
    Stream<DynamicTest> theBinaryFormSaysTheSame() {
        List<Path> sheets = SourceTree.files(SourceTree.RESOURCES, ".css");
        assertFalse(sheets.isEmpty());
        return sheets.stream()
                .map(sheet -> SourceTree.RESOURCES.relativize(sheet).toString().replace('\\', '/'))
                .map(name -> DynamicTest.dynamicTest(name, () -> same(name)));
    }

    private static void same(String name) throws IOException {
        Stylesheet text = new CssParser().parse(found(name));
        Stylesheet binary = Stylesheet.loadBinary(found(name.replace(".css", ".bss")));

        assertEquals(said(text), said(binary));
    }

    /// Else two builds of the same would not be the same: JavaFX numbers the names of classes as it
    /// meets them, and Java draws the order of its sets at every start.
    @Test
    void theBinaryFormDependsOnNothingButTheStylesheets(@TempDir Path folder) throws Exception {
        List<Path> sheets = SourceTree.files(SourceTree.RESOURCES, ".css");
        for (Path sheet : sheets) {
            Path copy = folder.resolve(SourceTree.RESOURCES.relativize(sheet).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(sheet, copy);
        }
        Map<Path, String> atOnce = written(folder);
        assertEquals(sheets.size(), atOnce.size());
        List<Path> binaries = List.copyOf(atOnce.keySet());
        for (int kept = 0; kept < binaries.size(); kept += binaries.size() / STARTS) {
            for (Path binary : binaries.subList(kept, binaries.size())) {
                Files.delete(binary);
            }
            assertEquals(atOnce, written(folder));
        }
    }

    private static Map<Path, String> written(Path folder) throws Exception {
        Process tool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--module-path=" + System.getProperty("jdk.module.path"),
                                "--add-modules=javafx.graphics",
                                SourceTree.ROOT.resolve("packaging/Stylesheets.java").toString(),
                                folder.toString())
                        .inheritIO()
                        .start();
        assertEquals(0, tool.waitFor());
        Map<Path, String> written = new TreeMap<>();
        for (Path binary : SourceTree.files(folder, ".bss")) {
            written.put(binary, HexFormat.of().formatHex(Files.readAllBytes(binary)));
        }
        return written;
    }

    private static URL found(String name) {
        return Objects.requireNonNull(
                StylesheetsTest.class.getResource("/" + name),
                name + " is not on the class path; mvn process-resources writes it");
    }

    /// What is styled, and what of it; some values have no words that are the same every time.
    private static List<String> said(Stylesheet sheet) {
        return sheet.getRules().stream()
                .map(rule -> rule.getSelectors() + " " + properties(rule))
                .toList();
    }

    private static List<String> properties(Rule rule) {
        return rule.getDeclarations().stream()
                .map(declaration ->
                        declaration.getProperty()
                                + " by "
                                + declaration.getParsedValue().getConverter())
                .toList();
    }
}
