package kr.gpuatlas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Starts the packaged program in a window, beside an empty JavaFX window and beside itself without
/// what Java remembers of an earlier start.
final class StartBench {
    private static final Path PACKAGED = Path.of("target", "gpu-atlas").toAbsolutePath();
    private static final String PAINTED = "first frame";
    private static final long LONGEST_SECONDS = 60;
    private static final long STEP_MILLIS = 5;

    private StartBench() {}

    static List<Row> run() {
        if (System.getenv().getOrDefault("DISPLAY", "").isBlank()) {
            throw new NotMeasured("no DISPLAY; run it under xvfb-run -s '-screen 0 1920x1080x24'");
        }
        if (!Files.exists(PACKAGED.resolve("lib/gpu-atlas.aot"))) {
            throw new NotMeasured("package first, " + PACKAGED + " has no gpu-atlas.aot");
        }
        Pairs.Result hello = Pairs.measure(() -> atlas(""), StartBench::hello);
        Pairs.Result without = Pairs.measure(() -> atlas(""), () -> atlas("-XX:AOTMode=off"));
        return List.of(
                Row.ratio(
                        "start to first frame, against an empty JavaFX window",
                        "ms",
                        hello,
                        Row.Bar.atMost(1.15, "")),
                Row.ratio(
                        "start to first frame, against itself without AOT cache",
                        "ms",
                        without,
                        Row.Bar.atMost(0.75, "")));
    }

    /// Milliseconds from the launcher's start to the line in the log.
    private static double atlas(String options) {
        try {
            Path home = Files.createTempDirectory("gpu-atlas-start");
            ProcessBuilder builder =
                    new ProcessBuilder(PACKAGED.resolve("bin/gpu-atlas").toString());
            Map<String, String> environment = builder.environment();
            environment.put("XDG_STATE_HOME", home.toString());
            environment.put("XDG_CONFIG_HOME", home.toString());
            environment.put("JAVA_HOME", System.getProperty("java.home"));
            environment.put("GPU_ATLAS_JAVA_OPTS", options);
            return until(builder, home.resolve("gpu-atlas/gpu-atlas.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same for a window with one word in it, on the same runtime and without any cache.
    private static double hello() {
        try {
            Path said = Files.createTempFile("hello", ".txt");
            List<String> command =
                    new ArrayList<>(
                            List.of(
                                    System.getProperty("java.home") + "/bin/java",
                                    "-XX:+UseSerialGC",
                                    "-Dprism.order=sw",
                                    "--module-path=" + PACKAGED.resolve("lib/javafx"),
                                    "--add-modules=javafx.controls",
                                    "--enable-native-access=javafx.graphics",
                                    "-classpath",
                                    Path.of("target", "test-classes").toAbsolutePath().toString(),
                                    Hello.class.getName()));
            return until(new ProcessBuilder(command).redirectOutput(said.toFile()), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double until(ProcessBuilder builder, Path log) throws IOException {
        long start = System.nanoTime();
        Process process = builder.start();
        try {
            while (!(Files.exists(log) && Files.readString(log).contains(PAINTED))) {
                if (process.waitFor(STEP_MILLIS, TimeUnit.MILLISECONDS)
                        || System.nanoTime() - start > TimeUnit.SECONDS.toNanos(LONGEST_SECONDS)) {
                    throw new IllegalStateException("never painted: " + builder.command());
                }
            }
            return (System.nanoTime() - start) / 1e6;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            end(process);
        }
    }

    /// The next start must not share the machine with this one.
    private static void end(Process process) {
        process.destroy();
        process.onExit().join();
    }
}
