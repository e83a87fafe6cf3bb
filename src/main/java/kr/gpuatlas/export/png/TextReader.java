package kr.gpuatlas.export.png;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Reads the texts of a file, and how far its other compressed chunks unfold; measured first, so
/// that no memory is taken for what is then refused.
final class TextReader {
    /// The most bytes all texts of a file may unfold to.
    static final int MOST = 16 << 20;

    private static final int BUFFER = 8192;

    private final Map<String, String> texts = new HashMap<>();
    private final Set<String> repeated = new HashSet<>();
    private int left = MOST;

    Map<String, String> texts() {
        return texts;
    }

    Set<String> repeated() {
        return repeated;
    }

    /// Reads an `iTXt` chunk.
    void international(byte[] bytes) throws PngException {
        int keyword = end("iTXt", bytes, 0);
        int language = keyword + 3;
        if (language > bytes.length || bytes[keyword + 1] >>> 1 != 0 || bytes[keyword + 2] != 0) {
            throw new PngException(PngFault.BAD_TEXT, "iTXt", keyword, bytes.length);
        }
        int from = end("iTXt", bytes, end("iTXt", bytes, language) + 1) + 1;
        byte[] utf8 =
                bytes[keyword + 1] == 1
                        ? unfolded("iTXt", bytes, from)
                        : Arrays.copyOfRange(bytes, from, bytes.length);
        take("iTXt", bytes[keyword + 1] == 1 ? 0 : utf8.length);
        check(utf8);
        String name = new String(bytes, 0, keyword, StandardCharsets.ISO_8859_1);
        if (texts.putIfAbsent(name, new String(utf8, StandardCharsets.UTF_8)) != null) {
            repeated.add(name);
        }
    }

    /// Measures a `zTXt` or `iCCP` chunk, which decoders unfold unasked.
    void compressed(String chunk, byte[] bytes) throws PngException {
        int keyword = end(chunk, bytes, 0);
        if (keyword + 2 > bytes.length || bytes[keyword + 1] != 0) {
            throw new PngException(PngFault.BAD_TEXT, chunk, keyword, bytes.length);
        }
        take(chunk, inflate(chunk, bytes, keyword + 2, new byte[BUFFER]));
    }

    private static int end(String chunk, byte[] bytes, int from) throws PngException {
        int at = from;
        while (at < bytes.length && bytes[at] != 0) {
            at++;
        }
        if (at == bytes.length) {
            throw new PngException(PngFault.BAD_TEXT, chunk, at, bytes.length);
        }
        return at;
    }

    private byte[] unfolded(String chunk, byte[] bytes, int from) throws PngException {
        int length = inflate(chunk, bytes, from, new byte[BUFFER]);
        take(chunk, length);
        byte[] all = new byte[length + 1];
        inflate(chunk, bytes, from, all);
        return Arrays.copyOf(all, length);
    }

    private void take(String chunk, int length) throws PngException {
        if (length > left) {
            throw new PngException(
                    PngFault.TEXT_TOO_LARGE, chunk, (long) MOST - left + length, MOST);
        }
        left -= length;
    }

    /// Inflates into an array, again and again from its beginning.
    ///
    /// @return how many bytes it were; a little more than are left if there are more
    private int inflate(String chunk, byte[] bytes, int from, byte[] into) throws PngException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, from, bytes.length - from);
            int length = 0;
            int n = inflater.inflate(into);
            while (n > 0 && length <= left) {
                length += n;
                n = inflater.inflate(into);
            }
            if (!inflater.finished() && length <= left) {
                throw new PngException(PngFault.BAD_TEXT, chunk, length, bytes.length);
            }
            return length;
        } catch (DataFormatException e) {
            throw new PngException(PngFault.BAD_TEXT, chunk, inflater.getBytesRead(), bytes.length);
        } finally {
            inflater.end();
        }
    }

    private static void check(byte[] utf8) throws PngException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(utf8);
        CharBuffer out = CharBuffer.allocate(BUFFER);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        if (result.isError()) {
            throw new PngException(PngFault.BAD_TEXT, "iTXt", in.position(), utf8.length);
        }
    }
}
