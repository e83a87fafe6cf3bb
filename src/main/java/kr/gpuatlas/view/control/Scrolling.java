package kr.gpuatlas.view.control;

import javafx.scene.control.ScrollPane;

/// Reads on in what has more than is seen.
public final class Scrolling {
    private Scrolling() {}

    /// Goes so many pixels down, or up, as far as there is something.
    public static void by(ScrollPane pane, double way) {
        double spare =
                pane.getContent().getLayoutBounds().getHeight()
                        - pane.getViewportBounds().getHeight();
        if (spare > 0) {
            pane.setVvalue(Math.clamp(pane.getVvalue() + way / spare, 0, 1));
        }
    }
}
