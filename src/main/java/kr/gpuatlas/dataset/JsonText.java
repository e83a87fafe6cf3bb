package kr.gpuatlas.dataset;

import java.io.Writer;
import java.util.Map;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// Writes values for programs as JSON, alike on every system: two spaces of indent, line feeds,
/// keys in the order they are given, numbers without an exponent.
public final class JsonText {
    private static final ObjectWriter JSON =
            JsonMapper.builder()
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build()
                    .writer()
                    .with(layout());

    private JsonText() {}

    private static DefaultPrettyPrinter layout() {
        Separators tight =
                Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator("");
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(tight).withObjectIndenter(lines).withArrayIndenter(lines);
    }

    /// The text of an object.
    ///
    /// @param object to its keys strings, numbers, truth values, lists of such, and further
    ///   objects; an empty [java.util.Optional] is written as null
    /// @throws tools.jackson.core.JacksonException for a value that JSON has no form for
    public static String of(Map<String, ?> object) {
        return JSON.writeValueAsString(object);
    }

    /// Writes the text of an object as it comes about, for one too long to be kept twice.
    ///
    /// @param object as for [#of]
    /// @throws tools.jackson.core.JacksonException for a value that JSON has no form for, or with
    ///   the cause where the writer fails
    static void write(Map<String, ?> object, Writer out) {
        JSON.without(StreamWriteFeature.AUTO_CLOSE_TARGET).writeValue(out, object);
    }
}
