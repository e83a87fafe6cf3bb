package kr.gpuatlas.view.phase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import kr.gpuatlas.view.control.Children;

/// Lays the tiles out in bands, each under its head; what height is left makes the bands taller.
final class BoardGrid extends Region {
    /// From here on a tile has room for a dial above its rows.
    private static final double TALL_TILE = 250;

    private static final double TALL_HEIGHT = 640;

    /// From here on everything in it may be large.
    private static final double ROOMY_TILE = 360;

    private static final double ROOMY_HEIGHT = 740;

    /// From here on there is room for a dial with words beside it.
    private static final double BESIDE_TILE = 250;

    private static final double LEAST_TILE = 168;
    private static final double LEAST_MAJOR = 230;
    private static final int FEWEST = 4;
    private static final double HEAD = 26;
    private static final double INSET = 20;

    private List<Band> bands = List.of();
    private double room;
    private double tall;

    /// A head and the tiles below it.
    ///
    /// @param major whether its tiles are parts of the pledge
    /// @param weight its share of the height that is left
    record Band(Region head, List<BoardTile> tiles, boolean major, double weight) {
        Band {
            tiles = List.copyOf(tiles);
        }

        /// A few tiles are not made wider than those of a full row.
        double tileWidth(double width) {
            return width / Math.max(columns(width), FEWEST);
        }

        int columns(double width) {
            double least = major ? LEAST_MAJOR : LEAST_TILE;
            return (int) Math.clamp(Math.floor(width / least), 1, tiles.size());
        }

        int lines(double width) {
            return Math.ceilDiv(tiles.size(), columns(width));
        }

        double least(double width) {
            double tile = Math.floor(tileWidth(width));
            return Math.ceil(
                    tiles.stream().mapToDouble(each -> each.minHeight(tile)).max().orElse(0));
        }
    }

    BoardGrid() {
        getStyleClass().add("board-grid");
    }

    void show(List<Band> shown) {
        bands = shown.stream().filter(band -> !band.tiles().isEmpty()).toList();
        List<Node> nodes = new ArrayList<>();
        for (Band band : bands) {
            nodes.add(band.head());
            nodes.addAll(band.tiles());
        }
        Children.show(getChildren(), nodes);
        arrange();
    }

    /// Chooses how tiles are arranged inside for the room the board has in the window.
    void fit(double width, double height) {
        room = width;
        tall = height;
        arrange();
    }

    private void arrange() {
        for (Band band : bands) {
            Form form = form(band);
            band.tiles().forEach(tile -> tile.setForm(form));
        }
        requestLayout();
    }

    private Form form(Band band) {
        double tile = band.tileWidth(room);
        if (band.major() && tile >= ROOMY_TILE && tall >= ROOMY_HEIGHT) {
            return Form.ROOMY;
        }
        if (band.major()) {
            return tile >= TALL_TILE && tall >= TALL_HEIGHT ? Form.TALL : Form.BESIDE;
        }
        return tile >= BESIDE_TILE ? Form.BESIDE : Form.SMALL;
    }

    @Override
    protected double computeMinHeight(double unused) {
        double width = getWidth() > 0 ? getWidth() : room;
        return bands.stream()
                .mapToDouble(band -> HEAD + band.lines(width) * band.least(width))
                .sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double spare = Math.max(0, getHeight() - computeMinHeight(-1));
        double weights = bands.stream().mapToDouble(Band::weight).sum();
        double y = 0;
        for (Band band : bands) {
            band.head().resizeRelocate(INSET, y, width - 2 * INSET, HEAD);
            double height =
                    band.least(width)
                            + spare * band.weight() / Math.max(1, weights) / band.lines(width);
            y = place(band, y + HEAD, Math.floor(height));
        }
    }

    private double place(Band band, double top, double height) {
        int columns = band.columns(getWidth());
        double width = band.tileWidth(getWidth());
        for (int i = 0; i < band.tiles().size(); i++) {
            double left = Math.floor(i % columns * width);
            double right = Math.floor((i % columns + 1) * width);
            int line = i / columns;
            double y = top + line * height;
            band.tiles().get(i).resizeRelocate(left, y, right - left, height);
        }
        return top + band.lines(getWidth()) * height;
    }

    /// The tile that an arrow key leads to from another; the same one at the edge.
    BoardTile neighbour(BoardTile from, int right, int down) {
        double x = from.getLayoutX() + from.getWidth() / 2;
        double y = from.getLayoutY();
        return bands.stream()
                .flatMap(band -> band.tiles().stream())
                .filter(tile -> right == 0 || tile.getLayoutY() == y)
                .filter(tile -> right == 0 || right * (centre(tile) - x) > 1)
                .filter(tile -> down == 0 || down * (tile.getLayoutY() - y) > 1)
                .min(
                        Comparator.comparingDouble(
                                        (BoardTile tile) -> Math.abs(tile.getLayoutY() - y))
                                .thenComparingDouble(tile -> Math.abs(centre(tile) - x)))
                .orElse(from);
    }

    private static double centre(BoardTile tile) {
        return tile.getLayoutX() + tile.getWidth() / 2;
    }
}
