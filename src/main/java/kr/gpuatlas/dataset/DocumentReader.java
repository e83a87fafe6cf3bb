package kr.gpuatlas.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

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
        if (isBlank()) {
            ledger.report(0, Rule.EMPTY_FILE, "");
            return;
        }
        try (JsonParser parser = Limits.JSON.createParser(ObjectReadContext.empty(), bytes)) {
            boolean atEnd = false;
            try {
                parser.nextToken();
                document(parser);
                atEnd = true;
                if (parser.nextToken() != null) {
                    reportTrailing(new NodeReader(parser, ledger).at());
                }
            } catch (JacksonException broken) {
                if (atEnd) {
                    reportTrailing(offset(broken));
                } else {
                    reportBroken(parser, broken);
                }
            }
        }
    }

    /// Whether nothing stands in the file but perhaps a byte order mark and blanks.
    private boolean isBlank() {
        int at = Locator.textStart(bytes);
        while (at < bytes.length && " \t\r\n".indexOf(bytes[at]) >= 0) {
            at++;
        }
        return at == bytes.length;
    }

    private void document(JsonParser parser) {
        NodeReader reader = new NodeReader(parser, ledger);
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

    private void reportTrailing(int at) {
        ledger.report(at, Rule.TRAILING_TEXT, excerpt(at));
    }

    private void reportBroken(JsonParser parser, JacksonException broken) {
        int token = (int) parser.currentTokenLocation().getByteOffset();
        switch (broken) {
            case StreamConstraintsException limit -> reportLimit(limit, Math.max(token, 0));
            case UnexpectedEndOfInputException _ ->
                    ledger.report(bytes.length, Rule.UNEXPECTED_END, "");
            default -> {
                int at = offset(broken);
                ledger.report(at, Rule.MALFORMED_JSON, excerpt(at));
            }
        }
    }

    private void reportLimit(StreamConstraintsException limit, int at) {
        if (limit.getOriginalMessage().contains("nesting")) {
            ledger.report(at, Rule.TOO_DEEP, excerpt(at), Limits.DEPTH);
        } else {
            ledger.report(at, Rule.STRING_TOO_LONG, excerpt(at), Limits.STRING);
        }
    }

    private int offset(JacksonException broken) {
        long at = broken.getLocation().getByteOffset();
        return Math.clamp(at, 0, bytes.length);
    }

    /// The beginning of the line that starts at a byte.
    private String excerpt(int at) {
        int end = at;
        while (end < bytes.length && end - at < Shown.LONGEST && bytes[end] != '\n') {
            end++;
        }
        return Shown.of(new String(bytes, at, end - at, UTF_8).strip());
    }
}
