package kr.gpuatlas.view.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;

/// Keeps the nodes of a page from one showing to the next: of what says the same as before nothing
/// is built, styled or laid out again.
final class Kept {
    private Map<List<Object>, Node> before = new HashMap<>();
    private Map<List<Object>, Node> now = new HashMap<>();

    /// Begins a showing; what the last but one had and the last had not is forgotten.
    void begin() {
        before = now;
        now = new HashMap<>();
    }

    /// Forgets everything, as where all words change.
    void clear() {
        before.clear();
        now.clear();
    }

    /// The node of the last showing that was built from the same, or else a new one; a node is
    /// given out once in a showing.
    ///
    /// @param sources everything the node is built from
    <N extends Node> N node(Class<N> type, Supplier<N> build, Object... sources) {
        List<Object> key = List.of(sources);
        Node found = now.containsKey(key) ? null : before.remove(key);
        N node = type.isInstance(found) ? type.cast(found) : build.get();
        now.putIfAbsent(key, node);
        return node;
    }

    Node node(Supplier<Node> build, Object... sources) {
        return node(Node.class, build, sources);
    }
}
