import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// The JDK's tools, the system's, and files.
final class Tool {
    private Tool() {}

    /// Runs a tool of the JDK this runs on.
    static void run(String name, List<String> arguments) {
        int code =
                ToolProvider.findFirst(name)
                        .orElseThrow(() -> new IllegalStateException(name + " is missing"))
                        .run(System.out, System.err, arguments.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(name + " ended with " + code + ": " + arguments);
        }
    }

    /// Runs a program of the system.
    static void start(String... command) throws IOException, InterruptedException {
        int code = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(command[0] + " ended with " + code);
        }
    }

    /// What a program of the system says, on one line.
    static String said(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).start();
        String said = new String(process.getInputStream().readAllBytes()).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command[0] + " ended with " + process.exitValue());
        }
        return said;
    }

    static boolean exists(String program) {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /// The files in a folder whose names end so, in a fixed order.
    static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
        }
    }

    static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all = new ArrayList<>();
        try (Stream<Path> found = Files.walk(folder)) {
            found.sorted(Comparator.reverseOrder()).forEach(all::add);
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }

    /// Copies a file or a folder with all in it, dates and permissions too, by which Java knows again the
    /// files its memory of a start was made with.
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = from.equals(each) ? to : to.resolve(from.relativize(each).toString());
                Files.createDirectories(target.getParent());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(
                            each,
                            target,
                            java.nio.file.LinkOption.NOFOLLOW_LINKS,
                            java.nio.file.StandardCopyOption.COPY_ATTRIBUTES,
                            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }
}
