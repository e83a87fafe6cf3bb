package kr.gpuatlas.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The layout of the sources is the formatter's, so that a change shows only what it changes: four
/// spaces, a hundred columns, imports in one block. `mvn -q test -Dtest=FormatTest
/// -Dformat.fix=true` rewrites them. A test runs it because the formatter needs the toolchain's
/// Java, which Maven's own need not be.
class FormatTest {
    private static final boolean FIX = Boolean.getBoolean("format.fix");

    private final Formatter formatter =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void everySourceIsLaidOutByTheFormatter() throws IOException, FormatterException {
        List<Path> sources = SourceTree.files(SourceTree.ROOT.resolve("src"), ".java");
        List<Path> astray = new ArrayList<>();
        for (Path source : sources) {
            String text = SourceTree.read(source);
            String imported =
                    ImportOrderer.reorderImports(
                            RemoveUnusedImports.removeUnusedImports(text), Style.GOOGLE);
            String formatted = formatter.formatSource(imported);
            if (!formatted.equals(text)) {
                if (FIX) {
                    Files.writeString(source, formatted);
                } else {
                    astray.add(SourceTree.ROOT.relativize(source));
                }
            }
        }
        assertFalse(sources.isEmpty(), "no sources were found");
        assertEquals(List.of(), astray, "mvn -q test -Dtest=FormatTest -Dformat.fix=true");
    }
}
