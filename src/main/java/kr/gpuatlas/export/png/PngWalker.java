package kr.gpuatlas.export.png;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/// Walks a PNG file before any decoder sees it: lengths, order, checksums, sizes, texts, and its
/// pixels inflated and counted row by row (ISO/IEC 15948).
///
/// JavaFX's and ImageIO's decoders trust what a file says of itself; nothing reaches them that did
/// not pass here. Memory is bounded by the texts, whatever the file claims.
public final class PngWalker {
    private static final long MOST_BYTES = 512L << 20;
    private static final int MOST_TEXT = 1 << 20;
    private static final int MOST_CHUNKS = 1 << 20;
    private static final int MOST_PALETTE = 3 << 8;
    private static final int BUFFER = 1 << 15;

    private final ChunkReader chunks;
    private final ChunkOrder order = new ChunkOrder();
    private final TextReader texts = new TextReader();
    private final byte[] buffer = new byte[BUFFER];

    private PngWalker(ChunkReader chunks) {
        this.chunks = chunks;
    }

    /// What a sound file says of itself.
    ///
    /// @param texts the `iTXt` texts by keyword; the first, where a keyword stands more than once
    /// @param repeated keywords that stand more than once
    public record Walked(int width, int height, Map<String, String> texts, Set<String> repeated) {
        public Walked {
            texts = Map.copyOf(texts);
            repeated = Set.copyOf(repeated);
        }
    }

    /// Walks to the end of the file.
    ///
    /// @throws PngException if it is no sound PNG file, and why
    /// @throws IOException if it cannot be read
    public static Walked walk(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                throw new PngException(PngFault.TOO_LARGE, "", size, MOST_BYTES);
            }
            return new PngWalker(new ChunkReader(in, size)).walk();
        }
    }

    private Walked walk() throws IOException {
        chunks.signature();
        next();
        PngHeader header = PngHeader.of(all(PngHeader.LENGTH, PngHeader.LENGTH));
        try (PixelCount pixels = new PixelCount(header)) {
            for (int count = 1; !chunks.name().equals("IEND"); count++) {
                if (count == MOST_CHUNKS) {
                    throw new PngException(PngFault.TOO_MANY_CHUNKS, "", count, MOST_CHUNKS - 1);
                }
                next();
                chunk(header, pixels);
            }
            pixels.finish();
        }
        if (chunks.left() > 0) {
            throw new PngException(PngFault.BYTES_AFTER_END, "", chunks.left(), 0);
        }
        return new Walked(header.width(), header.height(), texts.texts(), texts.repeated());
    }

    private void next() throws IOException {
        chunks.next();
        order.next(chunks.name());
    }

    private void chunk(PngHeader header, PixelCount pixels) throws IOException {
        String name = chunks.name();
        switch (name) {
            case "IDAT" -> pixels(header, pixels);
            case "PLTE" -> palette(header);
            case "IEND" -> all(0, 0);
            case "iTXt" -> texts.international(text());
            case "zTXt", "iCCP" -> texts.compressed(name, text());
            default -> skip();
        }
    }

    private void pixels(PngHeader header, PixelCount pixels) throws IOException {
        if (header.colours() == PngHeader.PALETTE && !order.hasSeen("PLTE")) {
            throw new PngException(PngFault.BAD_PALETTE, "IDAT", 0, 1);
        }
        for (int n = chunks.read(buffer); n >= 0; n = chunks.read(buffer)) {
            pixels.add(buffer, n);
        }
    }

    private void palette(PngHeader header) throws IOException {
        int most = header.colours() == PngHeader.PALETTE ? 3 << header.depth() : MOST_PALETTE;
        int length = chunks.length();
        if (!header.mayHavePalette() || length % 3 != 0 || length < 3 || length > most) {
            throw new PngException(PngFault.BAD_PALETTE, "PLTE", length, most);
        }
        skip();
    }

    private byte[] text() throws IOException {
        if (chunks.length() > MOST_TEXT) {
            throw new PngException(
                    PngFault.TEXT_TOO_LARGE, chunks.name(), chunks.length(), MOST_TEXT);
        }
        return all(0, MOST_TEXT);
    }

    private byte[] all(int least, int most) throws IOException {
        int length = chunks.length();
        if (length < least || length > most) {
            throw new PngException(PngFault.BAD_LENGTH, chunks.name(), length, most);
        }
        return chunks.readAll();
    }

    /// Whatever else there is may be as long as a text.
    private void skip() throws IOException {
        if (chunks.length() > MOST_TEXT) {
            throw new PngException(PngFault.BAD_LENGTH, chunks.name(), chunks.length(), MOST_TEXT);
        }
        int n = chunks.read(buffer);
        while (n >= 0) {
            n = chunks.read(buffer);
        }
    }
}
