package kr.gpuatlas.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import kr.gpuatlas.cli.Terminal;
import kr.gpuatlas.export.png.PngEncoder;
import kr.gpuatlas.export.png.PngSpec;

/// Writes the same file again and again, in one colour after the other, until it is killed.
final class EndlessExport {
    static final int WIDTH = 320;
    static final int HEIGHT = 200;

    private EndlessExport() {}

    /// Runs.
    ///
    /// @param arguments the file
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        for (int colour = 1; ; colour++) {
            export(file, colour & 0xffffff);
            if (colour == 1) {
                Terminal.say("written");
            }
        }
    }

    static void export(Path file, int colour) throws IOException {
        PngSpec.Text text = new PngSpec.Text("Colour", Integer.toString(colour));
        PngWriter.write(
                file,
                new PngSpec(WIDTH, HEIGHT, PngSpec.SCREEN_DPI, false, List.of(text)),
                (y, rows, argb) -> Arrays.fill(argb, colour),
                PngEncoder.Progress.NONE);
    }
}
