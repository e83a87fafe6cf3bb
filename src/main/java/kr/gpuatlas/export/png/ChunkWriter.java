package kr.gpuatlas.export.png;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/// Writes the signature and the chunks of a PNG file, each with its length and checksum.
final class ChunkWriter {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final OutputStream out;

    ChunkWriter(OutputStream out) {
        this.out = out;
    }

    static byte[] signature() {
        return SIGNATURE.clone();
    }

    void begin() throws IOException {
        out.write(SIGNATURE);
    }

    void chunk(String type, byte[] data) throws IOException {
        chunk(type, data, data.length);
    }

    /// Writes the first bytes of an array as one chunk.
    void chunk(String type, byte[] data, int length) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data, 0, length);
        number(length);
        out.write(name);
        out.write(data, 0, length);
        number((int) crc.getValue());
    }

    private void number(int value) throws IOException {
        out.write(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    }
}
