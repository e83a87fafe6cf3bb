package kr.gpuatlas.view.map;

import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import kr.gpuatlas.geo.Overlay;
import kr.gpuatlas.geo.Provinces;
import kr.gpuatlas.view.control.Drawing;

/// The land under everything else, and what a person laid over it.
///
/// It is drawn wider than it is seen, so that a map that is dragged only slides until the spare
/// edge is used up.
final class LandDrawing extends Drawing {
    private final double spare;
    private Optional<Viewport> wanted = Optional.empty();
    private Optional<Viewport> drawn = Optional.empty();
    private Optional<Provinces> provinces = Optional.empty();
    private Optional<Overlay> overlay = Optional.empty();

    /// @param spare how many pixels more are drawn on every side
    LandDrawing(double spare) {
        this.spare = spare;
        setMouseTransparent(true);
    }

    void show(Viewport next, Provinces land, Optional<Overlay> over) {
        boolean slides =
                drawn.filter(old -> isWithinSpare(old, next)).isPresent()
                        && provinces.filter(old -> old.equals(land)).isPresent()
                        && overlay.equals(over);
        wanted = Optional.of(next);
        provinces = Optional.of(land);
        overlay = over;
        if (slides) {
            slide(next);
        } else {
            drawn = Optional.empty();
            redraw();
        }
    }

    private boolean isWithinSpare(Viewport old, Viewport next) {
        boolean sameScale =
                Math.abs(next.pxPerMetre() / old.pxPerMetre() - 1) < Viewport.SAME_SCALE
                        && next.width() == old.width()
                        && next.height() == old.height();
        return sameScale
                && Math.abs(next.x(old.west())) <= spare
                && Math.abs(next.y(old.north())) <= spare;
    }

    /// By whole pixels: between them the picture would be blurred.
    private void slide(Viewport next) {
        drawn.ifPresent(old -> {
            setTranslateX(Math.rint(next.x(old.west())));
            setTranslateY(Math.rint(next.y(old.north())));
        });
    }

    @Override
    protected double margin() {
        return spare;
    }

    @Override
    protected void draw(GraphicsContext g, double width, double height) {
        wanted.ifPresent(view -> provinces.ifPresent(land -> draw(g, view, land)));
    }

    private void draw(GraphicsContext g, Viewport view, Provinces land) {
        g.translate(-spare, -spare);
        Viewport wide = view.widened(spare);
        new LandPainter(g, this, wide).paint(land);
        overlay.ifPresent(over -> new OverlayPainter(g, this, wide).paint(over));
        drawn = Optional.of(view);
        setTranslateX(0);
        setTranslateY(0);
    }
}
