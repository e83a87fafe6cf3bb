package kr.gpuatlas.view.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// A view that can come into a scene part by part, so that a window in which somebody works
/// meanwhile does not stand still until all of it is styled and laid out.
public interface Gradual {
    /// One part of it.
    ///
    /// @param nodes what it is
    /// @param enter puts it where it belongs
    /// @param arrange once it is styled, does in steps most of what its layout has to do; it is to
    ///   be styled again after each
    /// @param draw after that, before it is laid out, draws in steps what its layout would draw;
    ///   each is begun again as long as there is anything left to do
    record Part(List<Node> nodes, Runnable enter, List<Step> arrange, List<Step> draw) {
        public Part {
            nodes = List.copyOf(nodes);
        }

        public Part(Node node, Runnable enter) {
            this(List.of(node), enter, List.of(), List.of());
        }
    }

    /// Takes its parts out of it, before it stands in a scene.
    ///
    /// @return what puts them back, in the order in which that is to be done; after the last the
    ///   view is as it was
    List<Part> takeApart();

    /// Takes all nodes out of a parent.
    ///
    /// @param children those of the parent
    /// @return a part for each of them
    static List<Part> each(List<Node> children) {
        return each(children, 1);
    }

    /// Takes all nodes out of a parent, of which some are small enough to come back together.
    ///
    /// @param children those of the parent
    /// @param together how many make a part
    static List<Part> each(List<Node> children, int together) {
        List<Node> whole = List.copyOf(children);
        children.clear();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < whole.size(); i += together) {
            List<Node> some = whole.subList(i, Math.min(whole.size(), i + together));
            parts.add(new Part(some, () -> children.addAll(some), List.of(), List.of()));
        }
        return parts;
    }

    /// The parts of a node that comes into another view; one, where it has none of its own.
    ///
    /// @param enter puts the node where it belongs
    static List<Part> entering(Runnable enter, Node node) {
        List<Part> own = node instanceof Gradual gradual ? gradual.takeApart() : List.of();
        if (own.isEmpty()) {
            return List.of(new Part(node, enter));
        }
        List<Part> parts = new ArrayList<>(own);
        Part first = own.getFirst();
        parts.set(
                0,
                new Part(
                        List.of(node),
                        () -> {
                            enter.run();
                            first.enter().run();
                        },
                        first.arrange(),
                        first.draw()));
        return parts;
    }
}
