package kr.gpuatlas.view.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;

/// Finds the node of a sheet that stands where another stood in a sheet that was made alike.
final class Counterpart {
    /// From the sheet down.
    private final Deque<Integer> way = new ArrayDeque<>();

    private final Optional<TextInputControl> text;

    Counterpart(Parent sheet, Optional<Node> node) {
        this.text =
                node.filter(TextInputControl.class::isInstance).map(TextInputControl.class::cast);
        Node at = node.orElse(sheet);
        while (!at.equals(sheet) && at.getParent() != null) {
            way.push(at.getParent().getChildrenUnmodifiable().indexOf(at));
            at = at.getParent();
        }
    }

    /// Gives it the focus, or the sheet itself where nothing stands there; the cursor of a text
    /// stands where it did.
    void focusIn(Parent sheet) {
        Node node = in(sheet);
        node.requestFocus();
        if (node instanceof TextInputControl same) {
            text.ifPresent(
                    before -> same.selectRange(before.getAnchor(), before.getCaretPosition()));
        }
    }

    private Node in(Parent sheet) {
        Node at = sheet;
        for (int index : way) {
            if (!(at instanceof Parent parent)
                    || index >= parent.getChildrenUnmodifiable().size()) {
                return sheet;
            }
            at = parent.getChildrenUnmodifiable().get(index);
        }
        return at;
    }
}
