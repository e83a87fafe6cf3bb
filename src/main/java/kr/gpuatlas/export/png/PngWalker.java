package kr.gpuatlas.export.png;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.InflaterInputStream;

/// Reads a PNG file chunk by chunk without decoding a pixel: lengths, order, checksums, sizes and
/// the texts it carries (ISO/IEC 15948).
///
/// JavaFX's and ImageIO's decoders trust what a file says of itself; nothing reaches them that did
/// not pass here. Memory is bounded by the largest text, whatever the file claims.
public final class PngWalker {
    private static final long MOST_BYTES = 512L << 20;
    private static final int MOST_TEXT = 1 << 20;
    private static final int MOST_UNPACKED = 16 << 20;
    private static final int HEADER = 13;
    private static final int BUFFER = 8192;
    private static final List<Integer> SIGNATURE =
            List.of(0x89, (int) 'P', (int) 'N', (int) 'G', 0x0d, 0x0a, 0x1a, 0x0a);

    private final DataInputStream in;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final byte[] buffer = new byte[BUFFER];
    private long at;
    private int width;
    private int height;
    private boolean pixelsBegun;
    private boolean pixelsEnded;

    private PngWalker(InputStream in) {
        this.in = new DataInputStream(in);
    }

    /// What a sound file says of itself.
    ///
    /// @param texts by keyword, unpacked
    public record Walked(int width, int height, Map<String, String> texts) {
        public Walked {
            texts = Map.copyOf(texts);
        }
    }

    /// Walks to the end of the file.
    ///
    /// @param keyword of the text of which there may be one only
    /// @throws PngException if it is no sound PNG file, and why
    /// @throws IOException if it cannot be read
    public static Walked walk(InputStream in, String keyword) throws IOException {
        return new PngWalker(in).walk(keyword);
    }

    private Walked walk(String keyword) throws IOException {
        try {
            signature();
            boolean first = true;
            while (true) {
                int length = in.readInt();
                String type = type();
                if (length < 0 || at + length > MOST_BYTES) {
                    throw fault(PngFault.TOO_LARGE);
                }
                if (first != type.equals("IHDR")) {
                    throw fault(PngFault.WRONG_ORDER);
                }
                first = false;
                chunk(type, length, keyword);
                if (type.equals("IEND")) {
                    return end();
                }
            }
        } catch (EOFException e) {
            throw fault(PngFault.TRUNCATED);
        }
    }

    private Walked end() throws IOException {
        if (!pixelsBegun) {
            throw fault(PngFault.WRONG_ORDER);
        }
        return new Walked(width, height, texts);
    }

    private void signature() throws IOException {
        for (int expected : SIGNATURE) {
            int read = in.read();
            if (read != expected) {
                throw fault(PngFault.NO_SIGNATURE);
            }
        }
        at = SIGNATURE.size();
    }

    private String type() throws IOException {
        byte[] letters = new byte[Integer.BYTES];
        in.readFully(letters);
        for (byte letter : letters) {
            boolean isLetter = letter >= 'A' && letter <= 'Z' || letter >= 'a' && letter <= 'z';
            if (!isLetter) {
                throw fault(PngFault.WRONG_ORDER);
            }
        }
        return new String(letters, StandardCharsets.US_ASCII);
    }

    private void chunk(String type, int length, String keyword) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        order(type);
        switch (type) {
            case "IHDR" -> header(body(length, HEADER, PngFault.BAD_HEADER, crc));
            case "PLTE" -> palette(length, crc);
            case "iTXt" -> text(body(length, MOST_TEXT, PngFault.TEXT_TOO_LARGE, crc), keyword);
            default -> skip(length, crc);
        }
        if (in.readInt() != (int) crc.getValue()) {
            throw fault(PngFault.BAD_CHECKSUM);
        }
        at += length + 3L * Integer.BYTES;
    }

    /// Pixels stand in one run, and nothing that says how to read them after it began.
    private void order(String type) throws PngException {
        if (type.equals("IDAT")) {
            if (pixelsEnded) {
                throw fault(PngFault.WRONG_ORDER);
            }
            pixelsBegun = true;
        } else {
            pixelsEnded = pixelsBegun;
            if (pixelsBegun && (type.equals("PLTE") || type.equals("IHDR"))) {
                throw fault(PngFault.WRONG_ORDER);
            }
        }
    }

    private byte[] body(int length, int most, PngFault beyond, CRC32 crc) throws IOException {
        if (length > most) {
            throw fault(beyond);
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        crc.update(bytes);
        return bytes;
    }

    private void skip(int length, CRC32 crc) throws IOException {
        int left = length;
        while (left > 0) {
            int read = in.read(buffer, 0, Math.min(left, buffer.length));
            if (read < 0) {
                throw new EOFException();
            }
            crc.update(buffer, 0, read);
            left -= read;
        }
    }

    private void header(byte[] bytes) throws PngException {
        if (bytes.length != HEADER) {
            throw fault(PngFault.BAD_HEADER);
        }
        ByteBuffer header = ByteBuffer.wrap(bytes);
        width = header.getInt();
        height = header.getInt();
        int depth = header.get();
        int colour = header.get();
        int compression = header.get();
        int filter = header.get();
        int interlace = header.get();
        boolean legal =
                isLegal(colour, depth)
                        && compression == 0
                        && filter == 0
                        && (interlace == 0 || interlace == 1);
        if (!legal || width < 1 || height < 1) {
            throw fault(PngFault.BAD_HEADER);
        }
        if (!PngSpec.isPossible(width, height)) {
            throw fault(PngFault.TOO_MANY_PIXELS);
        }
    }

    /// The combinations of table 11.1.
    private static boolean isLegal(int colour, int depth) {
        return switch (colour) {
            case 0 -> List.of(1, 2, 4, 8, 16).contains(depth);
            case 3 -> List.of(1, 2, 4, 8).contains(depth);
            case 2, 4, 6 -> depth == 8 || depth == 16;
            default -> false;
        };
    }

    private void palette(int length, CRC32 crc) throws IOException {
        if (length < 3 || length > 3 * 256 || length % 3 != 0) {
            throw fault(PngFault.BAD_PALETTE);
        }
        skip(length, crc);
    }

    private void text(byte[] bytes, String only) throws IOException {
        int keywordEnd = zero(bytes, 0);
        int flags = keywordEnd + 1;
        if (keywordEnd < 1 || flags + 1 >= bytes.length) {
            throw fault(PngFault.BAD_TEXT);
        }
        String keyword = new String(bytes, 0, keywordEnd, StandardCharsets.ISO_8859_1);
        int languageEnd = zero(bytes, flags + 2);
        int translatedEnd = languageEnd < 0 ? -1 : zero(bytes, languageEnd + 1);
        if (translatedEnd < 0 || bytes[flags] > 1 || bytes[flags] < 0 || bytes[flags + 1] != 0) {
            throw fault(PngFault.BAD_TEXT);
        }
        byte[] body = java.util.Arrays.copyOfRange(bytes, translatedEnd + 1, bytes.length);
        String text = decoded(bytes[flags] == 1 ? unpacked(body) : body);
        if (texts.putIfAbsent(keyword, text) != null && keyword.equals(only)) {
            throw fault(PngFault.TWO_STATES);
        }
    }

    private static int zero(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    private byte[] unpacked(byte[] body) throws IOException {
        try (InflaterInputStream unpacking =
                new InflaterInputStream(new ByteArrayInputStream(body))) {
            byte[] text = unpacking.readNBytes(MOST_UNPACKED + 1);
            if (text.length > MOST_UNPACKED) {
                throw fault(PngFault.TEXT_TOO_LARGE);
            }
            return text;
        } catch (PngException e) {
            throw e;
        } catch (IOException damaged) {
            throw fault(PngFault.BAD_TEXT);
        }
    }

    private String decoded(byte[] utf8) throws PngException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw fault(PngFault.BAD_TEXT);
        }
    }

    private PngException fault(PngFault fault) {
        return new PngException(fault, at);
    }
}
