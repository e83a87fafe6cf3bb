package kr.gpuatlas.controller;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.Edition;
import kr.gpuatlas.export.WholeFile;

/// What helps whoever looks into a problem: versions, the dataset's id, and the end of the log.
///
/// @param log its last lines, empty where there is none
record Report(String versions, String log) {
    private static final int LINES = 500;

    static Report of(Edition edition, Optional<Path> log) throws IOException {
        List<String> lines = log.isPresent() ? lines(log.get()) : List.of();
        List<String> last = lines.subList(Math.max(0, lines.size() - LINES), lines.size());
        return new Report(versions(edition), String.join("\n", last));
    }

    /// A log may end within a character; what cannot be read is replaced.
    private static List<String> lines(Path log) throws IOException {
        return new String(Files.readAllBytes(log), StandardCharsets.UTF_8).lines().toList();
    }

    private static String versions(Edition edition) {
        String version =
                Optional.ofNullable(Report.class.getPackage().getImplementationVersion())
                        .orElse("(unpackaged)");
        return String.join(
                "\n",
                "gpu-atlas " + version,
                "dataset " + edition.id() + " " + edition.version(),
                "java " + property("java.runtime.version") + " (" + property("java.vendor") + ")",
                "javafx " + property("javafx.runtime.version"),
                "system "
                        + property("os.name")
                        + " "
                        + property("os.version")
                        + " "
                        + property("os.arch"),
                "language " + java.util.Locale.getDefault().toLanguageTag(),
                "drawing " + property("prism.order"),
                "memory " + Runtime.getRuntime().maxMemory() / (1 << 20) + " MiB at most");
    }

    private static String property(String name) {
        return System.getProperty(name, "–");
    }

    /// All of it, as it is shown before it is written.
    String text() {
        return log.isEmpty() ? versions : versions + "\n\n" + log;
    }

    /// Writes it as `log.txt`, if there is a log, and `versions.txt`.
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (!log.isEmpty()) {
            write(folder.resolve("log.txt"), log);
        }
        write(folder.resolve("versions.txt"), versions);
    }

    private static void write(Path file, String text) throws IOException {
        WholeFile.write(
                file, stream -> stream.write((text + "\n").getBytes(StandardCharsets.UTF_8)));
    }
}
