package kr.gpuatlas.export.png;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kr.gpuatlas.cli.Terminal;

/// Walks every file of a folder, and says what was wrong and how many milliseconds it took.
final class WalkAll {
    private WalkAll() {}

    /// Runs.
    ///
    /// @param arguments the folder
    public static void main(String[] arguments) throws IOException {
        List<Path> files;
        try (Stream<Path> some = Files.list(Path.of(arguments[0]))) {
            files = some.sorted().toList();
        }
        for (Path file : files) {
            long start = System.nanoTime();
            String said;
            try {
                PngWalker.walk(file);
                said = "sound";
            } catch (PngException e) {
                said = e.fault().name();
            }
            long millis = (System.nanoTime() - start) / 1_000_000;
            Terminal.say(file.getFileName() + " " + said + " " + millis);
        }
    }
}
