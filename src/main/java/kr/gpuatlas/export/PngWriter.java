package kr.gpuatlas.export;

import java.io.IOException;
import java.nio.file.Path;
import kr.gpuatlas.export.png.PngEncoder;
import kr.gpuatlas.export.png.PngSpec;

/// Writes a PNG file strip by strip, whole or not at all.
public final class PngWriter {
    private PngWriter() {}

    /// Bytes of memory that writing takes at most, the picture's own source aside; known before
    /// anything is drawn.
    public static long memory(PngSpec spec) {
        return PngEncoder.memory(spec);
    }

    /// Writes the file.
    ///
    /// @throws IOException as [WholeFile#write], or if a strip fails
    /// @throws java.util.concurrent.CancellationException if it was called off; nothing is then
    ///   left
    public static void write(
            Path file, PngSpec spec, PngEncoder.Strips strips, PngEncoder.Progress progress)
            throws IOException {
        WholeFile.write(file, out -> PngEncoder.encode(spec, out, strips, progress));
    }
}
