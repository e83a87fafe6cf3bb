package kr.gpuatlas.task;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Holds the screen saver off while something is shown, where the system has a program for that.
public final class Awake implements AutoCloseable {
    private final Optional<Process> holder;

    private Awake(Optional<Process> holder) {
        this.holder = holder;
    }

    /// Holds it off until this is closed, or the program ends however that happens.
    public static Awake hold() {
        return new Awake(
                commands(System.getProperty("os.name", ""), ProcessHandle.current().pid())
                        .filter(command -> isThere(command.getFirst()))
                        .findFirst()
                        .flatMap(Awake::started));
    }

    /// What each system has for it, the best first; each ends with the process that has the id.
    static Stream<List<String>> commands(String system, long pid) {
        String id = String.valueOf(pid);
        if (system.toLowerCase(Locale.ROOT).contains("mac")) {
            return Stream.of(List.of("caffeinate", "-d", "-w", id));
        }
        List<String> wait = List.of("tail", "--pid=" + id, "-f", "/dev/null");
        return Stream.of(
                        List.of("gnome-session-inhibit", "--inhibit", "idle"),
                        List.of(
                                "systemd-inhibit",
                                "--what=idle",
                                "--who=gpu-atlas",
                                "--why=briefing"))
                .map(inhibit -> Stream.concat(inhibit.stream(), wait.stream()).toList());
    }

    private static boolean isThere(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(java.io.File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static Optional<Process> started(List<String> command) {
        try {
            return Optional.of(
                    new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start());
        } catch (IOException _) {
            // The talk goes on without it.
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        holder.ifPresent(process -> {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
        });
    }
}
