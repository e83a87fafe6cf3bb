package kr.gpuatlas.view.map.raster;

import javafx.geometry.Rectangle2D;
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
    protected Rectangle2D painted() {
        return Rectangle2D.EMPTY;
    }

    @Override
    protected void arrange() {
        onChange.run();
    }
}
