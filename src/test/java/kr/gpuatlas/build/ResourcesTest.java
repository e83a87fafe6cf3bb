package kr.gpuatlas.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.MethodInvocationTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kr.gpuatlas.build.SourceTree.Unit;
import org.junit.jupiter.api.Test;

/// A file that is named is there: a missing one would show only when its screen is opened.
class ResourcesTest {
    private static final Pattern LOADS = Pattern.compile("(.*\\.)?getResource(AsStream)?");
    private static final Pattern FILE = Pattern.compile("[\\w./-]+\\.[a-z]+");
    private static final Pattern URL =
            Pattern.compile("url\\(\\s*[\"']?([^\"')]+)|@import\\s+[\"']([^\"']+)");

    @Test
    void everyResourceThatJavaLoadsExists() {
        List<String> missing = new ArrayList<>();
        for (Unit unit : SourceTree.parse(SourceTree.MAIN)) {
            for (String name : Literals.givenTo(unit, ResourcesTest::loads)) {
                if (FILE.matcher(name).matches()
                        && !Files.exists(resolved(unit.resources(), name))) {
                    missing.add(unit + ": " + name);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyFileThatAStyleSheetNamesExists() {
        List<String> missing = new ArrayList<>();
        for (Path sheet : SourceTree.files(SourceTree.RESOURCES, ".css")) {
            for (MatchResult url : URL.matcher(SourceTree.read(sheet)).results().toList()) {
                String name = url.group(1) == null ? url.group(2) : url.group(1);
                if (!Files.exists(
                        name.startsWith("/")
                                ? resolved(sheet, name)
                                : sheet.resolveSibling(name))) {
                    missing.add(SourceTree.ROOT.relativize(sheet) + ": " + name);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyServiceIsAClassOfThisProgram() {
        List<String> missing = new ArrayList<>();
        Path services = SourceTree.RESOURCES.resolve("META-INF/services");
        for (Path service : SourceTree.files(services, "")) {
            if (Files.isRegularFile(service)) {
                String type = SourceTree.read(service).strip();
                if (!Files.exists(SourceTree.MAIN.resolve(type.replace('.', '/') + ".java"))) {
                    missing.add(service.getFileName() + ": " + type);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    private static boolean loads(MethodInvocationTree call) {
        return LOADS.matcher(call.getMethodSelect().toString()).matches();
    }

    private static Path resolved(Path folder, String name) {
        return name.startsWith("/")
                ? SourceTree.RESOURCES.resolve(name.substring(1))
                : folder.resolve(name);
    }
}
