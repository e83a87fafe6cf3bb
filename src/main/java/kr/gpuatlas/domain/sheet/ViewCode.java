package kr.gpuatlas.domain.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/// The eight characters a view is printed and called back by.
///
/// They are the first 40 bits of a SHA-256 in Crockford's base 32, which has no I, L, O or U; what
/// is read as one of these means 1, 1, 0 or nothing.
public final class ViewCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final int BITS = 5;

    private ViewCode() {}

    /// The code of a view of a dataset.
    ///
    /// @param dataset the SHA-256 of the dataset, as hexadecimal digits
    /// @param view the view's canonical text
    public static String of(String dataset, String view) {
        byte[] digest = digest(dataset + "\n" + view);
        long bits = 0;
        for (int i = 0; i < BITS; i++) {
            bits = (bits << Byte.SIZE) | (digest[i] & 0xff);
        }
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = LENGTH - 1; i >= 0; i--) {
            code.append(ALPHABET.charAt((int) ((bits >>> (i * BITS)) & (ALPHABET.length() - 1))));
        }
        return code.toString();
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /// What somebody typed, as it is written: capitals without dashes and blanks, look-alikes read
    /// as what they stand for.
    public static String read(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('I', '1')
                .replace('L', '1')
                .replace('O', '0');
    }

    /// A code in two groups of four, as it is printed and read aloud; other texts as they are.
    public static String spaced(String code) {
        return code.length() == LENGTH ? code.substring(0, 4) + "-" + code.substring(4) : code;
    }

    /// Whether a text can be a code.
    public static boolean isCode(String text) {
        String read = read(text);
        return read.length() == LENGTH && read.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }
}
