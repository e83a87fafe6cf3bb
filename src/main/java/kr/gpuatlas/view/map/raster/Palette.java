package kr.gpuatlas.view.map.raster;

import javafx.scene.canvas.GraphicsContext;
import kr.gpuatlas.view.control.Drawing;

/// Draws nothing, but knows the inks, how many pixels a unit has, and how faint a mark is that a
/// filter holds back, and tells when they change.
final class Palette extends Drawing {
    private final Runnable onChange;

    Palette(Runnable onChange) {
        this.onChange = onChange;
        getStyleClass().add("map-filtered");
        setManaged(false);
        setMouseTransparent(true);
        resize(1, 1);
        followScreen();
    }

    double pixelsOfUnit() {
        return devicePixels();
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        onChange.run();
    }
}
