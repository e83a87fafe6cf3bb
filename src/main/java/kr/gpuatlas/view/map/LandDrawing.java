package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.Region;
import kr.gpuatlas.geo.Overlay;
import kr.gpuatlas.geo.Provinces;

/// The land under everything else, and what a person laid over it.
///
/// It is drawn in tiles, so that a map that is dragged only slides, and no more of it is drawn than
/// what comes into view.
final class LandDrawing extends Region {
    /// Tiles are about so large. Smaller ones would trace long coasts more often, larger ones would
    /// draw more than what comes into view.
    private static final double SIDE = 600;

    private final Map<Cell, LandTile> tiles = new HashMap<>();
    private final List<LandTile> spare = new ArrayList<>();
    private Optional<Grid> grid = Optional.empty();

    LandDrawing() {
        setMouseTransparent(true);
    }

    /// What the land is drawn from.
    record Ground(Provinces provinces, Optional<Overlay> overlay) {}

    private record Cell(int column, int row) {}

    /// Tiles of one scale, the first of which begins where the view did when they were laid.
    private record Grid(Viewport origin, Ground ground, double width, double height) {
        static Grid of(Viewport view, Ground ground) {
            return new Grid(view, ground, side(view.width()), side(view.height()));
        }

        private static double side(double length) {
            return Math.ceil(length / Math.ceil(length / SIDE));
        }

        boolean serves(Viewport next, Ground now) {
            return Math.abs(next.pxPerMetre() / origin.pxPerMetre() - 1) < Viewport.SAME_SCALE
                    && next.width() == origin.width()
                    && next.height() == origin.height()
                    && ground.equals(now);
        }

        Viewport viewport(Cell cell) {
            return origin.part(cell.column() * width, cell.row() * height, width, height);
        }

        /// The cells that a view shows whose corner lies so many pixels from where the first tile
        /// begins.
        List<Cell> cells(double right, double down) {
            List<Cell> cells = new ArrayList<>();
            int columns = (int) Math.ceil((right + origin.width()) / width);
            int rows = (int) Math.ceil((down + origin.height()) / height);
            for (int row = (int) Math.floor(down / height); row < rows; row++) {
                for (int column = (int) Math.floor(right / width); column < columns; column++) {
                    cells.add(new Cell(column, row));
                }
            }
            return cells;
        }
    }

    void show(Viewport next, Provinces land, Optional<Overlay> over) {
        Ground ground = new Ground(land, over);
        Grid laid =
                grid.filter(old -> old.serves(next, ground))
                        .orElseGet(() -> {
                            spare.addAll(tiles.values());
                            tiles.clear();
                            return Grid.of(next, ground);
                        });
        grid = Optional.of(laid);
        // By whole pixels: between them the picture would be blurred.
        double x = Math.rint(next.x(laid.origin().west()));
        double y = Math.rint(next.y(laid.origin().north()));
        setTranslateX(x);
        setTranslateY(y);
        fill(laid, laid.cells(-x, -y));
    }

    private void fill(Grid laid, List<Cell> cells) {
        tiles.entrySet()
                .removeIf(entry -> {
                    boolean gone = !cells.contains(entry.getKey());
                    if (gone) {
                        spare.add(entry.getValue());
                    }
                    return gone;
                });
        for (Cell cell : cells) {
            tiles.computeIfAbsent(cell, missing -> tile(laid, missing));
        }
        spare.forEach(tile -> tile.setVisible(false));
    }

    private LandTile tile(Grid laid, Cell cell) {
        LandTile tile = spare.isEmpty() ? created() : spare.removeLast();
        tile.setVisible(true);
        tile.resizeRelocate(
                cell.column() * laid.width(),
                cell.row() * laid.height(),
                laid.width(),
                laid.height());
        tile.show(laid.viewport(cell), laid.ground());
        return tile;
    }

    private LandTile created() {
        LandTile tile = new LandTile();
        getChildren().add(tile);
        return tile;
    }
}
