package kr.gpuatlas.export.png;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.concurrent.CancellationException;

/// Writes a picture as PNG into a stream, strip by strip, in memory that depends on its width
/// alone.
public final class PngEncoder {
    /// Rows that are asked for at a time, the last strip aside.
    public static final int STRIP = 64;

    private static final int HEADER = 13;
    private static final int DENSITY = 9;
    private static final byte RGB = 2;
    private static final byte RGBA = 6;

    private PngEncoder() {}

    /// Where pixels come from.
    @FunctionalInterface
    public interface Strips {
        /// Fills the beginning of the array with rows of alpha, red, green and blue, the colours
        /// not multiplied by alpha.
        void fill(int y, int rows, int[] argb) throws IOException;
    }

    /// Who wants to know how far it is, and may call it off.
    public interface Progress {
        /// Nobody.
        Progress NONE = share -> {};

        /// Says how much is done.
        ///
        /// @param share from 0 to 1
        void done(double share);

        /// Whether it is to stop.
        default boolean isCancelled() {
            return false;
        }
    }

    /// Bytes of memory that writing takes at most, the picture's own source aside.
    public static long memory(PngSpec spec) {
        return (long) STRIP * spec.width() * Integer.BYTES + ImageData.memory(spec);
    }

    /// Writes the whole file.
    ///
    /// @throws IOException if a strip or the stream fails
    /// @throws CancellationException if it was called off
    public static void encode(PngSpec spec, OutputStream out, Strips strips, Progress progress)
            throws IOException {
        ChunkWriter chunks = new ChunkWriter(out);
        chunks.begin();
        chunks.chunk("IHDR", header(spec));
        chunks.chunk("sRGB", new byte[] {0});
        chunks.chunk("pHYs", density(spec));
        for (PngSpec.Text text : spec.texts()) {
            chunks.chunk("iTXt", TextChunk.of(text));
        }
        pixels(spec, (data, length) -> chunks.chunk("IDAT", data, length), strips, progress);
        chunks.chunk("IEND", new byte[0]);
    }

    /// Writes the compressed pixels alone, as other formats take them too: a zlib stream of rows,
    /// each of which begins with the number of its filter.
    ///
    /// @throws IOException if a strip or the stream fails
    /// @throws CancellationException if it was called off
    public static void compress(PngSpec spec, OutputStream out, Strips strips, Progress progress)
            throws IOException {
        pixels(spec, (data, length) -> out.write(data, 0, length), strips, progress);
    }

    private static void pixels(
            PngSpec spec, BitWriter.Pieces pieces, Strips strips, Progress progress)
            throws IOException {
        int[] argb = new int[Math.min(STRIP, spec.height()) * spec.width()];
        ImageData data = new ImageData(spec, pieces);
        for (int y = 0; y < spec.height(); y += STRIP) {
            if (progress.isCancelled()) {
                throw new CancellationException("writing the picture was called off");
            }
            int rows = Math.min(STRIP, spec.height() - y);
            strips.fill(y, rows, argb);
            data.add(argb, rows);
            progress.done((double) (y + rows) / spec.height());
        }
        data.finish();
    }

    private static byte[] header(PngSpec spec) {
        return ByteBuffer.allocate(HEADER)
                .putInt(spec.width())
                .putInt(spec.height())
                .put((byte) 8)
                .put(spec.transparent() ? RGBA : RGB)
                .array();
    }

    private static byte[] density(PngSpec spec) {
        return ByteBuffer.allocate(DENSITY)
                .putInt(spec.dotsAMetre())
                .putInt(spec.dotsAMetre())
                .put((byte) 1)
                .array();
    }
}
