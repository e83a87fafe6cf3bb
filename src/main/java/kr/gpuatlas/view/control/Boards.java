package kr.gpuatlas.view.control;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/// The canvases of a drawing, one below the other: to find room for the pixels of a large one takes
/// long, and is better done a part at a time.
final class Boards {
    /// There is room for so many pixels in less time than a person notices.
    private static final double MOST = 1 << 20;

    private final List<Canvas> all = new ArrayList<>(List.of(made()));

    private double rows;
    private double each;

    /// Paints rows of pixels on a context that begins with the first row of all.
    interface Painter {
        void paint(GraphicsContext g, double from, double to);
    }

    private static Canvas made() {
        Canvas canvas = new Canvas();
        canvas.setManaged(false);
        canvas.setMouseTransparent(true);
        return canvas;
    }

    /// The one there always is.
    Canvas first() {
        return all.getFirst();
    }

    /// Covers a part of the plane with blank canvases.
    ///
    /// @param k pixels of a unit
    /// @param apart whether it may take several
    /// @param most how many rows of pixels are then on one
    /// @return those that are new
    List<Canvas> fit(Rectangle2D part, double k, boolean apart, double most) {
        double width = Math.ceil(part.getWidth() * k);
        rows = Math.ceil(part.getHeight() * k);
        boolean several = apart && width * rows > MOST && isWhole(part, k);
        each = several ? Math.clamp(Math.floor(MOST / width), 1, most) : rows;
        List<Canvas> more = new ArrayList<>();
        while (all.size() * each < rows) {
            more.add(made());
            all.add(more.getLast());
        }
        for (int i = 0; i < all.size(); i++) {
            Canvas canvas = all.get(i);
            double height = Math.clamp(rows - i * each, 0, each);
            canvas.setVisible(width > 0 && height > 0);
            canvas.setWidth(width);
            canvas.setHeight(height);
            canvas.setScaleX(1 / k);
            canvas.setScaleY(1 / k);
            canvas.setLayoutX(part.getMinX() - width * (1 - 1 / k) / 2);
            canvas.setLayoutY(part.getMinY() + i * each / k - height * (1 - 1 / k) / 2);
            GraphicsContext g = canvas.getGraphicsContext2D();
            g.setTransform(1, 0, 0, 1, 0, 0);
            g.clearRect(0, 0, width, height);
        }
        return more;
    }

    /// Between whole pixels the edges of canvases could be seen.
    private static boolean isWhole(Rectangle2D part, double k) {
        return k == Math.rint(k)
                && part.getMinX() == Math.rint(part.getMinX())
                && part.getMinY() == Math.rint(part.getMinY());
    }

    /// How many rows of pixels there are.
    double rows() {
        return rows;
    }

    /// How many rows of pixels are on each but the last.
    double each() {
        return each;
    }

    /// Whether more than one is used.
    boolean areMany() {
        return each < rows;
    }

    /// Paints some rows of pixels, and no others.
    void draw(double from, double to, Painter painter) {
        for (int i = 0; i < all.size() && i * each < to; i++) {
            double above = i * each;
            double top = Math.max(from, above);
            double bottom = Math.min(to, above + each);
            if (top < bottom) {
                draw(all.get(i), above, top, bottom, painter);
            }
        }
    }

    private static void draw(Canvas canvas, double above, double from, double to, Painter painter) {
        GraphicsContext g = canvas.getGraphicsContext2D();
        g.save();
        if (to - from < canvas.getHeight()) {
            // Whole pixels, so that bands meet without a seam.
            g.beginPath();
            g.rect(0, from - above, canvas.getWidth(), to - from);
            g.clip();
        }
        g.translate(0, -above);
        painter.paint(g, from, to);
        g.restore();
    }
}
