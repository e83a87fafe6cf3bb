package kr.gpuatlas.export;

import java.io.IOException;
import java.nio.file.Path;
import kr.gpuatlas.export.png.PngEncoder;
import kr.gpuatlas.export.png.PngSpec;
import kr.gpuatlas.export.png.PngWalker;

/// Writes a PNG file strip by strip, whole or not at all.
public final class PngWriter {
    private PngWriter() {}

    /// Bytes of memory that writing takes at most, the picture's own source aside; known before
    /// anything is drawn.
    public static long memory(PngSpec spec) {
        return PngEncoder.memory(spec);
    }

    /// Writes the file, and reads it again before it takes its name: every checksum, every row.
    ///
    /// @throws IOException as [WholeFile#write], if a strip fails, or if what was written is not
    ///   what is read
    /// @throws java.util.concurrent.CancellationException if it was called off; nothing is then
    ///   left
    public static void write(
            Path file, PngSpec spec, PngEncoder.Strips strips, PngEncoder.Progress progress)
            throws IOException {
        WholeFile.write(
                file,
                out -> PngEncoder.encode(spec, out, strips, progress),
                written -> check(PngWalker.walk(written), spec));
    }

    private static void check(PngWalker.Walked walked, PngSpec spec) throws IOException {
        boolean same =
                walked.width() == spec.width()
                        && walked.height() == spec.height()
                        && spec.texts().stream()
                                .map(PngSpec.Text::keyword)
                                .allMatch(walked.texts()::containsKey);
        if (!same) {
            throw new IOException("what was written is not what is read");
        }
    }
}
