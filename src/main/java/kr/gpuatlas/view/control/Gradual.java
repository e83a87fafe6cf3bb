package kr.gpuatlas.view.control;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;

/// A view that can come into a scene part by part, so that a window in which somebody works
/// meanwhile does not stand still until all of it is styled and laid out.
public interface Gradual {
    /// One part of it.
    ///
    /// @param enter puts it where it belongs
    /// @param arrange once it is styled, does in steps most of what its layout has to do; it is to
    ///   be styled again after each, and laid out after the last
    record Part(Runnable enter, List<Runnable> arrange) {
        public Part(Runnable enter) {
            this(enter, List.of());
        }
    }

    /// Takes its parts out of it, before it stands in a scene.
    ///
    /// @return what puts them back, in the order in which that is to be done; after the last the
    ///   view is as it was
    List<Part> takeApart();

    /// The parts of a node that comes into another view; one, where it has none of its own.
    ///
    /// @param enter puts the node where it belongs
    static List<Part> entering(Runnable enter, Node node) {
        List<Part> own = node instanceof Gradual gradual ? gradual.takeApart() : List.of();
        if (own.isEmpty()) {
            return List.of(new Part(enter));
        }
        List<Part> parts = new ArrayList<>(own);
        Part first = own.getFirst();
        parts.set(
                0,
                new Part(
                        () -> {
                            enter.run();
                            first.enter().run();
                        },
                        first.arrange()));
        return parts;
    }
}
