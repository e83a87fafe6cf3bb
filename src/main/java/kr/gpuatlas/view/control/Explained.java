package kr.gpuatlas.view.control;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Lets a node that shows a number answer E, I or a click with the explanation of that number.
public final class Explained {
    private static final Object KEY = Explained.class;

    private Explained() {}

    /// Says what a node explains that has keys of its own.
    ///
    /// @param id of a figure or claim; blank when there is none
    public static void as(Node node, Supplier<String> id) {
        node.getProperties().put(KEY, id);
    }

    /// E and I on the node explain; what a click does is its own.
    public static void byKey(Node node, Supplier<String> id) {
        as(node, id);
        node.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (isAsked(event) && explain(node, id.get())) {
                        event.consume();
                    }
                });
    }

    /// E, I and a click on the node explain.
    public static void byAnything(Node node, Supplier<String> id) {
        byKey(node, id);
        node.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                event -> {
                    boolean click = event.getButton() == MouseButton.PRIMARY;
                    if (click && event.isStillSincePress() && explain(node, id.get())) {
                        event.consume();
                    }
                });
    }

    private static boolean isAsked(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        return plain && (event.getCode() == KeyCode.E || event.getCode() == KeyCode.I);
    }

    private static boolean explain(Node node, String id) {
        if (id.isBlank()) {
            return false;
        }
        node.fireEvent(new ExplainEvent(id));
        return true;
    }

    /// What the node itself explains, or the nearest one around it.
    public static Optional<String> at(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getProperties().get(KEY) instanceof Supplier<?> found
                    && found.get() instanceof String id
                    && !id.isBlank()) {
                return Optional.of(id);
            }
        }
        return Optional.empty();
    }
}
