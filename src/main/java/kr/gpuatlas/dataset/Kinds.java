package kr.gpuatlas.dataset;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.text.Text;

/// The kinds of value that every part of the format uses.
final class Kinds {
    private static final Pattern ID_FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final Pattern METRIC_FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /// A string that is not blank, without control characters or halves of characters, in
    /// normalisation form C.
    static final Kind<String> STRING = new Kind<>("-", Kinds::string);

    static final Kind<String> ID = formed(ID_FORM, Rule.BAD_ID);

    /// What is measured, in kebab case.
    static final Kind<String> METRIC = formed(METRIC_FORM, Rule.BAD_METRIC);

    static final Kind<Boolean> BOOLEAN = new Kind<>(false, Kinds::bool);

    static final Kind<Text> TEXT =
            Fields.object(
                    new Text("-", "-"),
                    fields -> new Text(fields.need("ko", STRING), fields.need("en", STRING)));

    private Kinds() {}

    static void wrongType(Node node, String wanted, Ledger ledger) {
        if (node instanceof Node.Null) {
            ledger.report(node.at(), Rule.NULL_VALUE, "null", new Ledger.Key(wanted));
        } else {
            ledger.report(
                    node.at(),
                    Rule.WRONG_TYPE,
                    node.shown(),
                    new Ledger.Key(wanted),
                    new Ledger.Key(node.type()));
        }
    }

    private static Optional<String> string(Node node, Ledger ledger) {
        if (!(node instanceof Node.Str(int at, String text))) {
            wrongType(node, "type.string", ledger);
            return Optional.empty();
        }
        if (text.isBlank()) {
            ledger.report(at, Rule.BLANK_TEXT, node.shown());
            return Optional.empty();
        }
        OptionalInt invisible = text.codePoints().filter(c -> !Shown.isVisible(c)).findFirst();
        if (invisible.isPresent()) {
            int point = invisible.getAsInt();
            boolean half = Character.getType(point) == Character.SURROGATE;
            Rule rule = half ? Rule.LONE_SURROGATE : Rule.CONTROL_CHARACTER;
            ledger.report(at, rule, node.shown(), Shown.codePoint(point));
            return Optional.empty();
        }
        return Optional.of(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /// A string that must satisfy a condition besides being text.
    static Kind<String> checked(Rule rule, Predicate<String> condition) {
        return new Kind<>(
                "-",
                (node, ledger) -> {
                    Optional<String> text = string(node, ledger);
                    if (text.isPresent() && !condition.test(text.get())) {
                        ledger.report(node.at(), rule, node.shown());
                        return Optional.empty();
                    }
                    return text;
                });
    }

    private static Kind<String> formed(Pattern form, Rule rule) {
        return checked(rule, text -> form.matcher(text).matches());
    }

    private static Optional<Boolean> bool(Node node, Ledger ledger) {
        if (node instanceof Node.Bool(int _, boolean value)) {
            return Optional.of(value);
        }
        wrongType(node, "type.boolean", ledger);
        return Optional.empty();
    }

    /// A constant of an enum, written in kebab case.
    static <E extends Enum<E>> Kind<E> constant(Class<E> type) {
        return constant(EnumSet.allOf(type));
    }

    static <E extends Enum<E>> Kind<E> constant(EnumSet<E> allowed) {
        Map<String, E> byName =
                allowed.stream()
                        .collect(
                                Collectors.toMap(
                                        Kinds::kebab, e -> e, (a, _) -> a, LinkedHashMap::new));
        return new Kind<>(
                allowed.iterator().next(),
                (node, ledger) -> {
                    if (!(node instanceof Node.Str(int at, String text))) {
                        wrongType(node, "type.string", ledger);
                        return Optional.empty();
                    }
                    Optional<E> found = Optional.ofNullable(byName.get(text));
                    if (found.isEmpty()) {
                        String names = String.join(", ", byName.keySet());
                        ledger.report(at, Rule.UNKNOWN_CONSTANT, node.shown(), names);
                    }
                    return found;
                });
    }

    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The id of a thing of one of some kinds.
    static Kind<String> reference(Target first, Target... others) {
        EnumSet<Target> allowed = EnumSet.of(first, others);
        return new Kind<>(
                ID.blank(),
                (node, ledger) -> {
                    Optional<String> id = ID.read(node, ledger);
                    id.ifPresent(found -> ledger.refer(node.at(), found, allowed));
                    return id;
                });
    }

    /// A list of at least so many items.
    static <T> Kind<List<T>> list(int least, Kind<T> item) {
        return new Kind<>(
                List.of(),
                (node, ledger) -> {
                    if (!(node instanceof Node.Arr(int at, List<Node> nodes))) {
                        wrongType(node, "type.array", ledger);
                        return Optional.empty();
                    }
                    if (nodes.size() < least) {
                        ledger.report(at, Rule.TOO_FEW, node.shown(), least, nodes.size());
                    }
                    List<T> items = new ArrayList<>(nodes.size());
                    nodes.forEach(n -> item.read(n, ledger).ifPresent(items::add));
                    return Optional.of(items);
                });
    }

    static <T> Kind<List<T>> list(Kind<T> item) {
        return list(0, item);
    }
}
