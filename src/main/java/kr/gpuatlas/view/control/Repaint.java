package kr.gpuatlas.view.control;

import java.util.Optional;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Has a pane painted anew as one rectangle where many small things on it change together.
///
/// JavaFX paints only what has changed, but keeps few rectangles of it: more of them are joined
/// into ever larger ones, until a handful of words that change in a column repaint the whole
/// window. What lies in a rectangle that is there already joins it.
public final class Repaint {
    /// Rectangles that touch are joined as well, so that what is painted keeps off its neighbours.
    public static final double APART = 4;

    private final Region area = new Region();
    private boolean odd;

    /// @param pane its first child becomes the area, behind all others
    public Repaint(Pane pane) {
        area.setManaged(false);
        area.setMouseTransparent(true);
        pane.getChildren().addFirst(area);
    }

    /// Has a scroll pane paint only what has changed in it; by itself it keeps a picture of all it
    /// shows, which any change has made anew.
    public static void inPart(ScrollPane scroll) {
        scroll.skinProperty()
                .subscribe(_ ->
                        Optional.ofNullable(scroll.lookup(".viewport"))
                                .ifPresent(viewport -> viewport.setCache(false)));
    }

    /// Paints a pane of that size at the next pulse, but for its very edge.
    public void paint(double width, double height) {
        odd = !odd;
        // It shows nothing: that its size changes is what has it painted.
        double below = odd ? 2 * APART + 1 : 2 * APART;
        area.resizeRelocate(
                APART, APART, Math.max(0, width - 2 * APART), Math.max(0, height - below));
    }
}
