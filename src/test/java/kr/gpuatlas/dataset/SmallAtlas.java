package kr.gpuatlas.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/// A sound dataset of two or three records of each kind, to be spoilt one way at a time.
final class SmallAtlas {
    static final String TEXT = load();

    private SmallAtlas() {}

    private static String load() {
        try (InputStream in = SmallAtlas.class.getResourceAsStream("small.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text with the first occurrence of one piece replaced.
    static String with(String piece, String replacement) {
        int at = TEXT.indexOf(piece);
        if (at < 0) {
            throw new IllegalArgumentException("the small atlas has no " + piece);
        }
        return TEXT.substring(0, at) + replacement + TEXT.substring(at + piece.length());
    }

    static Reading read(String text) {
        return DatasetReader.read(text.getBytes(UTF_8), "small.json");
    }
}
