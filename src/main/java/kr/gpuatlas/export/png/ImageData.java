package kr.gpuatlas.export.png;

import java.io.IOException;
import java.util.zip.Adler32;

/// Turns rows of pixels into the compressed stream of a PNG file.
final class ImageData {
    /// The head of a zlib stream: deflate, a window of 32 KB, no dictionary, a fast method.
    private static final int HEAD = 0x0178;

    private final int width;
    private final int rowBytes;
    private final boolean transparent;
    private final BitWriter bits;
    private final BlockWriter blocks;
    private final Repetitions repetitions;
    private final Adler32 checksum = new Adler32();

    ImageData(PngSpec spec, BitWriter.Pieces pieces) throws IOException {
        width = spec.width();
        rowBytes = spec.rowBytes();
        transparent = spec.transparent();
        bits = new BitWriter(pieces);
        blocks = new BlockWriter(bits);
        repetitions = new Repetitions(spec, blocks);
        bits.add(HEAD, Short.SIZE);
    }

    static long memory(PngSpec spec) {
        return BitWriter.CHUNK + BlockWriter.memory() + Repetitions.memory(spec);
    }

    void add(int[] argb, int rows) throws IOException {
        int bytes = rows * rowBytes;
        int at = repetitions.room(bytes);
        for (int y = 0; y < rows; y++) {
            unpack(argb, y * width, at + y * rowBytes);
        }
        checksum.update(repetitions.window(), at, bytes);
        repetitions.write(bytes);
    }

    private void unpack(int[] argb, int from, int to) {
        byte[] bytes = repetitions.window();
        int at = to;
        bytes[at++] = 0;
        for (int x = from; x < from + width; x++) {
            int pixel = argb[x];
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
        bits.add(
                Integer.toUnsignedLong(Integer.reverseBytes((int) checksum.getValue())),
                Integer.SIZE);
        bits.finish();
    }
}
