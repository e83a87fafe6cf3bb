package kr.gpuatlas.view.map;

import javafx.scene.canvas.GraphicsContext;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.view.control.Drawing;
import kr.gpuatlas.view.control.Ink;
import kr.gpuatlas.view.control.Space;

/// The small pictures in the key.
final class KeySamples {
    private KeySamples() {}

    /// An empty circle of the area that stands for a number.
    static final class Size extends Drawing {
        private final double radius;

        Size(Quantity number, AreaScale scale) {
            radius = scale.radius(number);
            double size = Math.ceil(2 * radius) + 2;
            setMinSize(size, size);
            setMaxSize(size, size);
        }

        @Override
        protected void draw(GraphicsContext g, double width, double height) {
            new Pen(g, this).ring(Ink.T3, 1.2, width / 2, height / 2, radius);
        }
    }

    /// A marker, or what is drawn between and beside markers.
    static final class Item extends Drawing {
        private static final double SIZE = 22;
        private static final double HEIGHT = 20;
        private static final double REACH = 9;
        private static final double[][] DOTS = {
            {-7, 1}, {-4, -4}, {-1, 3}, {2, -1}, {5, 4}, {6, -5}
        };

        private final KeyItem item;
        private final Layer layer;
        private final Lettering lettering;

        Item(KeyItem item, Layer layer, Lettering lettering) {
            this.item = item;
            this.layer = layer;
            this.lettering = lettering;
            setMinSize(SIZE, HEIGHT);
            setMaxSize(SIZE, HEIGHT);
        }

        @Override
        protected double margin() {
            return Space.S;
        }

        @Override
        protected void draw(GraphicsContext g, double width, double height) {
            double x = width / 2;
            double y = height / 2;
            Pen pen = new Pen(g, this);
            switch (item) {
                case HALO -> {
                    g.setLineDashes(4, 4);
                    pen.ring(Ink.CTL, 1, x, y, REACH);
                }
                case SHIFTED -> {
                    line(g, x - REACH, y + 5, x + 2, y - 3);
                    pen.fill(Ink.T1, x - REACH + 1, y + 5, Placement.DOT);
                    pen.ring(Ink.T2, 1.5, x + 5, y - 4, 4);
                }
                case CONFLICT -> NamePainter.badge(g, this, lettering, new MapName.Spot(x, y));
                case MOVE -> {
                    g.setStroke(of(Ink.T1));
                    new MoveArc(x - REACH, y + 5, x, y - REACH, x + REACH, y + 3).paint(g);
                }
                case LINK ->
                        new LinkLine(new Links.Link("", ""), new Tie(x - REACH, y, x + REACH, y))
                                .paint(g, this);
                case SUM -> {
                    g.setStroke(of(Ink.T2));
                    g.setLineWidth(MarkPainter.FINE_EDGE);
                    g.strokeRect(x - 7, y - 7, 14, 14);
                    g.strokeRect(x - 7, y, 7, 7);
                }
                case DOTS -> {
                    g.setFill(of(Ink.T3));
                    for (double[] at : DOTS) {
                        g.fillRect(x + at[0], y + at[1], 2, 2);
                    }
                }
                default -> new MarkPainter(g, this, lettering).paint(item.sample(layer), x, y);
            }
        }

        private void line(GraphicsContext g, double fromX, double fromY, double toX, double toY) {
            g.setStroke(of(Ink.T2));
            g.setLineWidth(1);
            g.strokeLine(fromX, fromY, toX, toY);
        }
    }

    /// What a person laid over the map.
    static final class Laid extends Drawing {
        private static final double SIZE = 22;
        private static final double HEIGHT = 20;

        Laid() {
            setMinSize(SIZE, HEIGHT);
            setMaxSize(SIZE, HEIGHT);
        }

        @Override
        protected void draw(GraphicsContext g, double width, double height) {
            g.setStroke(of(Ink.T2));
            g.setLineWidth(1.4);
            g.setLineDashes(8, 3, 1.5, 3);
            g.strokeLine(1, height - 4, width - 1, height - 4);
            g.setLineDashes();
            new OverlayPainter(g, this, new Viewport(width, height, 1, 0, 0))
                    .triangle(width / 2, height / 2 - 3, Ink.LAND);
        }
    }
}
