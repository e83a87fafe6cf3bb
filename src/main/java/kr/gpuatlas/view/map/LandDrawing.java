package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import kr.gpuatlas.geo.Bounds;
import kr.gpuatlas.geo.Detail;
import kr.gpuatlas.geo.Overlay;
import kr.gpuatlas.geo.Provinces;
import kr.gpuatlas.view.control.Drawing;
import kr.gpuatlas.view.control.Ink;
import kr.gpuatlas.view.map.raster.LandPress;

/// The land under everything else, and what a person laid over it.
///
/// It is drawn in tiles, so that a map that is dragged only slides, and no more of it is drawn than
/// what comes into view.
final class LandDrawing extends Drawing {
    /// Tiles are about so many units large. Smaller ones would trace long coasts more often, larger
    /// ones would draw more than what comes into view.
    private static final double SIDE = 600;

    /// Where there are many pixels in a unit, tiles have about so many: larger ones would take
    /// longer than a person waits.
    private static final double PIXELS = 1200;

    private final LandPress press = new LandPress(this);
    private final Map<Cell, Tile> tiles = new HashMap<>();
    private final List<Tile> spare = new ArrayList<>();
    private Optional<Sought> sought = Optional.empty();
    private Optional<Grid> grid = Optional.empty();

    LandDrawing() {
        setMouseTransparent(true);
        followScreen();
    }

    /// What the land is drawn from.
    record Ground(Provinces provinces, Optional<Overlay> overlay) {
        /// Where the land of another looks different.
        ///
        /// @param scale units of a metre
        Optional<Bounds> changeTo(Ground other, double scale) {
            Detail detail = Detail.forScale(1 / scale);
            return provinces.in(detail).changeTo(other.provinces().in(detail));
        }
    }

    private record Sought(Viewport view, Ground ground) {}

    /// What it is drawn with.
    ///
    /// @param pixels of a unit
    private record Ways(List<Color> colours, double pixels) {}

    private record Cell(int column, int row) {}

    /// Tiles of one scale, the first of which begins where the view did when they were laid.
    private record Grid(Sought from, Ways ways, double width, double height) {
        static Grid of(Sought sought, Ways ways) {
            return new Grid(
                    sought,
                    ways,
                    side(sought.view().width(), ways.pixels()),
                    side(sought.view().height(), ways.pixels()));
        }

        /// A whole number of pixels: between them the edges of tiles could be seen.
        private static double side(double length, double pixels) {
            double most = Math.min(SIDE, PIXELS / pixels);
            double side = length / Math.max(1, Math.ceil(length / most));
            return Math.max(1, Math.ceil(side * pixels)) / pixels;
        }

        Viewport origin() {
            return from.view();
        }

        boolean serves(Sought next, Ways now) {
            Viewport view = next.view();
            return Math.abs(view.pxPerMetre() / origin().pxPerMetre() - 1) < Viewport.SAME_SCALE
                    && view.width() == origin().width()
                    && view.height() == origin().height()
                    && next.ground().overlay().equals(from.ground().overlay())
                    && now.equals(ways);
        }

        Grid on(Ground ground) {
            return new Grid(new Sought(origin(), ground), ways, width, height);
        }

        Viewport viewport(Cell cell) {
            return origin().part(cell.column() * width, cell.row() * height, width, height);
        }

        /// To the nearest pixel.
        double whole(double units) {
            return Math.rint(units * ways.pixels()) / ways.pixels();
        }

        /// The cells that a view shows whose corner lies so many units from where the first tile
        /// begins.
        List<Cell> cells(double right, double down) {
            List<Cell> cells = new ArrayList<>();
            int columns = (int) Math.ceil((right + origin().width()) / width);
            int rows = (int) Math.ceil((down + origin().height()) / height);
            for (int row = (int) Math.floor(down / height); row < rows; row++) {
                for (int column = (int) Math.floor(right / width); column < columns; column++) {
                    cells.add(new Cell(column, row));
                }
            }
            return cells;
        }
    }

    void show(Viewport view, Provinces land, Optional<Overlay> over) {
        sought = Optional.of(new Sought(view, new Ground(land, over)));
        redraw();
    }

    /// All paint is on the tiles.
    @Override
    protected Rectangle2D painted() {
        return Rectangle2D.EMPTY;
    }

    @Override
    protected void arrange() {
        sought.ifPresent(this::lay);
    }

    /// Begins to lay one of the tiles that are missing, if any, as a step does.
    Optional<Supplier<Runnable>> layNext() {
        return sought.map(this::stand)
                .flatMap(laid ->
                        cells(laid).stream()
                                .filter(cell -> !tiles.containsKey(cell))
                                .findFirst()
                                .map(cell -> begun(laid, cell)));
    }

    private Supplier<Runnable> begun(Grid laid, Cell cell) {
        Tile tile = placed(laid, cell);
        Supplier<Runnable> drawing = prepared(tile, laid, cell);
        return () -> {
            Runnable showing = drawing.get();
            return () -> {
                showing.run();
                tiles.put(cell, tile);
            };
        };
    }

    private void lay(Sought next) {
        Grid laid = stand(next);
        fill(laid, cells(laid));
    }

    private List<Cell> cells(Grid laid) {
        return laid.cells(-getTranslateX(), -getTranslateY());
    }

    /// Stands where the view wants it.
    private Grid stand(Sought next) {
        Ways ways =
                new Ways(
                        Stream.of(Ink.SEA, Ink.GRAT, Ink.NB, Ink.NB_LINE, Ink.LAND, Ink.LAND_LINE)
                                .map(this::of)
                                .toList(),
                        devicePixels());
        Grid laid =
                grid.filter(old -> old.serves(next, ways))
                        .map(old -> renewed(old, next.ground()))
                        .orElseGet(() -> {
                            remove(_ -> true);
                            press.reset();
                            return Grid.of(next, ways);
                        });
        grid = Optional.of(laid);
        // By whole pixels: between them the picture would be blurred.
        double x = laid.whole(next.view().x(laid.origin().west()));
        double y = laid.whole(next.view().y(laid.origin().north()));
        setTranslateX(x);
        setTranslateY(y);
        return laid;
    }

    /// Takes away the tiles on which other ground looks different, which few do when a border
    /// falls.
    private Grid renewed(Grid laid, Ground ground) {
        double scale = laid.origin().pxPerMetre();
        laid.from()
                .ground()
                .changeTo(ground, scale)
                .map(change -> change.grown(2 * LandPress.LINE / scale))
                .ifPresent(change ->
                        remove(cell -> laid.viewport(cell).sight().bounds().intersects(change)));
        return laid.on(ground);
    }

    private void remove(Predicate<Cell> gone) {
        tiles.entrySet()
                .removeIf(entry -> gone.test(entry.getKey()) && spare.add(entry.getValue()));
    }

    private void fill(Grid laid, List<Cell> cells) {
        remove(cell -> !cells.contains(cell));
        for (Cell cell : cells) {
            tiles.computeIfAbsent(cell, missing -> tile(laid, missing));
        }
        spare.forEach(tile -> tile.setVisible(false));
    }

    private Tile tile(Grid laid, Cell cell) {
        Tile tile = placed(laid, cell);
        prepared(tile, laid, cell).get().run();
        return tile;
    }

    private Supplier<Runnable> prepared(Tile tile, Grid laid, Cell cell) {
        return tile.prepare(laid.viewport(cell), laid.from().ground(), laid.ways().pixels(), press);
    }

    private Tile placed(Grid laid, Cell cell) {
        Tile tile = spare.isEmpty() ? created() : spare.removeLast();
        tile.setVisible(true);
        tile.relocate(cell.column() * laid.width(), cell.row() * laid.height());
        return tile;
    }

    private Tile created() {
        Tile tile = new Tile();
        getChildren().add(tile);
        return tile;
    }
}
