package kr.gpuatlas.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/// One JSON value in a file; what is no JSON ends the reading with a finding.
final class JsonDocument {
    private final byte[] bytes;
    private final Ledger ledger;

    /// What is done with the value, at whose first token the parser stands.
    @FunctionalInterface
    interface Body {
        void read(JsonParser parser, NodeReader reader);
    }

    JsonDocument(byte[] bytes, Ledger ledger) {
        this.bytes = bytes;
        this.ledger = ledger;
    }

    /// Whether nothing stands in the file but perhaps a byte order mark and blanks.
    boolean isBlank() {
        int at = Locator.textStart(bytes);
        while (at < bytes.length && " \t\r\n".indexOf(bytes[at]) >= 0) {
            at++;
        }
        return at == bytes.length;
    }

    /// Reads a document that is not blank; nothing may follow its value.
    void read(Body body) {
        try (JsonParser parser = Limits.JSON.createParser(ObjectReadContext.empty(), bytes)) {
            NodeReader reader = new NodeReader(parser, ledger);
            boolean atEnd = false;
            try {
                parser.nextToken();
                body.read(parser, reader);
                atEnd = true;
                if (parser.nextToken() != null) {
                    reportTrailing(reader.at());
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
