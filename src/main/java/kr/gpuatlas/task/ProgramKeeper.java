package kr.gpuatlas.task;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Runs a program of the system that holds the screen saver off while it runs, the first of several
/// that is there.
record ProgramKeeper(List<List<String>> commands) implements Keeper {
    @Override
    public Optional<Release> hold(Arena arena) throws Library.Absent {
        Optional<List<String>> there =
                commands.stream().filter(command -> isThere(command.getFirst())).findFirst();
        return there.isPresent() ? Optional.of(started(there.get())) : Optional.empty();
    }

    private static boolean isThere(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Arrays.stream(path.split(java.io.File.pathSeparator, -1))
                .filter(folder -> !folder.isBlank())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static Release started(List<String> command) throws Library.Absent {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return () -> {
                process.descendants().forEach(ProcessHandle::destroy);
                process.destroy();
            };
        } catch (IOException e) {
            throw new Library.Absent(command.getFirst(), e);
        }
    }
}
