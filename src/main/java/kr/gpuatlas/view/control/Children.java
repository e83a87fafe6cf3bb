package kr.gpuatlas.view.control;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;

/// The nodes that a parent shows.
public final class Children {
    private Children() {}

    /// Makes a parent show some nodes and no others, in their order. What stays is neither taken
    /// out nor put back, except to change its place: it would be styled anew, and lose the
    /// keyboard's focus.
    ///
    /// @param children those of the parent
    /// @param wanted none of them twice
    public static void show(List<Node> children, List<? extends Node> wanted) {
        Set<Node> stay = Collections.newSetFromMap(new IdentityHashMap<>());
        stay.addAll(wanted);
        children.removeIf(child -> !stay.contains(child));
        Set<Node> there = Collections.newSetFromMap(new IdentityHashMap<>());
        there.addAll(children);
        for (int i = 0; i < wanted.size(); i++) {
            Node node = wanted.get(i);
            if (i < children.size() && children.get(i) == node) {
                continue;
            }
            if (there.contains(node)) {
                children.remove(node);
            }
            children.add(i, node);
        }
    }
}
