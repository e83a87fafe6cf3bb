package kr.gpuatlas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Starts the packaged program in a window, beside an empty JavaFX window and beside itself without
/// what Java remembers of an earlier start; says where the time goes.
final class StartBench {
    private static final Path PACKAGED = Path.of("target", "gpu-atlas").toAbsolutePath();
    private static final String PAINTED = "first frame";

    /// What the log says: each milestone with its milliseconds since Java's start, and when the
    /// last was.
    private static final Pattern STEPS =
            Pattern.compile("start: ((?:[\\w ]+ \\d+(?:, )?)+) ms after Java's start, at (\\S+Z)");

    private static final Pattern STEP = Pattern.compile("([A-Za-z][A-Za-z ]*) (\\d+)");
    private static final long LONGEST_SECONDS = 60;
    private static final long STEP_MILLIS = 5;

    private StartBench() {}

    static void run(Consumer<Row> rows) {
        if (System.getenv().getOrDefault("DISPLAY", "").isBlank()) {
            throw new NotMeasured("no DISPLAY; run it under xvfb-run -s '-screen 0 1920x1080x24'");
        }
        if (!Files.exists(PACKAGED.resolve("lib/gpu-atlas.aot"))) {
            throw new NotMeasured("package first, " + PACKAGED + " has no gpu-atlas.aot");
        }
        Map<String, List<Double>> steps = new LinkedHashMap<>();
        Pairs.Result hello = Pairs.measure(() -> atlas("", steps), StartBench::hello);
        Pairs.Result without =
                Pairs.measure(
                        () -> atlas("", steps),
                        () -> atlas("-XX:AOTMode=off", new LinkedHashMap<>()));
        rows.accept(
                Row.ratio(
                        "start to first frame, against an empty JavaFX window",
                        "ms",
                        hello,
                        Row.Bar.atMost(1.15, "")));
        rows.accept(
                Row.ratio(
                        "start to first frame, against itself without AOT cache",
                        "ms",
                        without,
                        Row.Bar.atMost(0.75, "")));
        steps.forEach((step, millis) ->
                rows.accept(
                        Row.alone(
                                "of that, since the call, until: " + step,
                                "ms",
                                Pairs.median(millis),
                                Row.Bar.NONE)));
    }

    /// Milliseconds from the launcher's start to the first frame.
    private static double atlas(String options, Map<String, List<Double>> steps) {
        try {
            Path home = Files.createTempDirectory(Report.folder(), "start");
            ProcessBuilder builder =
                    new ProcessBuilder(PACKAGED.resolve("bin/gpu-atlas").toString());
            Map<String, String> environment = builder.environment();
            environment.put("XDG_STATE_HOME", home.toString());
            environment.put("XDG_CONFIG_HOME", home.toString());
            environment.put("JAVA_HOME", System.getProperty("java.home"));
            environment.put("GPU_ATLAS_JAVA_OPTS", options);
            Path log = home.resolve("gpu-atlas/gpu-atlas.log");
            long called = System.currentTimeMillis();
            until(builder, log, STEPS.asPredicate());
            return note(Files.readString(log), called, steps);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The line in the log is written after the frame, so that what counts is what stands in it.
    private static double note(String log, long called, Map<String, List<Double>> steps) {
        Matcher line = STEPS.matcher(log);
        if (!line.find()) {
            throw new IllegalStateException("no milestones in " + log);
        }
        double all = Instant.parse(line.group(2)).toEpochMilli() - called;
        List<MatchResult> found = STEP.matcher(line.group(1)).results().toList();
        double java = all - Double.parseDouble(found.getLast().group(2));
        steps.computeIfAbsent("Java", _ -> new ArrayList<>()).add(java);
        for (MatchResult step : found) {
            steps.computeIfAbsent(step.group(1), _ -> new ArrayList<>())
                    .add(java + Double.parseDouble(step.group(2)));
        }
        return all;
    }

    /// The same for a window with one word in it, on the same runtime and without any cache.
    private static double hello() {
        try {
            Path said = Files.createTempFile(Report.folder(), "hello", ".txt");
            List<String> command =
                    new ArrayList<>(
                            List.of(
                                    System.getProperty("java.home") + "/bin/java",
                                    "-Dprism.order=sw",
                                    "--module-path=" + PACKAGED.resolve("lib/javafx"),
                                    "--add-modules=javafx.controls",
                                    "--enable-native-access=javafx.graphics",
                                    "-classpath",
                                    Path.of("target", "test-classes").toAbsolutePath().toString(),
                                    Hello.class.getName()));
            return until(
                    new ProcessBuilder(command).redirectOutput(said.toFile()),
                    said,
                    text -> text.contains(PAINTED));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param painted whether what is written says so, to the last letter
    private static double until(ProcessBuilder builder, Path log, Predicate<String> painted)
            throws IOException {
        long start = System.nanoTime();
        Process process = builder.start();
        try {
            while (!(Files.exists(log) && painted.test(Files.readString(log)))) {
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
