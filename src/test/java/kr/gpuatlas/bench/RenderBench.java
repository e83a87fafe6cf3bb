package kr.gpuatlas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Has the packaged program draw one picture, and a hundred different ones in one process.
///
/// A browser that draws the same is measured elsewhere; what it takes stands beside these rows
/// there.
final class RenderBench {
    private static final Path PACKAGED = Path.of("target", "gpu-atlas").toAbsolutePath();
    private static final String SIZE = "1920x1080";
    private static final int RUNS = 7;
    private static final int PICTURES = 100;
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 11, 2);
    private static final int DAYS_APART = 3;
    private static final long STEP_MILLIS = 5;
    private static final double KIBIBYTES_PER_MEBIBYTE = 1024;

    private RenderBench() {}

    /// @param millis from start to end
    /// @param peak MiB, or not a number where the system does not tell
    private record Run(double millis, double peak) {}

    static void run(Consumer<Row> rows) {
        if (!Files.isExecutable(PACKAGED.resolve("bin/gpu-atlas"))) {
            throw new NotMeasured("package first, there is no " + PACKAGED);
        }
        try {
            Path folder = Files.createTempDirectory(Report.folder(), "render");
            one(folder);
            Run[] single = new Run[RUNS];
            for (int i = 0; i < RUNS; i++) {
                single[i] = one(folder);
            }
            rows.accept(
                    row("render of one 1080p picture, whole process", "ms", median(single, true)));
            rows.accept(row("its peak memory", "MiB", median(single, false)));
            Run batch = batch(folder);
            rows.accept(row(PICTURES + " pictures in one process, each", "ms", batch.millis()));
            rows.accept(row("their peak memory", "MiB", batch.peak()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(String what, String unit, double number) {
        return Row.alone(what, unit, number, Row.Bar.NONE);
    }

    private static double median(Run[] runs, boolean time) {
        return Pairs.median(
                Arrays.stream(runs).map(run -> time ? run.millis() : run.peak()).toList());
    }

    private static Run one(Path folder) throws IOException {
        return measured(folder, "--out", folder.resolve("one.png").toString(), "--size", SIZE);
    }

    /// Every picture shows another day.
    private static Run batch(Path folder) throws IOException {
        String jobs =
                IntStream.range(0, PICTURES)
                        .mapToObj(i ->
                                "{\"out\": \"%s\", \"as-of\": \"%s\", \"size\": \"%s\"}"
                                        .formatted(
                                                folder.resolve(i + ".png"),
                                                FIRST_DAY.plusDays((long) DAYS_APART * i),
                                                SIZE))
                        .collect(Collectors.joining(",\n", "[", "]"));
        Path list = Files.writeString(folder.resolve("jobs.json"), jobs);
        Run all = measured(folder, "--batch", list.toString());
        return new Run(all.millis() / PICTURES, all.peak());
    }

    private static Run measured(Path folder, String... options) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(PACKAGED.resolve("bin/gpu-atlas").toString(), "render");
        builder.command().addAll(List.of(options));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("XDG_STATE_HOME", folder.toString());
        builder.redirectOutput(folder.resolve("said.txt").toFile())
                .redirectError(folder.resolve("wrong.txt").toFile());
        long start = System.nanoTime();
        Process process = builder.start();
        double peak = Double.NaN;
        try {
            while (!process.waitFor(STEP_MILLIS, TimeUnit.MILLISECONDS)) {
                double seen = peakOf(process);
                peak = Double.isNaN(seen) ? peak : seen;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new IllegalStateException(e);
        }
        double millis = (System.nanoTime() - start) / 1e6;
        if (process.exitValue() != 0) {
            throw new IllegalStateException(Files.readString(folder.resolve("wrong.txt")));
        }
        return new Run(millis, peak);
    }

    /// The most that a process has held so far, as Linux tells it (proc_pid_status(5), VmHWM).
    private static double peakOf(Process process) {
        try {
            return Files.readAllLines(Path.of("/proc", process.pid() + "", "status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")))
                    .map(kibibytes -> kibibytes / KIBIBYTES_PER_MEBIBYTE)
                    .findFirst()
                    .orElse(Double.NaN);
        } catch (IOException _) {
            // It has ended meanwhile.
            return Double.NaN;
        }
    }
}
