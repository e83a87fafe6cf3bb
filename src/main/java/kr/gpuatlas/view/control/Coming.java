package kr.gpuatlas.view.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// Nodes that come back into their parent some at a time, each styled as it comes, because all at
/// once would take longer than a window may stand still.
public final class Coming {
    private final int together;
    private final List<Node> waiting = new ArrayList<>();
    private List<Node> children = new ArrayList<>();

    /// @param together how many come at a time
    public Coming(int together) {
        this.together = together;
    }

    /// Takes all nodes out of a parent that stands in a scene.
    ///
    /// @param from the children of the parent
    public void takeOut(List<Node> from) {
        children = from;
        waiting.addAll(from);
        from.clear();
    }

    /// Brings some of them back, and says whether there were any.
    public boolean bringSome() {
        if (waiting.isEmpty()) {
            return false;
        }
        List<Node> some = waiting.subList(0, Math.min(together, waiting.size()));
        children.addAll(some);
        some.forEach(Node::applyCss);
        some.clear();
        return true;
    }
}
