package kr.gpuatlas.export.png;

import java.io.IOException;
import java.util.Arrays;
import java.util.zip.Adler32;

/// Turns rows of pixels into `IDAT` chunks.
final class ImageData {
    /// The head of a zlib stream: deflate, a window of 32 KB, no dictionary, a fast method.
    private static final int HEAD = 0x0178;

    private static final int OPAQUE = 0xffffff;

    private final boolean transparent;
    private final BitWriter bits;
    private final BlockWriter blocks;
    private final PixelMatcher matcher;
    private final Adler32 checksum = new Adler32();
    private final int[] row;
    private final byte[] bytes;

    ImageData(PngSpec spec, ChunkWriter chunks) throws IOException {
        transparent = spec.transparent();
        bits = new BitWriter(chunks);
        blocks = new BlockWriter(bits, spec.bytesAPixel());
        matcher = new PixelMatcher(spec, blocks);
        row = new int[spec.width()];
        bytes = new byte[spec.rowBytes()];
        bits.add(HEAD, Short.SIZE);
    }

    static long memory(PngSpec spec) {
        return spec.rowBytes()
                + (long) spec.width() * Integer.BYTES
                + BitWriter.CHUNK
                + BlockWriter.memory()
                + PixelMatcher.memory(spec);
    }

    void add(int[] argb, int rows) throws IOException {
        for (int y = 0; y < rows; y++) {
            for (int x = 0; x < row.length; x++) {
                int pixel = argb[y * row.length + x];
                row[x] = transparent ? pixel : pixel & OPAQUE;
            }
            unpack();
            checksum.update(bytes);
            blocks.filter(0);
            matcher.row(row);
        }
    }

    private void unpack() {
        int at = 1;
        for (int pixel : row) {
            bytes[at++] = (byte) (pixel >> 16);
            bytes[at++] = (byte) (pixel >> 8);
            bytes[at++] = (byte) pixel;
            if (transparent) {
                bytes[at++] = (byte) (pixel >>> 24);
            }
        }
    }

    void finish() throws IOException {
        blocks.finish();
        bits.align();
        bits.add(Integer.toUnsignedLong(Integer.reverseBytes((int) checksum.getValue())), Integer.SIZE);
        bits.flush();
    }
}
