package kr.gpuatlas.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What Java remembers of an earlier start fits the folder it was packaged for, and does no harm
/// elsewhere.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class StartMemoryTest {
    private static final Path PACKAGED = SourceTree.ROOT.resolve("target/gpu-atlas");
    private static final Path MEMORY = PACKAGED.resolve("lib/gpu-atlas.aot");

    private static final Path IMAGE = SourceTree.ROOT.resolve("target/installer/gpu-atlas");

    @TempDir private Path temp;

    private record Ending(int code, String complaint) {}

    @BeforeEach
    void isPackaged() {
        assumeTrue(Files.exists(MEMORY), "nothing was packaged yet: " + MEMORY);
    }

    @Test
    void thePackagedProgramStartsFromMemory() throws Exception {
        assumeTrue(isNewerThanTheJars(), "the jars were written after it");
        assertEquals(new Ending(0, ""), figures(PACKAGED, "-XX:AOTMode=on"));
    }

    @Test
    void withTheMemoryOfOtherJarsItStartsAsQuietly() throws Exception {
        Path moved = temp.resolve("moved");
        copy(PACKAGED, moved);
        assertEquals(new Ending(0, ""), figures(moved, ""));
        assertEquals(1, figures(moved, "-XX:AOTMode=on").code());
    }

    @Test
    @EnabledOnOs(
            value = OS.LINUX,
            disabledReason = "elsewhere no path to the modules stays the same")
    void whereverItsFolderIsMovedToItStartsFromMemory() throws Exception {
        Path moved = temp.resolve("elsewhere");
        copy(PACKAGED, moved, StandardCopyOption.COPY_ATTRIBUTES);
        assertEquals(new Ending(0, ""), figures(moved, "-XX:AOTMode=on"));
    }

    @Test
    void withADamagedMemoryItStartsAsQuietly() throws Exception {
        Path moved = temp.resolve("damaged");
        copy(PACKAGED, moved);
        Files.writeString(moved.resolve("lib/gpu-atlas.aot"), "no memory at all");
        assertEquals(new Ending(0, ""), figures(moved, ""));
    }

    @Test
    void withoutAMemoryItStartsAsQuietly() throws Exception {
        Path moved = temp.resolve("without");
        copy(PACKAGED, moved);
        Files.delete(moved.resolve("lib/gpu-atlas.aot"));
        assertEquals(new Ending(0, ""), figures(moved, ""));
    }

    @Test
    void theAppImageStartsWithItsOwnJavaFromMemory() throws Exception {
        Path memory = IMAGE.resolve("lib/app/gpu-atlas.aot");
        assumeTrue(Files.exists(memory), "no app image was made yet (-Pinstaller): " + memory);
        assertEquals(new Ending(0, ""), figures(IMAGE, "-XX:AOTMode=on"));
    }

    private static boolean isNewerThanTheJars() throws IOException {
        try (Stream<Path> files = Files.list(PACKAGED.resolve("lib"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .allMatch(StartMemoryTest::isOlder);
        }
    }

    private static boolean isOlder(Path jar) {
        return jar.toFile().lastModified() <= MEMORY.toFile().lastModified();
    }

    private static void copy(Path from, Path to, CopyOption... options) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), options);
            }
        }
    }

    private Ending figures(Path folder, String options) throws Exception {
        Path complaint = temp.resolve("complaint.txt");
        ProcessBuilder builder =
                new ProcessBuilder(folder.resolve("bin/gpu-atlas").toString(), "figures")
                        .redirectOutput(temp.resolve("figures.txt").toFile())
                        .redirectError(complaint.toFile());
        builder.environment().keySet().removeAll(java.util.List.of("JAVA_TOOL_OPTIONS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("GPU_ATLAS_JAVA_OPTS", options);
        Process process = builder.start();
        assertEquals(true, process.waitFor(60, TimeUnit.SECONDS));
        return new Ending(process.exitValue(), Files.readString(complaint, StandardCharsets.UTF_8));
    }
}
