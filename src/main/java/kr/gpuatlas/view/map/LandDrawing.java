package kr.gpuatlas.view.map;

import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import kr.gpuatlas.geo.Provinces;
import kr.gpuatlas.view.control.Drawing;

/// The land under everything else; drawn anew only when the view, the provinces or the theme
/// change.
final class LandDrawing extends Drawing {
    private Optional<Viewport> viewport = Optional.empty();
    private Optional<Provinces> provinces = Optional.empty();

    void show(Viewport next, Provinces land) {
        boolean same =
                viewport.filter(next::equals).isPresent()
                        && provinces.filter(old -> old.equals(land)).isPresent();
        if (!same) {
            viewport = Optional.of(next);
            provinces = Optional.of(land);
            redraw();
        }
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        viewport.ifPresent(
                v -> provinces.ifPresent(land -> new LandPainter(g, this, v).paint(land)));
    }
}
