package kr.gpuatlas.view.control;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;

/// Gives new controls their skins before the pulse would.
///
/// A skin adds children, and what is added while the pulse gives nodes their style needs a second
/// pulse, in which JavaFX finds nothing that has changed and so paints the whole window.
public final class Skins {
    private Skins() {}

    /// Makes the skins of what is visible in a part of a window and has none; before the window
    /// shows, its stylesheets may not be there yet.
    public static void make(Parent part) {
        Scene scene = part.getScene();
        if (scene != null && scene.getWindow() != null && scene.getWindow().isShowing()) {
            makeIn(part);
        }
    }

    private static void makeIn(Parent part) {
        for (Node child : part.getChildrenUnmodifiable()) {
            if (child.isVisible()) {
                if (child instanceof Control control && control.getSkin() == null) {
                    control.applyCss();
                }
                if (child instanceof Parent inner) {
                    makeIn(inner);
                }
            }
        }
    }
}
