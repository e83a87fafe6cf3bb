package kr.gpuatlas.dataset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Checks that a file is UTF-8 without NUL before anything else looks at it.
///
/// A file without NUL is never taken for UTF-16 or UTF-32 by the parser, which guesses these by
/// their NUL bytes.
final class Utf8 {
    private static final int MOST_REPORTED = 20;
    private static final int WINDOW = 1 << 14;

    private Utf8() {}

    static void check(byte[] bytes, Ledger ledger) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(WINDOW);
        int reported = 0;
        CoderResult result = CoderResult.OVERFLOW;
        while (!result.isUnderflow() && reported < MOST_REPORTED) {
            out.clear();
            result = decoder.decode(in, out, true);
            if (result.isError()) {
                int at = in.position();
                int length = Math.min(result.length(), bytes.length - at);
                String hex = HexFormat.ofDelimiter(" ").formatHex(bytes, at, at + length);
                ledger.report(at, Rule.NOT_UTF_8, hex, at);
                in.position(at + length);
                reported++;
            }
        }
        int nul = firstNul(bytes);
        if (nul >= 0) {
            ledger.report(nul, Rule.NUL_BYTE, "00", nul);
        }
    }

    private static int firstNul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }
}
