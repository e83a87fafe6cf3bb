package kr.gpuatlas.build;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/// The files of the source tree, and the Java among them as the compiler reads it.
final class SourceTree {
    static final Path ROOT = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    static final Path MAIN = ROOT.resolve("src/main/java");
    static final Path TESTS = ROOT.resolve("src/test/java");
    static final Path RESOURCES = ROOT.resolve("resources");

    private SourceTree() {}

    /// A Java file as parsed, with the means to tell where each part of it stands.
    record Unit(Path path, CompilationUnitTree tree, Trees trees) {
        /// The folder of resources beside a file of the program.
        Path resources() {
            return RESOURCES.resolve(MAIN.relativize(path).getParent());
        }

        /// The line a part of the file begins in.
        long firstLine(Tree part) {
            return line(trees.getSourcePositions().getStartPosition(tree, part));
        }

        /// The line a part of the file ends in.
        long lastLine(Tree part) {
            return line(trees.getSourcePositions().getEndPosition(tree, part));
        }

        private long line(long position) {
            return tree.getLineMap().getLineNumber(position);
        }

        @Override
        public String toString() {
            return ROOT.relativize(path).toString();
        }
    }

    /// The files below a folder whose names end so, in a fixed order; none if there is no such
    /// folder.
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text of a file.
    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The Java files below the folders, parsed but not compiled.
    static List<Unit> parse(Path... folders) {
        List<Path> files = new ArrayList<>();
        for (Path folder : folders) {
            files.addAll(files(folder, ".java"));
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    null,
                                    List.of(),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(files));
            Trees trees = Trees.instance(task);
            List<Unit> units = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                units.add(new Unit(Path.of(unit.getSourceFile().toUri()), unit, trees));
            }
            return units;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
