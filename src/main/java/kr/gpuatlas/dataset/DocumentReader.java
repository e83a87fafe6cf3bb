package kr.gpuatlas.dataset;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Goes through the document member by member and record by record; what is no JSON ends it with a
/// finding.
final class DocumentReader {
    private final byte[] bytes;
    private final Ledger ledger;
    private final Sections sections;

    DocumentReader(byte[] bytes, Ledger ledger, Sections sections) {
        this.bytes = bytes;
        this.ledger = ledger;
        this.sections = sections;
    }

    void read() {
        JsonDocument document = new JsonDocument(bytes, ledger);
        if (document.isBlank()) {
            ledger.report(0, Rule.EMPTY_FILE, "", new Ledger.Key("empty.dataset"));
        } else {
            document.read(this::document);
        }
    }

    private void document(JsonParser parser, NodeReader reader) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            Kinds.wrongType(reader.read(), "type.object", ledger);
            return;
        }
        int at = reader.at();
        Set<String> met = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int keyAt = reader.at();
            String key = parser.currentName();
            parser.nextToken();
            if (met.add(key)) {
                member(parser, reader, keyAt, key);
            } else {
                ledger.report(keyAt, Rule.DUPLICATE_KEY, "\"" + Shown.of(key) + "\"");
                parser.skipChildren();
            }
        }
        for (String key : sections.keys()) {
            if (!met.contains(key)
                    && sections.at(key).filter(Sections.Section::isNeeded).isPresent()) {
                ledger.report(at, Rule.MISSING_KEY, "{…}", key);
            }
        }
    }

    private void member(JsonParser parser, NodeReader reader, int keyAt, String key) {
        Sections.Section section = sections.at(key).orElse(null);
        if (section == null) {
            Fields.reportUnknown(keyAt, key, sections.keys(), ledger);
            parser.skipChildren();
        } else if (!section.isList()) {
            section.intake().accept(reader.read());
        } else if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                section.intake().accept(reader.read());
            }
        } else {
            Kinds.wrongType(reader.read(), "type.array", ledger);
        }
    }
}
