package kr.gpuatlas.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The commands in a Java that has no JavaFX, no display and a locale that knows ASCII only.
class WithoutAWindowTest {
    private static final String LOADED = " source: ";

    private record Ending(int code, String said) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "figures --lang ko",
                "explain national.announced --lang ko",
                "check nothing.json --lang ko",
                "view nothing.png --lang ko"
            })
    void aCommandNeedsNoJavaFx(String call) throws IOException, InterruptedException {
        Ending ending = run(List.of(), call);
        assertTrue(ending.code() < 2, ending::said);
        assertFalse(ending.said().contains("Exception"), ending::said);
        assertTrue(ending.said().codePoints().anyMatch(WithoutAWindowTest::isHangul), ending::said);
    }

    private static boolean isHangul(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.HANGUL;
    }

    @Test
    void onlyTheClassesOfACommandAreLoaded() throws IOException, InterruptedException {
        Ending ending = run(List.of("-Xlog:class+load"), "figures");
        List<String> ours =
                ending.said()
                        .lines()
                        .filter(line -> line.contains(LOADED))
                        .filter(line -> line.matches(".* (javafx|kr\\.gpuatlas\\.view)\\..*"))
                        .toList();
        assertEquals(0, ending.code());
        assertTrue(ending.said().contains("kr.gpuatlas.cli.answer.FiguresCommand"));
        assertEquals(List.of(), ours);
    }

    private static Ending run(List<String> options, String call)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-classpath", classPath(), "kr.gpuatlas.app.Main"));
        command.addAll(List.of(call.split(" ")));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C");
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ending(process.waitFor(), said);
    }

    private static String classPath() {
        String all =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(entry -> !entry.contains("javafx") && !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
