package kr.gpuatlas.export.png;

import java.io.IOException;

/// Packs bits into bytes, lowest first as deflate wants them, and bytes into `IDAT` chunks.
final class BitWriter {
    static final int CHUNK = 1 << 16;

    private final ChunkWriter chunks;
    private final byte[] chunk = new byte[CHUNK];
    private int used;
    private long bits;
    private int count;

    BitWriter(ChunkWriter chunks) {
        this.chunks = chunks;
    }

    /// Adds the lowest bits of a value, at most 56 and no others set.
    void add(long value, int length) throws IOException {
        bits |= value << count;
        count += length;
        while (count >= Byte.SIZE) {
            put((byte) bits);
            bits >>>= Byte.SIZE;
            count -= Byte.SIZE;
        }
    }

    /// Fills the byte that was begun.
    void align() throws IOException {
        add(0, -count & (Byte.SIZE - 1));
    }

    private void put(byte value) throws IOException {
        if (used == CHUNK) {
            flush();
        }
        chunk[used++] = value;
    }

    /// Writes what is there as a chunk.
    void flush() throws IOException {
        if (used > 0) {
            chunks.chunk("IDAT", chunk, used);
            used = 0;
        }
    }
}
