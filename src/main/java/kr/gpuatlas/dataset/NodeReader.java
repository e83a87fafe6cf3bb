package kr.gpuatlas.dataset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Turns the tokens of one value into a node; nesting is bounded by the parser.
final class NodeReader {
    /// From so many keys on, duplicates are looked up instead of searched.
    private static final int MANY_KEYS = 32;

    private final JsonParser parser;
    private final Ledger ledger;

    NodeReader(JsonParser parser, Ledger ledger) {
        this.parser = parser;
        this.ledger = ledger;
    }

    /// The byte the current token begins at.
    int at() {
        return (int) parser.currentTokenLocation().getByteOffset();
    }

    /// Reads the value whose first token is the current one.
    Node read() {
        int at = at();
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object(at);
            case START_ARRAY -> array(at);
            case VALUE_STRING -> new Node.Str(at, parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(at);
            case VALUE_TRUE -> new Node.Bool(at, true);
            case VALUE_FALSE -> new Node.Bool(at, false);
            case VALUE_NULL -> new Node.Null(at);
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT ->
                    throw new IllegalStateException("no value begins with " + token);
        };
    }

    private Node number(int at) {
        String digits = parser.getString();
        if (digits.length() > Limits.NUMBER) {
            ledger.report(
                    at, Rule.NUMBER_TOO_LONG, Shown.of(digits), digits.length(), Limits.NUMBER);
            return new Node.Num(at, "0");
        }
        return new Node.Num(at, digits);
    }

    private Node array(int at) {
        List<Node> items = new ArrayList<>(4);
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(read());
        }
        return new Node.Arr(at, items);
    }

    private Node object(int at) {
        List<Node.Member> members = new ArrayList<>();
        Set<String> many = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int keyAt = at();
            String key = parser.currentName();
            parser.nextToken();
            Node value = read();
            if (isNew(key, members, many)) {
                members.add(new Node.Member(keyAt, key, value));
            } else {
                ledger.report(keyAt, Rule.DUPLICATE_KEY, "\"" + Shown.of(key) + "\"");
            }
        }
        return new Node.Obj(at, members);
    }

    private static boolean isNew(String key, List<Node.Member> members, Set<String> many) {
        if (members.size() < MANY_KEYS) {
            for (Node.Member member : members) {
                if (member.key().equals(key)) {
                    return false;
                }
            }
            return true;
        }
        if (many.isEmpty()) {
            members.forEach(member -> many.add(member.key()));
        }
        return many.add(key);
    }
}
