package kr.gpuatlas.support;

import javafx.scene.Node;

/// What a person sees of a window, of all the nodes that are in it.
public final class Seen {
    private Seen() {}

    /// Whether neither the node nor anything it is in is hidden.
    public static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
