package kr.gpuatlas.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Goes over a file with Jackson's tokens and keeps every value in a column by the name of its key:
/// no checks, no records.
final class BareJson {
    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxDocumentLength(-1).build())
                    .build();

    private BareJson() {}

    static Map<String, List<Object>> columns(Path file) {
        Map<String, List<Object>> columns = new HashMap<>();
        try (JsonParser json =
                JSON.createParser(ObjectReadContext.empty(), Files.readAllBytes(file))) {
            List<Object> column = new ArrayList<>();
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                switch (token) {
                    case PROPERTY_NAME ->
                            column =
                                    columns.computeIfAbsent(
                                            json.currentName(), _ -> new ArrayList<>());
                    case VALUE_STRING -> column.add(json.getString());
                    case VALUE_NUMBER_INT -> column.add(json.getLongValue());
                    case VALUE_NUMBER_FLOAT -> column.add(json.getDoubleValue());
                    case VALUE_TRUE, VALUE_FALSE -> column.add(json.getBooleanValue());
                    default -> {}
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return columns;
    }
}
