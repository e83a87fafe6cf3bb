import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The Java that ships: the modules of the JDK that are used, and JavaFX with its native libraries as files, so
/// that nothing is unpacked into a person's home.
final class JavaRuntime {
    private static final List<String> NATIVE = List.of(".so", ".dylib", ".dll");
    private static final String BY_NAME = "# by name";

    private JavaRuntime() {}

    /// @param lib the jars, and in `javafx` the modules of JavaFX
    static void link(Path lib, Path runtime) throws IOException {
        List<String> listed = Files.readAllLines(Installer.PACKAGING.resolve("modules.txt"));
        int byName = listed.indexOf(BY_NAME);
        Path heap = runtime.resolveSibling("classes");
        check(new TreeSet<>(names(listed.subList(0, byName))), found(lib, heap));
        Path javafx = lib.resolve("javafx");
        List<String> call = new ArrayList<>();
        call.addAll(List.of("--module-path", javafx.toString()));
        call.addAll(List.of("--add-modules", String.join(",", names(listed))));
        call.addAll(List.of("--add-modules", "javafx.controls", "--output", runtime.toString()));
        call.addAll(List.of("--strip-debug", "--no-header-files", "--no-man-pages"));
        call.addAll(List.of("--compress", "zip-0", "--include-locales", "en,ko"));
        call.addAll(List.of("--exclude-resources", "glob:**.so,glob:**.dylib,glob:**.dll"));
        Tool.run("jlink", call);
        layOutNatives(javafx, runtime);
        keepOnlyJava(runtime.resolve("bin"));
    }

    private static List<String> names(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    }

    /// The classes lie in one heap, without their descriptors: some of these ask for modules nobody needs here.
    private static Set<String> found(Path lib, Path heap) throws IOException {
        for (Path jar : Tool.files(lib, ".jar")) {
            unpack(jar, JavaRuntime::isPlainClass, heap);
        }
        StringWriter said = new StringWriter();
        int code =
                ToolProvider.findFirst("jdeps")
                        .orElseThrow()
                        .run(
                                new PrintWriter(said),
                                new PrintWriter(System.err),
                                "--print-module-deps",
                                "--ignore-missing-deps",
                                "--module-path",
                                lib.resolve("javafx").toString(),
                                heap.toString());
        if (code != 0) {
            throw new IllegalStateException("jdeps ended with " + code + ": " + said);
        }
        Tool.clear(heap);
        return Set.of(said.toString().strip().split(",")).stream()
                .filter(module -> !module.startsWith("javafx."))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isPlainClass(String entry) {
        return entry.endsWith(".class")
                && !entry.startsWith("META-INF/")
                && !entry.equals("module-info.class");
    }

    private static boolean isNative(String entry) {
        return NATIVE.stream().anyMatch(entry::endsWith);
    }

    private static void unpack(Path jar, Predicate<String> wanted, Path folder) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().filter(e -> wanted.test(e.getName())).toList()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.copy(zip.getInputStream(entry), file, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static void check(Set<String> listed, Set<String> found) {
        if (!listed.equals(found)) {
            throw new IllegalStateException(
                    "packaging/modules.txt lists " + listed + ", jdeps finds " + found);
        }
    }

    private static void layOutNatives(Path javafx, Path runtime) throws IOException {
        Path folder = runtime.resolve(Installer.SYSTEM.startsWith("windows") ? "bin" : "lib");
        for (Path jar : Tool.files(javafx, ".jar")) {
            unpack(jar, JavaRuntime::isNative, folder);
        }
    }

    private static void keepOnlyJava(Path bin) throws IOException {
        for (Path tool : Tool.files(bin, "")) {
            String name = tool.getFileName().toString();
            if (!name.matches("javaw?(\\.exe)?|.*\\.dll")) {
                Files.delete(tool);
            }
        }
    }
}
