package kr.gpuatlas.bench;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.time.DateSpan;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Writes what a synthetic dataset has as a file that the program reads; one record a line.
final class DatasetWriter {
    private final JsonGenerator json;

    private DatasetWriter(JsonGenerator json) {
        this.json = json;
    }

    static void write(Dataset dataset, OutputStream out) {
        JsonFactory factory = new JsonFactory();
        try (JsonGenerator json =
                factory.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8)) {
            new DatasetWriter(json).write(dataset);
        }
    }

    private void write(Dataset dataset) {
        json.writeStartObject();
        json.writeNumberProperty("format", 1);
        json.writeName("edition");
        object(() -> {
            json.writeStringProperty("id", dataset.edition().id());
            json.writeStringProperty("version", dataset.edition().version());
            text("title", dataset.edition().title());
            json.writeStringProperty("firstDay", dataset.edition().firstDay().toString());
            json.writeStringProperty("lastDay", dataset.edition().lastDay().toString());
            text("licence", dataset.edition().licence());
        });
        json.writeName("pledge");
        object(() -> {
            json.writeStringProperty("id", dataset.pledge().id());
            text("name", dataset.pledge().name());
            json.writeStringProperty("announced", dataset.pledge().announced().toString());
            ids("parts", dataset.pledge().parts());
        });
        list("sources", dataset.sources(), this::source);
        list("partners", dataset.partners(), this::partner);
        list("programmes", dataset.programmes(), this::programme);
        list("lots", dataset.lots(), this::lot);
        list("sites", dataset.sites(), this::site);
        list("claims", dataset.claims(), this::claim);
        for (String empty :
                List.of(
                        "milestones",
                        "conflicts",
                        "unknowns",
                        "constants",
                        "assumptions",
                        "rulings")) {
            ids(empty, List.of());
        }
        json.writeEndObject();
    }

    private void object(Runnable members) {
        json.writeStartObject();
        members.run();
        json.writeEndObject();
    }

    private <T> void list(String key, List<T> records, Consumer<T> members) {
        json.writeName(key);
        json.writeStartArray();
        for (T each : records) {
            json.writeRaw('\n');
            object(() -> members.accept(each));
        }
        json.writeEndArray();
    }

    private void text(String key, Text text) {
        json.writeName(key);
        object(() -> {
            json.writeStringProperty("ko", text.ko());
            json.writeStringProperty("en", text.en());
        });
    }

    private void ids(String key, List<String> ids) {
        json.writeName(key);
        json.writeStartArray();
        ids.forEach(json::writeString);
        json.writeEndArray();
    }

    private void word(String key, Enum<?> constant) {
        json.writeStringProperty(key, constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private void string(String key, Optional<String> value) {
        value.ifPresent(text -> json.writeStringProperty(key, text));
    }

    private void source(Source source) {
        json.writeStringProperty("id", source.id());
        text("publisher", source.publisher());
        json.writeStringProperty("title", source.title());
        string("published", source.published().map(DateSpan::text));
        json.writeStringProperty("language", source.language());
        word("tier", source.tier());
    }

    private void partner(Partner partner) {
        json.writeStringProperty("id", partner.id());
        text("name", partner.name());
        text("shortName", partner.shortName());
        text("monogram", partner.monogram());
        word("kind", partner.kind());
        text("role", partner.role());
        ids("sources", partner.sources());
    }

    private void programme(Programme programme) {
        json.writeStringProperty("id", programme.id());
        text("name", programme.name());
        text("shortName", programme.shortName());
        text("monogram", programme.monogram());
        text("aim", programme.aim());
        word("sector", programme.sector());
        json.writeStringProperty("lead", programme.lead());
        ids("roles", List.of());
        ids("workloads", List.of());
        json.writeBooleanProperty("inPledge", programme.inPledge());
        json.writeBooleanProperty("major", programme.major());
        json.writeBooleanProperty("founding", programme.founding());
    }

    private void lot(Lot lot) {
        json.writeStringProperty("id", lot.id());
        json.writeStringProperty("programme", lot.programme());
        text("name", lot.name());
        string("operator", lot.operator());
        json.writeBooleanProperty("inPledge", lot.inPledge());
    }

    private void site(Site site) {
        json.writeStringProperty("id", site.id());
        text("name", site.name());
        text("shortName", site.shortName());
        text("place", site.place());
        word("precision", site.precision());
        site.position()
                .ifPresent(at -> {
                    json.writeName("position");
                    object(() -> {
                        json.writeNumberProperty("lat", at.lat());
                        json.writeNumberProperty("lon", at.lon());
                    });
                });
        site.uncertaintyKm().ifPresent(km -> json.writeNumberProperty("uncertaintyKm", km));
        ids("programmes", site.programmes());
        json.writeStringProperty("partner", site.partner());
        ids("holds", site.holds());
        json.writeBooleanProperty("loneSource", site.loneSource());
        json.writeStringProperty("from", site.from().toString());
        site.superseded()
                .ifPresent(end -> {
                    json.writeName("superseded");
                    object(() -> {
                        json.writeStringProperty("on", end.on().toString());
                        json.writeStringProperty("by", end.by());
                    });
                });
        ids("sources", site.sources());
    }

    private void claim(Claim claim) {
        json.writeStringProperty("id", claim.id());
        json.writeStringProperty("about", claim.about());
        word("subject", claim.subject());
        claim.phase().ifPresent(phase -> word("phase", phase));
        json.writeStringProperty("metric", claim.metric());
        text("label", claim.label());
        if (claim.value() instanceof Value.Measure(Quantity quantity, Unit unit)) {
            json.writeName("value");
            object(() -> {
                word("qualifier", quantity.qualifiers().iterator().next());
                json.writeNumberProperty(
                        "number", quantity.stated().orElseThrow().longValueExact());
                word("unit", unit);
            });
        }
        json.writeStringProperty("when", claim.when().text());
        ids("sources", claim.sources());
        word("grade", claim.grade());
        word("standing", claim.standing());
    }
}
