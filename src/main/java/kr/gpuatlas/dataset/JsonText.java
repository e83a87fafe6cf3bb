package kr.gpuatlas.dataset;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/// Writes values for programs as JSON, alike on every system: two spaces of indent, line feeds,
/// keys in the order they are given, numbers without an exponent.
public final class JsonText {
    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

    private JsonText() {}

    /// The text of an object.
    ///
    /// @param object to its keys strings, numbers, truth values, lists of such, and further
    ///   objects; an empty [Optional] is written as null
    /// @throws IllegalArgumentException for a value of any other kind
    public static String of(Map<String, ?> object) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(new Layout(), text)) {
            write(json, object);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Object value) {
        switch (value) {
            case Map<?, ?> object -> writeObject(json, object);
            case Iterable<?> list -> writeList(json, list);
            case Optional<?> some when some.isPresent() -> write(json, some.get());
            case Optional<?> _ -> json.writeNull();
            case String words -> json.writeString(words);
            case Boolean truth -> json.writeBoolean(truth);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(number);
            default -> throw new IllegalArgumentException("JSON has no " + value.getClass());
        }
    }

    private static void writeObject(JsonGenerator json, Map<?, ?> object) {
        json.writeStartObject();
        object.forEach((key, value) -> {
            json.writeName(key.toString());
            write(json, value);
        });
        json.writeEndObject();
    }

    private static void writeList(JsonGenerator json, Iterable<?> list) {
        json.writeStartArray();
        list.forEach(item -> write(json, item));
        json.writeEndArray();
    }

    /// Lines and indents.
    private static final class Layout extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            Separators tight =
                    Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withObjectEmptySeparator("")
                            .withArrayEmptySeparator("");
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(tight)
                    .withObjectIndenter(lines)
                    .withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
