package kr.gpuatlas.view.map;

import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import kr.gpuatlas.geo.ScaleBar;
import kr.gpuatlas.view.control.Drawing;
import kr.gpuatlas.view.control.Ink;

/// A round distance as a line with its length in words after it.
final class ScaleLine extends Drawing {
    static final double HEIGHT = 18;

    private static final double MOST = 110;
    private static final double GAP = 8;
    private static final double TICK = 6;

    private final Label words = new Label();
    private ScaleBar bar = ScaleBar.fitting(1000, MOST);

    ScaleLine() {
        words.getStyleClass().addAll("note", "map-foot");
        setMouseTransparent(true);
        getChildren().add(words);
    }

    void show(Viewport viewport, MapWords spoken) {
        ScaleBar next = ScaleBar.fitting(viewport.metresPerPixel(), MOST);
        words.setText(spoken.distance(next.metres()));
        if (!next.equals(bar)) {
            bar = next;
            redraw();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(bar.pixels()) + GAP + words.prefWidth(-1);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double width = words.prefWidth(-1);
        words.resizeRelocate(Math.rint(bar.pixels()) + GAP, 0, width, HEIGHT);
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        double right = Math.rint(bar.pixels()) + 0.5;
        double y = Math.rint(height / 2 + TICK / 2) + 0.5;
        g.setStroke(of(Ink.T3));
        g.setLineWidth(1);
        g.strokeLine(0.5, y, right, y);
        g.strokeLine(0.5, y - TICK, 0.5, y);
        g.strokeLine(right, y - TICK, right, y);
        g.strokeLine(
                Math.rint(bar.pixels() / 2) + 0.5,
                y - TICK / 2,
                Math.rint(bar.pixels() / 2) + 0.5,
                y);
    }
}
