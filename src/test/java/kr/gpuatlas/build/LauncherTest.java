package kr.gpuatlas.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The launcher finds a Java that is new enough, wherever it is called from; the Javas here are
/// scripts that say where they stand and what they were given.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the launcher is a shell script")
class LauncherTest {
    private static final String NEEDED =
            "gpu-atlas: Java 25 or newer is needed; install one or set JAVA_HOME to its folder.\n";

    @TempDir private Path temp;
    private Path folder;
    private Path launcher;
    private final Map<String, String> environment = new HashMap<>();

    private record Ending(int code, String said) {}

    @BeforeEach
    void layOut() throws IOException {
        folder = temp.toRealPath().resolve("a folder");
        launcher = folder.resolve("gpu atlas/bin/gpu-atlas");
        Files.createDirectories(launcher.getParent());
        Files.copy(SourceTree.ROOT.resolve("packaging/gpu-atlas"), launcher);
        Files.createDirectories(library());
        for (String jar : List.of("b.jar", "a.jar", "B.jar")) {
            Files.createFile(library().resolve(jar));
        }
        executable(launcher);
        environment.put("PATH", tools().toString());
        environment.put("GPU_ATLAS_JAVA_FOLDERS", "");
    }

    @Test
    void javaHomeComesFirst() throws Exception {
        environment.put("JAVA_HOME", java("first", "25.0.1").toString());
        environment.put(
                "PATH", java("second", "26").resolve("bin") + ":" + environment.get("PATH"));
        assertEquals(new Ending(0, "first: check some.json\n"), run("check", "some.json"));
    }

    @Test
    void aJavaHomeThatIsTooOldIsPassedOver() throws Exception {
        environment.put("JAVA_HOME", java("old", "17.0.15").toString());
        environment.put(
                "PATH", java("second", "26").resolve("bin") + ":" + environment.get("PATH"));
        assertEquals(new Ending(0, "second:\n"), run());
    }

    @Test
    void theFoldersOfTheSystemComeLast() throws Exception {
        java("jvm/old", "21");
        java("jvm/the new one", "25");
        environment.put("GPU_ATLAS_JAVA_FOLDERS", folder + "/none/*:" + folder + "/jvm/*");
        assertEquals(new Ending(0, "the new one:\n"), run());
    }

    @Test
    void aJavaWithoutAReleaseFileIsAsked() throws Exception {
        Path home = java("plain", "25.0.2");
        Files.delete(home.resolve("release"));
        environment.put("JAVA_HOME", home.toString());
        assertEquals(new Ending(0, "plain:\n"), run());
    }

    @Test
    void withoutAJavaThatIsNewEnoughOneSentenceSaysSo() throws Exception {
        environment.put("JAVA_HOME", java("old", "1.8.0_402").toString());
        assertEquals(new Ending(2, NEEDED), run());
    }

    @Test
    void itWorksThroughLinks() throws Exception {
        environment.put("JAVA_HOME", java("new", "25").toString());
        Path direct = folder.resolve("direct");
        Files.createSymbolicLink(direct, launcher);
        Path relative = Files.createDirectories(folder.resolve("links")).resolve("relative");
        Files.createSymbolicLink(relative, Path.of("../direct"));
        launcher = relative;
        assertEquals(new Ending(0, "new: check\n"), run("check"));
    }

    @Test
    void argumentsArriveAsTheyWere() throws Exception {
        environment.put("JAVA_HOME", java("new", "25").toString());
        assertEquals(
                new Ending(0, "new: view two words * $HOME\n"),
                run("view", "two words", "*", "$HOME"));
    }

    @ParameterizedTest
    @CsvSource({
        "LC_ALL, C,                 false",
        "LANG,   POSIX,             false",
        "LANG,   ko_XX.UTF-8,       true",
        "LC_ALL, ko_XX.UTF-8,       true"
    })
    void inALocaleOfAsciiOnlyJavaStillOpensFilesWithKoreanNames(
            String variable, String locale, boolean korean) throws Exception {
        Path home = java("new", "25");
        Files.writeString(
                home.resolve("bin/java"),
                "#!/bin/sh\necho \"$LC_ALL\"\nfor each; do echo \"$each\"; done\n");
        environment.put("JAVA_HOME", home.toString());
        environment.put(variable, locale);
        List<String> said = run("check", "작은.json").said().lines().toList();
        assertEquals("C.UTF-8", said.getFirst());
        assertEquals(korean, said.contains("-Duser.language=ko"));
    }

    @Test
    void whatJavaRemembersOfAnEarlierStartIsUsedWhereItIs() throws Exception {
        environment.put("JAVA_HOME", java("new", "25").toString());
        Files.createFile(library().resolve("gpu-atlas.aot"));
        assertEquals(new Ending(0, "remembers gpu-atlas.aot\nnew: check\n"), run("check"));
    }

    @ParameterizedTest
    @CsvSource({"some.json, true", "check, false", "render, false"})
    void onlyTheWindowCollectsItsMemoryInShortSteps(String first, boolean window) throws Exception {
        Path home = java("new", "25");
        Files.writeString(home.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        environment.put("JAVA_HOME", home.toString());
        List<String> given = run(first).said().lines().toList();
        assertEquals(window, given.contains("@" + library().resolve("window.options")));
        assertEquals(!window, given.contains("-XX:+UseSerialGC"));
    }

    @Test
    void javaTakesWhatTheWindowIsStartedWith() throws Exception {
        Process java =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "@" + SourceTree.ROOT.resolve("packaging/window.options"),
                                "-version")
                        .redirectErrorStream(true)
                        .start();
        String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, java.waitFor(), said);
    }

    @Test
    void theJavaThatLiesBesideItIsTakenBeforeAnyOther() throws Exception {
        environment.put("JAVA_HOME", java("first", "25.0.1").toString());
        Path own = Files.createDirectories(library().resolve("runtime/bin")).resolve("java");
        Files.writeString(own, "#!/bin/sh\necho \"own: $*\"\n");
        executable(own);
        Path jar = Files.createDirectories(library().resolve("app")).resolve("a.jar");
        Files.createFile(jar);
        String said = run("check").said();
        assertTrue(
                said.startsWith("own: ")
                        && said.contains("-classpath " + jar + " kr.gpuatlas.app.Main check")
                        && !said.contains("--module-path"),
                said);
    }

    private Path library() {
        return folder.resolve("gpu atlas/lib");
    }

    /// A Java that says its name and the arguments after the main class, and checks the library
    /// folder before it.
    private Path java(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        Files.writeString(
                home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.writeString(
                java,
                """
                #!/bin/sh
                [ "$1" != -version ] || { echo 'openjdk version "VERSION" 2026-01-01' >&2; exit 0; }
                while [ "$1" != kr.gpuatlas.app.Main ]; do
                    [ "$1" != -classpath ] || [ "$2" = '%1$s/B.jar:%1$s/a.jar:%1$s/b.jar' ] || echo "lost: $2"
                    case $1 in -XX:AOTCache=*) echo "remembers ${1#-XX:AOTCache=%1$s/}" ;; esac
                    shift
                done
                shift
                echo "%2$s:${1:+ }$*"
                """
                        .formatted(library(), home.getFileName())
                        .replace("VERSION", version));
        executable(java);
        return home;
    }

    /// A folder with the few commands the launcher uses and no Java.
    private Path tools() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("sed", "head", "dirname", "readlink", "locale", "uname")) {
            Path found =
                    Stream.of("/bin", "/usr/bin")
                            .map(bin -> Path.of(bin, tool))
                            .filter(Files::exists)
                            .findFirst()
                            .orElseThrow();
            Path passing = tools.resolve(tool);
            Files.writeString(passing, "#!/bin/sh\nexec " + found + " \"$@\"\n");
            executable(passing);
        }
        return tools;
    }

    private Ending run(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList();
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(temp.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(true, process.waitFor(20, TimeUnit.SECONDS));
        return new Ending(process.exitValue(), said);
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
