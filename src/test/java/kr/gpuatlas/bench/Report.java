package kr.gpuatlas.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Says what a benchmark found: as a table for people, as `target/bench/NAME.json` for programs.
final class Report {
    private Report() {}

    /// Where benchmarks write what they need and what they found; it exists.
    static Path folder() throws IOException {
        return Files.createDirectories(Path.of("target", "bench")).toAbsolutePath();
    }

    /// What a row found, in short.
    static String line(Row row) {
        return "%s: %s %s".formatted(row.what(), Row.plain(row.ours()), row.unit());
    }

    /// One line for the heads and one for each row.
    static String table(List<Row> rows) {
        int width = rows.stream().mapToInt(row -> row.what().length()).max().orElse(0);
        String form = "%-" + width + "s  %10s  %10s  %7s  %15s  %-12s  %s";
        List<String> lines = new ArrayList<>();
        lines.add(form.formatted("what", "ours", "reference", "ratio", "best", "bar", "met"));
        for (Row row : rows) {
            lines.add(
                    form.formatted(
                            row.what(),
                            Row.plain(row.ours()) + " " + row.unit(),
                            row.reference().map(n -> Row.plain(n) + " " + row.unit()).orElse(""),
                            row.ratio().map(Row::plain).orElse(""),
                            row.least().map(Report::both).orElse(""),
                            row.bar(),
                            row.met().map(met -> met ? "yes" : "NO").orElse("")));
        }
        return String.join("\n", lines);
    }

    private static String both(Row.Best best) {
        return Row.plain(best.ours()) + " / " + Row.plain(best.reference());
    }

    static Path write(String name, List<Row> rows) throws IOException {
        Path file = folder().resolve(name + ".json");
        try (JsonGenerator json =
                new JsonFactory()
                        .createGenerator(
                                ObjectWriteContext.empty(), file.toFile(), JsonEncoding.UTF8)) {
            json.writeStartArray();
            rows.forEach(row -> write(row, json));
            json.writeEndArray();
        }
        return file;
    }

    private static void write(Row row, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("what", row.what());
        json.writeStringProperty("unit", row.unit());
        json.writeNumberProperty("ours", row.ours());
        number(json, "reference", row.reference());
        number(json, "ratio", row.ratio());
        number(json, "oursBest", row.least().map(Row.Best::ours));
        number(json, "referenceBest", row.least().map(Row.Best::reference));
        json.writeStringProperty("bar", row.bar());
        json.writeName("met");
        if (row.met().isPresent()) {
            json.writeBoolean(row.met().get());
        } else {
            json.writeNull();
        }
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String key, Optional<Double> value) {
        json.writeName(key);
        if (value.isPresent()) {
            json.writeNumber(value.get());
        } else {
            json.writeNull();
        }
    }
}
