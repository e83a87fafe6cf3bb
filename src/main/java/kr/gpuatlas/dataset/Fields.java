package kr.gpuatlas.dataset;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// The members of one object, asked for by key; what nobody asks for is reported as unknown.
final class Fields {
    private final Node.Obj node;
    private final Ledger ledger;
    private final int errorsBefore;
    private final List<String> known = new ArrayList<>(24);
    private final BitSet asked = new BitSet();

    private Fields(Node.Obj node, Ledger ledger) {
        this.node = node;
        this.ledger = ledger;
        this.errorsBefore = ledger.errors();
    }

    /// A kind of object that a maker builds from its members.
    ///
    /// The maker asks for every key it knows; what it returns counts only if nothing was wrong.
    static <T> Kind<T> object(T blank, Function<Fields, T> maker) {
        return new Kind<>(blank, (node, ledger) -> read(node, ledger, maker));
    }

    static <T> Optional<T> read(Node node, Ledger ledger, Function<Fields, T> maker) {
        if (node instanceof Node.Obj object) {
            Fields fields = new Fields(object, ledger);
            return fields.build(() -> maker.apply(fields));
        }
        Kinds.wrongType(node, "type.object", ledger);
        return Optional.empty();
    }

    private <T> Optional<T> build(Supplier<T> maker) {
        Optional<T> made = Optional.empty();
        try {
            made = Optional.of(maker.get());
        } catch (IllegalArgumentException refusal) {
            if (isSound()) {
                String reason = String.valueOf(refusal.getMessage());
                ledger.report(node.at(), Rule.REFUSED_RECORD, node.shown(), reason);
            }
        }
        reportUnasked(Rule.UNKNOWN_KEY);
        return isSound() ? made : Optional.empty();
    }

    /// Whether nothing of this object has been refused so far.
    boolean isSound() {
        return ledger.errors() == errorsBefore;
    }

    int at() {
        return node.at();
    }

    void report(Rule rule, Object... arguments) {
        ledger.report(node.at(), rule, node.shown(), arguments);
    }

    /// Reports at the value of a key, or at the object when the key is absent.
    void reportAt(String key, Rule rule, Object... arguments) {
        Node value = find(key).orElse(node);
        ledger.report(value.at(), rule, value.shown(), arguments);
    }

    boolean has(String key) {
        return find(key).isPresent();
    }

    boolean isNull(String key) {
        return find(key).filter(Node.Null.class::isInstance).isPresent();
    }

    /// Passes over the keys nobody asked for, and says so without refusing anything: an older
    /// program meets those of a newer one, and people mistype.
    void passOverRest() {
        reportUnasked(Rule.PASSED_OVER_KEY);
        asked.set(0, node.members().size());
    }

    <T> T need(String key, Kind<T> kind) {
        Optional<Node> value = find(key);
        if (value.isEmpty()) {
            ledger.report(node.at(), Rule.MISSING_KEY, node.shown(), key);
            return kind.blank();
        }
        return value.flatMap(found -> kind.read(found, ledger)).orElse(kind.blank());
    }

    <T> Optional<T> maybe(String key, Kind<T> kind) {
        return find(key).flatMap(found -> kind.read(found, ledger));
    }

    /// The id of a record, which declares it for the references of the file.
    String id(Target target) {
        int before = ledger.errors();
        String id = need("id", Kinds.ID);
        if (ledger.errors() == before) {
            ledger.declare(target, id, node.at());
        }
        return id;
    }

    private Optional<Node> find(String key) {
        if (!known.contains(key)) {
            known.add(key);
        }
        List<Node.Member> members = node.members();
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).key().equals(key)) {
                asked.set(i);
                return Optional.of(members.get(i).value());
            }
        }
        return Optional.empty();
    }

    private void reportUnasked(Rule rule) {
        for (int i = asked.nextClearBit(0);
                i < node.members().size();
                i = asked.nextClearBit(i + 1)) {
            Node.Member member = node.members().get(i);
            report(rule, member.at(), member.key(), known, ledger);
        }
    }

    /// Reports a key that has no meaning here, with the known key that looks most like it.
    static void reportUnknown(int at, String key, List<String> known, Ledger ledger) {
        report(Rule.UNKNOWN_KEY, at, key, known, ledger);
    }

    private static void report(Rule rule, int at, String key, List<String> known, Ledger ledger) {
        String nearest =
                known.stream().min(Comparator.comparingInt(k -> Likeness.edits(key, k))).orElse("");
        ledger.report(
                at,
                rule,
                "\"" + Shown.of(key) + "\"",
                Shown.of(key),
                nearest,
                String.join(", ", known));
    }
}
