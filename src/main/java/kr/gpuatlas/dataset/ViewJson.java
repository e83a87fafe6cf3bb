package kr.gpuatlas.dataset;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kr.gpuatlas.domain.view.Camera;
import kr.gpuatlas.domain.view.Filter;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.ViewState;

/// A view as JSON, the same text for the same view: what pictures carry and files of views hold.
///
/// `format` is 1. A key that is missing means the opening view's own value, a key that is not known
/// is passed over, so that views of older and newer programs can be read.
public final class ViewJson {
    private static final int FORMAT = 1;

    private ViewJson() {}

    /// What came of reading a view.
    public sealed interface Reading {}

    /// The view.
    ///
    /// @param warnings keys that were passed over
    public record Accepted(ViewState view, List<Finding> warnings) implements Reading {
        public Accepted {
            warnings = List.copyOf(warnings);
        }
    }

    /// It is no view, and why.
    public record Refused(List<Finding> findings) implements Reading {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    public static String write(ViewState view) {
        return JsonText.of(object(view));
    }

    /// The same as keys and values, to be part of a larger object.
    public static Map<String, Object> object(ViewState view) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("asOf", view.asOf().toString());
        json.put("knownOn", view.knownOn().map(Object::toString));
        json.put("scope", Kinds.kebab(view.scope()));
        json.put("selection", view.selection().map(ViewJson::selection));
        json.put("filter", filter(view.filter()));
        json.put("order", Kinds.kebab(view.order()));
        json.put("camera", camera(view.camera()));
        json.put("layer", Kinds.kebab(view.layer()));
        json.put("board", Kinds.kebab(view.board()));
        json.put("details", view.details());
        view.pinned().ifPresent(figure -> json.put("pinned", figure));
        json.put("assumed", new TreeMap<>(view.assumed().changes()));
        json.put("theme", Kinds.kebab(view.theme()));
        json.put("language", Kinds.kebab(view.language()));
        return json;
    }

    private static Map<String, Object> selection(Selection selection) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", Kinds.kebab(selection.kind()));
        json.put("id", selection.id());
        return json;
    }

    private static Map<String, Object> filter(Filter filter) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sectors", filter.sectors().stream().sorted().map(Kinds::kebab).toList());
        json.put("phases", filter.phases().stream().sorted().map(Kinds::kebab).toList());
        json.put("provinces", filter.provinces().stream().sorted().toList());
        json.put("query", filter.query());
        return json;
    }

    private static Map<String, Object> camera(Camera camera) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("lat", BigDecimal.valueOf(camera.lat()));
        json.put("lon", BigDecimal.valueOf(camera.lon()));
        json.put("zoom", BigDecimal.valueOf(camera.zoom()));
        return json;
    }

    /// Reads a view, or what [a snapshot][SnapshotJson] tells of a picture, which has one under
    /// `view`.
    ///
    /// @param name the text is known by in findings
    /// @param opening gives the value of every key that is missing
    public static Reading read(byte[] bytes, String name, ViewState opening) {
        Ledger ledger = new Ledger();
        Utf8.check(bytes, ledger);
        JsonDocument document = new JsonDocument(bytes, ledger);
        ViewFields fields = new ViewFields(opening, ledger);
        if (ledger.errors() == 0 && document.isBlank()) {
            ledger.report(0, Rule.EMPTY_FILE, "", new Ledger.Key("empty.view"));
        } else if (ledger.errors() == 0) {
            document.read((_, reader) -> fields.read(view(reader.read(), opening, ledger)));
        }
        Optional<ViewState> view = fields.view();
        List<Finding> findings = new Locator(name, bytes).locate(ledger.notes());
        return ledger.errors() == 0 && view.isPresent()
                ? new Accepted(view.get(), findings)
                : new Refused(findings);
    }

    /// The object of the view; what says something, but nothing of a view, is none.
    private static Node view(Node node, ViewState opening, Ledger ledger) {
        if (!(node instanceof Node.Obj(int at, List<Node.Member> members))) {
            return node;
        }
        Set<String> known = new TreeSet<>(object(opening).keySet());
        known.remove("format");
        known.add("pinned");
        Map<String, Node> said = new HashMap<>();
        members.forEach(member -> said.put(member.key(), member.value()));
        said.remove("format");
        if (said.isEmpty() || said.keySet().stream().anyMatch(known::contains)) {
            return node;
        }
        if (!said.containsKey("view")) {
            ledger.report(at, Rule.NO_VIEW, node.shown(), String.join(", ", known));
        }
        return said.getOrDefault("view", node);
    }
}
