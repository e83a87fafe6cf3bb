package kr.gpuatlas.view.map.raster;

import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;

/// A picture in cells, of which there are only those that ink was put on: between few marks most of
/// it is empty. Each has an image of its own, since what draws it copies images whole.
final class Mosaic extends Pane implements Board {
    /// Cells are 128 pixels wide and high.
    private static final int CELL = 7;

    private final int width;
    private final int height;
    private final double scale;
    private final int shift;
    private final int columns;
    private final @Nullable Cell[] cells;

    /// @param width in pixels
    /// @param height in pixels
    /// @param scale pixels of a unit
    Mosaic(int width, int height, double scale) {
        this.width = width;
        this.height = height;
        this.scale = scale;
        // Between whole pixels the edges of cells could be seen.
        shift = scale == Math.rint(scale) ? CELL : Integer.SIZE - 2;
        columns = column(width - 1) + 1;
        cells = new @Nullable Cell[columns * (column(height - 1) + 1)];
        setManaged(false);
        setMouseTransparent(true);
    }

    private static final class Cell {
        private final int left;
        private final int top;
        private final Pixels pixels;
        private final PixelBuffer<IntBuffer> buffer;
        private final ImageView view;
        private boolean inked;

        Cell(int left, int top, Pixels pixels) {
            this.left = left;
            this.top = top;
            this.pixels = pixels;
            this.buffer = pixels.buffer();
            this.view = new ImageView(new WritableImage(buffer));
        }
    }

    /// Whether it was made with the same.
    boolean isOf(int otherWidth, int otherHeight, double otherScale) {
        return width == otherWidth && height == otherHeight && scale == otherScale;
    }

    private int column(int pixel) {
        return pixel >> shift;
    }

    @Override
    public void clear() {
        for (Cell cell : cells) {
            if (cell != null && cell.inked) {
                cell.inked = false;
                cell.pixels.clear();
            }
        }
    }

    @Override
    public void press(Stamp stamp, int x, int y) {
        int half = stamp.half();
        inCells(
                x - half,
                y - half,
                2 * half,
                cell -> cell.pixels.press(stamp, x - cell.left, y - cell.top));
    }

    @Override
    public void dot(int x, int y, int across, int colour) {
        inCells(
                x - across / 2,
                y - across / 2,
                across,
                cell -> cell.pixels.dot(x - cell.left, y - cell.top, across, colour));
    }

    /// Puts ink on what a square has a part of.
    private void inCells(int left, int top, int across, Consumer<Cell> put) {
        int right = Math.min(width, left + across);
        int bottom = Math.min(height, top + across);
        if (left >= right || top >= bottom) {
            return;
        }
        for (int row = column(Math.max(0, top)); row <= column(bottom - 1); row++) {
            for (int column = column(Math.max(0, left)); column <= column(right - 1); column++) {
                Cell cell = cell(row, column);
                cell.inked = true;
                put.accept(cell);
            }
        }
    }

    private Cell cell(int row, int column) {
        Cell known = cells[row * columns + column];
        if (known != null) {
            return known;
        }
        int left = column << shift;
        int top = row << shift;
        int side = 1 << shift;
        Cell made =
                new Cell(
                        left,
                        top,
                        new Pixels(Math.min(side, width - left), Math.min(side, height - top)));
        made.view.setSmooth(false);
        made.view.setX(left / scale);
        made.view.setY(top / scale);
        made.view.setFitWidth(made.pixels.width() / scale);
        made.view.setFitHeight(made.pixels.height() / scale);
        getChildren().add(made.view);
        cells[row * columns + column] = made;
        return made;
    }

    /// Shows what has been drawn.
    void update() {
        for (Cell cell : cells) {
            if (cell != null) {
                cell.view.setVisible(cell.inked);
                if (cell.inked) {
                    cell.buffer.updateBuffer(_ -> null);
                }
            }
        }
    }
}
