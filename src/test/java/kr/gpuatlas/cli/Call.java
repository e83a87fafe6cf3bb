package kr.gpuatlas.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What came of one call of the program: its exit code, and what it said where.
public record Call(int code, String out, String err) {

    public static Call of(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code =
                Commands.run(
                        new PrintStream(out, false, UTF_8),
                        new PrintStream(err, false, UTF_8),
                        arguments);
        return new Call(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    public JsonNode json() {
        return JsonMapper.shared().readTree(out);
    }

    /// The sound dataset that the reader's tests spoil, too.
    public static String smallAtlas() {
        try (InputStream in = Call.class.getResourceAsStream("/kr/gpuatlas/dataset/small.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
