package kr.gpuatlas.view.map;

import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import kr.gpuatlas.view.control.Drawing;

/// One rectangle of the land, which is drawn once and then only moved.
final class LandTile extends Drawing {
    private Optional<Part> shown = Optional.empty();

    /// What is drawn.
    ///
    /// @param viewport of the tile itself
    private record Part(Viewport viewport, LandDrawing.Ground ground) {}

    LandTile() {
        setManaged(false);
        setMouseTransparent(true);
    }

    void show(Viewport viewport, LandDrawing.Ground ground) {
        shown = Optional.of(new Part(viewport, ground));
        redraw();
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        shown.ifPresent(part -> {
            new LandPainter(g, this, part.viewport()).paint(part.ground().provinces());
            part.ground()
                    .overlay()
                    .ifPresent(over -> new OverlayPainter(g, this, part.viewport()).paint(over));
        });
    }
}
