package kr.gpuatlas.export.png;

import java.io.IOException;

/// Packs bits into bytes, lowest first as deflate wants them, and bytes into pieces of a stream.
final class BitWriter {
    static final int CHUNK = 1 << 16;

    private final Pieces pieces;
    private final byte[] chunk = new byte[CHUNK];
    private int used;
    private long bits;
    private int count;

    /// Where the pieces go.
    @FunctionalInterface
    interface Pieces {
        /// Takes the first bytes of an array that is used again afterwards.
        void take(byte[] bytes, int length) throws IOException;
    }

    BitWriter(Pieces pieces) {
        this.pieces = pieces;
    }

    /// Adds the lowest bits of a value, at most 32 and no others set.
    void add(long value, int length) throws IOException {
        bits |= value << count;
        count += length;
        if (count >= Integer.SIZE) {
            if (used > CHUNK - Integer.BYTES) {
                flush();
            }
            int whole = (int) bits;
            chunk[used++] = (byte) whole;
            chunk[used++] = (byte) (whole >> 8);
            chunk[used++] = (byte) (whole >> 16);
            chunk[used++] = (byte) (whole >> 24);
            bits >>>= Integer.SIZE;
            count -= Integer.SIZE;
        }
    }

    /// Fills the byte that was begun.
    void align() throws IOException {
        add(0, -count & (Byte.SIZE - 1));
    }

    /// Writes the bytes that are left, the last of them filled.
    void finish() throws IOException {
        flush();
        align();
        for (; count > 0; count -= Byte.SIZE) {
            chunk[used++] = (byte) bits;
            bits >>>= Byte.SIZE;
        }
        flush();
    }

    private void flush() throws IOException {
        if (used > 0) {
            pieces.take(chunk, used);
            used = 0;
        }
    }
}
