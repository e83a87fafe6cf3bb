package kr.gpuatlas.export.png;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;

/// The contents of an `iTXt` chunk.
final class TextChunk {
    /// Shorter texts gain next to nothing, and stay legible to whoever opens the file as text.
    private static final int PLAIN_UP_TO = 1024;

    private TextChunk() {}

    static byte[] of(PngSpec.Text text) {
        byte[] utf8 = text.utf8();
        boolean compressed = utf8.length > PLAIN_UP_TO;
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        chunk.writeBytes(text.keyword().getBytes(StandardCharsets.US_ASCII));
        chunk.write(0);
        chunk.write(compressed ? 1 : 0);
        // Method 0 is the only one; then neither a language nor a translated keyword.
        chunk.writeBytes(new byte[3]);
        chunk.writeBytes(compressed ? deflated(utf8) : utf8);
        return chunk.toByteArray();
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflating = new DeflaterOutputStream(out)) {
            deflating.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("memory has no end a disk has", e);
        }
        return out.toByteArray();
    }
}
