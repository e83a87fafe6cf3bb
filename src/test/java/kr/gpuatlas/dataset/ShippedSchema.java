package kr.gpuatlas.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/// The schema that ships beside the dataset, as an editor applies it.
final class ShippedSchema {
    static final String TEXT = resource("atlas-1.schema.json");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(TEXT);

    private ShippedSchema() {}

    /// What the schema finds wrong with a document.
    static List<String> complaints(String json) {
        return complaints(SCHEMA, json);
    }

    /// What the schema of schemas finds wrong with the shipped one.
    static List<String> complaintsAboutItself() {
        String dialect = SpecificationVersion.DRAFT_2020_12.getDialectId();
        return complaints(REGISTRY.getSchema(SchemaLocation.of(dialect)), TEXT);
    }

    private static List<String> complaints(Schema schema, String json) {
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    static String resource(String name) {
        try (InputStream in = DatasetReader.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
