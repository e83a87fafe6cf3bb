package kr.gpuatlas.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import kr.gpuatlas.dataset.DatasetReader;
import kr.gpuatlas.dataset.DatasetWriter;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.dataset.Reading;
import kr.gpuatlas.domain.Dataset;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The embedded dataset with secrets planted in it.
public final class Secrets {
    /// In every word of `secrets.json` that nobody may read, and in no other text.
    public static final String WORD = "ZEBRA";

    private static final JsonMapper JSON = new JsonMapper();

    private Secrets() {}

    public static Dataset planted() {
        return switch (DatasetReader.read(file(), "secrets.json")) {
            case Reading.Accepted(Dataset dataset, var _) -> dataset;
            case Reading.Refused refused -> throw new IllegalStateException(refused.toString());
        };
    }

    /// The same as a file.
    public static byte[] file() {
        ObjectNode file = (ObjectNode) JSON.readTree(DatasetWriter.bytes(EmbeddedDataset.read()));
        for (Map.Entry<String, JsonNode> section : secrets().properties()) {
            section.getValue().forEach(((ArrayNode) file.get(section.getKey()))::add);
        }
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static JsonNode secrets() {
        try (InputStream in =
                Secrets.class.getResourceAsStream("/kr/gpuatlas/domain/gate/secrets.json")) {
            return JSON.readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
