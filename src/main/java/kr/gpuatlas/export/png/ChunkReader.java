package kr.gpuatlas.export.png;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/// Reads chunks one after the other, their bytes piece by piece, and checks their checksums.
final class ChunkReader {
    private static final int FRAME = 12;

    private final InputStream in;
    private long left;
    private String name = "";
    private int length;
    private int unread;
    private final CRC32 crc = new CRC32();

    /// @param size bytes the stream has
    ChunkReader(InputStream in, long size) {
        this.in = in;
        this.left = size;
    }

    void signature() throws IOException {
        byte[] expected = ChunkWriter.signature();
        if (left < expected.length || !Arrays.equals(bytes(expected.length), expected)) {
            throw new PngException(PngFault.NO_SIGNATURE, "", left, expected.length);
        }
    }

    /// Goes to the next chunk.
    void next() throws IOException {
        if (left < FRAME) {
            throw new PngException(PngFault.TRUNCATED, "", left, FRAME);
        }
        ByteBuffer head = ByteBuffer.wrap(bytes(2 * Integer.BYTES));
        length = head.getInt();
        byte[] letters = new byte[Integer.BYTES];
        head.get(letters);
        name = new String(letters, StandardCharsets.ISO_8859_1);
        if (!name.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))
                || Character.isLowerCase(name.charAt(2))) {
            throw new PngException(PngFault.BAD_NAME, "", head.getInt(Integer.BYTES), 0);
        }
        if (length < 0) {
            throw new PngException(
                    PngFault.BAD_LENGTH, name, Integer.toUnsignedLong(length), Integer.MAX_VALUE);
        }
        if (length > left - Integer.BYTES) {
            throw new PngException(PngFault.TRUNCATED, name, left - Integer.BYTES, length);
        }
        unread = length;
        crc.reset();
        crc.update(letters);
    }

    String name() {
        return name;
    }

    int length() {
        return length;
    }

    /// Reads some of the chunk's bytes, or says -1 once there are none; the checksum is then known
    /// to be right.
    int read(byte[] into) throws IOException {
        if (unread == 0) {
            checksum();
            return -1;
        }
        int n = in.readNBytes(into, 0, Math.min(unread, into.length));
        if (n == 0) {
            throw new EOFException("the file shrank while it was read");
        }
        crc.update(into, 0, n);
        unread -= n;
        left -= n;
        return n;
    }

    /// All of a chunk whose length was found to be harmless.
    byte[] readAll() throws IOException {
        byte[] all = bytes(length);
        crc.update(all);
        unread = 0;
        checksum();
        return all;
    }

    private void checksum() throws IOException {
        long said = Integer.toUnsignedLong(ByteBuffer.wrap(bytes(Integer.BYTES)).getInt());
        if (said != crc.getValue()) {
            throw new PngException(PngFault.BAD_CHECKSUM, name, said, crc.getValue());
        }
    }

    /// Bytes after the chunk that was read last.
    long left() {
        return left;
    }

    private byte[] bytes(int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException("the file shrank while it was read");
        }
        left -= count;
        return bytes;
    }
}
