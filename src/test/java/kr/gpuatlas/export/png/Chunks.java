package kr.gpuatlas.export.png;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// The chunks of a PNG file, to be taken apart and put together wrongly.
final class Chunks {
    private static final int SIGNATURE = 8;
    private static final int FRAME = 12;

    private final List<Chunk> chunks = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent")
    record Chunk(String name, byte[] data) {}

    static Chunks of(byte[] png) {
        Chunks all = new Chunks();
        ByteBuffer from = ByteBuffer.wrap(png).position(SIGNATURE);
        while (from.hasRemaining()) {
            byte[] data = new byte[from.getInt()];
            byte[] name = new byte[Integer.BYTES];
            from.get(name).get(data).getInt();
            all.chunks.add(new Chunk(new String(name, StandardCharsets.ISO_8859_1), data));
        }
        return all;
    }

    int count() {
        return chunks.size();
    }

    String name(int index) {
        return chunks.get(index).name();
    }

    int first(String name) {
        return chunks.stream().map(Chunk::name).toList().indexOf(name);
    }

    /// Where a chunk begins in the file.
    int begin(int index) {
        return SIGNATURE
                + chunks.subList(0, index).stream().mapToInt(c -> FRAME + c.data().length).sum();
    }

    Chunks with(int index, String name, byte... data) {
        Chunks more = new Chunks();
        more.chunks.addAll(chunks);
        more.chunks.add(index, new Chunk(name, data));
        return more;
    }

    Chunks without(int index) {
        Chunks fewer = new Chunks();
        fewer.chunks.addAll(chunks);
        fewer.chunks.remove(index);
        return fewer;
    }

    Chunks replaced(String name, byte... data) {
        int index = first(name);
        return without(index).with(index, name, data);
    }

    byte[] data(String name) {
        return chunks.get(first(name)).data();
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        ChunkWriter writer = new ChunkWriter(out);
        try {
            writer.begin();
            for (Chunk chunk : chunks) {
                writer.chunk(chunk.name(), chunk.data());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] deflated(long zeros) {
        var out = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(out, new Deflater(1))) {
            byte[] some = new byte[1 << 16];
            for (long left = zeros; left > 0; left -= some.length) {
                deflating.write(some, 0, (int) Math.min(left, some.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
