package kr.gpuatlas.view.control;

import java.util.HashSet;
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
        Set<Node> stay = new HashSet<>(wanted);
        children.removeIf(child -> !stay.contains(child));
        Set<Node> there = new HashSet<>(children);
        for (int i = 0; i < wanted.size(); i++) {
            Node node = wanted.get(i);
            if (i < children.size() && children.get(i).equals(node)) {
                continue;
            }
            if (there.contains(node)) {
                children.remove(node);
            }
            children.add(i, node);
        }
    }
}
