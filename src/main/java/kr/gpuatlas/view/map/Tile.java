package kr.gpuatlas.view.map;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import kr.gpuatlas.geo.Overlay;
import kr.gpuatlas.view.control.Drawing;
import kr.gpuatlas.view.map.raster.LandPress;
import kr.gpuatlas.view.map.raster.LandTile;

/// One rectangle of the land with what a person laid over it.
final class Tile extends Pane {
    private final LandTile land = new LandTile();
    private final OverlayTile overlay = new OverlayTile();

    Tile() {
        setManaged(false);
        setMouseTransparent(true);
        getChildren().addAll(land, overlay);
    }

    /// Makes ready to show a part of the land.
    ///
    /// @param viewport of the tile itself
    /// @param pixels of a unit
    /// @return draws the land, on any thread, and returns what then shows it on the window's
    Supplier<Runnable> prepare(
            Viewport viewport, LandDrawing.Ground ground, double pixels, LandPress press) {
        resize(viewport.width(), viewport.height());
        overlay.show(viewport, ground.overlay());
        return land.prepare(viewport.sight(), pixels, ground.provinces(), press);
    }

    /// The part of what a person laid over the land that lies in a tile.
    private static final class OverlayTile extends Drawing {
        private Optional<Part> shown = Optional.empty();

        private record Part(Viewport viewport, Overlay overlay) {}

        OverlayTile() {
            setManaged(false);
        }

        void show(Viewport viewport, Optional<Overlay> laid) {
            shown = laid.map(overlay -> new Part(viewport, overlay));
            setVisible(laid.isPresent());
            resize(viewport.width(), viewport.height());
            redraw();
        }

        @Override
        protected void draw(GraphicsContext g, double width, double height) {
            shown.ifPresent(
                    part -> new OverlayPainter(g, this, part.viewport()).paint(part.overlay()));
        }
    }
}
