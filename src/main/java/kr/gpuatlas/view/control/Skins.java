package kr.gpuatlas.view.control;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;

/// Gives new controls their skins before the pulse would.
///
/// A skin adds children, and what is added while the pulse gives nodes their style needs a second
/// pulse, in which JavaFX finds nothing that has changed and so paints the whole window.
public final class Skins {
    private Skins() {}

    /// Makes the skins of what is visible in a part of the scene and has none.
    public static void make(Parent part) {
        for (Node child : part.getChildrenUnmodifiable()) {
            if (child.isVisible()) {
                if (child instanceof Control control && control.getSkin() == null) {
                    control.applyCss();
                }
                if (child instanceof Parent inner) {
                    make(inner);
                }
            }
        }
    }
}
