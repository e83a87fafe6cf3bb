package kr.gpuatlas.export.png;

import java.io.IOException;
import java.util.zip.Deflater;

/// Filters and deflates rows of pixels into `IDAT` chunks.
final class ImageData implements AutoCloseable {
    private static final int CHUNK = 1 << 16;

    /// What zlib takes beside our own arrays, rounded up.
    private static final long ZLIB = 300_000;

    private final int width;
    private final boolean transparent;
    private final ChunkWriter chunks;
    private final byte[] row;
    private final byte[] chunk = new byte[CHUNK];
    private final Deflater deflater = new Deflater(4);

    ImageData(PngSpec spec, ChunkWriter chunks) {
        this.width = spec.width();
        this.transparent = spec.transparent();
        this.chunks = chunks;
        this.row = new byte[spec.rowBytes()];
    }

    static long memory(PngSpec spec) {
        return spec.rowBytes() + CHUNK + ZLIB;
    }

    void add(int[] argb, int rows) throws IOException {
        for (int y = 0; y < rows; y++) {
            unpack(argb, y * width);
            deflater.setInput(row);
            drain();
        }
    }

    private void unpack(int[] argb, int from) {
        int at = 1;
        for (int x = from; x < from + width; x++) {
            int pixel = argb[x];
            row[at++] = (byte) (pixel >> 16);
            row[at++] = (byte) (pixel >> 8);
            row[at++] = (byte) pixel;
            if (transparent) {
                row[at++] = (byte) (pixel >>> 24);
            }
        }
    }

    private void drain() throws IOException {
        for (int n = deflater.deflate(chunk); n > 0; n = deflater.deflate(chunk)) {
            chunks.chunk("IDAT", chunk, n);
        }
    }

    void finish() throws IOException {
        deflater.finish();
        drain();
    }

    @Override
    public void close() {
        deflater.end();
    }
}
