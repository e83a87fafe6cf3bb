package kr.gpuatlas.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;

/// Leaves out of a photograph of some rows what lies wholly above or below them: JavaFX draws all
/// of a scene for every part of it.
///
/// What is left out is made transparent, which neither moves nor restyles anything.
final class Culling {
    /// More than what smoothed edges add, in pixels of the layout.
    private static final double MARGIN = 2;

    /// So many nodes are found in less time than a person notices.
    private static final int TOGETHER = 100;

    private final Node whole;
    private final double height;
    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Node> waiting = new ArrayDeque<>();

    /// @param whole laid out, and not to change any more
    /// @param height of what is photographed at once, in pixels of the layout
    Culling(Node whole, double height) {
        this.whole = whole;
        this.height = height;
        waiting.add(whole);
    }

    /// Finds out where some more of the nodes lie, and says whether there are any left.
    boolean collectSome() {
        for (int i = 0; i < TOGETHER && !waiting.isEmpty(); i++) {
            collect(waiting.pop());
        }
        return !waiting.isEmpty();
    }

    private record Piece(Node node, double opacity, double top, double bottom) {
        void show(boolean seen) {
            node.setOpacity(seen ? opacity : 0);
        }
    }

    private void collect(Node node) {
        if (!node.isVisible() || node.getOpacity() <= 0) {
            return;
        }
        if (node.isCache() && !node.cacheProperty().isBound()) {
            // JavaFX would draw all of it at once, with its shadow, which it need not do for rows.
            node.setCache(false);
        }
        Bounds bounds = whole.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        boolean apart = node instanceof Parent && node.getEffect() == null;
        if (apart && bounds.getHeight() > height) {
            // Its own background stays.
            ((Parent) node).getChildrenUnmodifiable().forEach(waiting::push);
        } else if (!node.opacityProperty().isBound()) {
            pieces.add(
                    new Piece(
                            node,
                            node.getOpacity(),
                            bounds.getMinY() - MARGIN,
                            bounds.getMaxY() + MARGIN));
        }
    }

    /// Shows what reaches into some rows, in pixels of the layout, as far as it is known.
    void show(double top, double bottom) {
        pieces.forEach(piece -> piece.show(piece.bottom() > top && piece.top() < bottom));
    }
}
