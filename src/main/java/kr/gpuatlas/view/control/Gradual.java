package kr.gpuatlas.view.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

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
    /// @param inner asked for once it has entered: what is then to come into it, part by part
    record Part(
            List<Node> nodes,
            Runnable enter,
            List<Step> arrange,
            List<Step> draw,
            Supplier<List<Part>> inner) {
        public Part {
            nodes = List.copyOf(nodes);
        }

        public Part(List<Node> nodes, Runnable enter, List<Step> arrange, List<Step> draw) {
            this(nodes, enter, arrange, draw, List::of);
        }

        public Part(Node node, Runnable enter) {
            this(List.of(node), enter, List.of(), List.of());
        }
    }

    /// A part that is only made when its turn has come.
    ///
    /// @param into what the part comes into
    /// @param making makes it
    static Part made(Pane into, Supplier<? extends Node> making) {
        List<Part> inner = new ArrayList<>();
        return new Part(
                List.of(into),
                () -> {
                    Node node = making.get();
                    inner.addAll(apart(node));
                    into.getChildren().add(node);
                },
                List.of(),
                List.of(),
                () -> inner);
    }

    /// Takes a node apart, if it can be.
    static List<Part> apart(Node node) {
        return node instanceof Gradual gradual ? gradual.takeApart() : List.of();
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

    /// Takes all nodes out of a parent, and apart those that can be.
    ///
    /// @param children those of the parent
    static List<Part> eachApart(List<Node> children) {
        List<Node> whole = List.copyOf(children);
        children.clear();
        return whole.stream().map(node -> entering(() -> children.add(node), node)).toList();
    }

    /// A node that comes into another view, and is taken apart just before, if it can be.
    ///
    /// @param enter puts the node where it belongs
    static Part entering(Runnable enter, Node node) {
        List<Part> inner = new ArrayList<>();
        return new Part(
                List.of(node),
                () -> {
                    inner.addAll(apart(node));
                    enter.run();
                },
                List.of(),
                List.of(),
                () -> inner);
    }
}
