package kr.gpuatlas.view.map.raster;

import kr.gpuatlas.view.control.Ink;

/// One coat of paint of a mark: an ink, and where it lies around the mark's centre.
///
/// Lengths are units, `y` goes downwards; a coat covers a point or does not, and edges become
/// smooth by asking at many points of a pixel.
public sealed interface Coat {
    Ink ink();

    /// Whether there is paint at a point.
    boolean covers(double x, double y);

    /// How far from the centre there may be paint.
    double reach();

    /// A filled circle.
    record Disc(Ink ink, double radius) implements Coat {
        @Override
        public boolean covers(double x, double y) {
            return x * x + y * y <= radius * radius;
        }

        @Override
        public double reach() {
            return radius;
        }
    }

    /// Lines at 45 degrees within a circle, rising or falling from left to right.
    record Hatch(Ink ink, double radius, double step, double width, boolean rising)
            implements Coat {
        @Override
        public boolean covers(double x, double y) {
            double across = ((rising ? x + y : x - y) - width) * Math.sqrt(0.5);
            double off = Math.abs(across - step * Math.rint(across / step));
            return off <= width / 2 && x * x + y * y <= radius * radius;
        }

        @Override
        public double reach() {
            return radius;
        }
    }

    /// A grid of dots within a circle; the first begins so far within the corner of its box.
    record Dots(Ink ink, double radius, double step, double size, double first) implements Coat {
        @Override
        public boolean covers(double x, double y) {
            double dx = off(x);
            double dy = off(y);
            return dx * dx + dy * dy <= size * size / 4 && x * x + y * y <= radius * radius;
        }

        private double off(double along) {
            double from = along + radius - first - size / 2;
            return from - step * Math.rint(from / step);
        }

        @Override
        public double reach() {
            return radius;
        }
    }

    /// A circle's line, whole or broken.
    ///
    /// @param radius of the middle of the line
    record Ring(Ink ink, double radius, double width, Dash dash) implements Coat {
        @Override
        public boolean covers(double x, double y) {
            double across = Math.hypot(x, y) - radius;
            return Math.abs(across) <= width / 2
                    && (dash.equals(Dash.NONE) || dash.covers(along(x, y), across, width));
        }

        /// From three o'clock clockwise.
        private double along(double x, double y) {
            double angle = Math.atan2(y, x);
            return (angle < 0 ? angle + 2 * Math.PI : angle) * radius;
        }

        @Override
        public double reach() {
            return radius + width / 2;
        }
    }

    /// A small ring above or below the centre: a zero, or the hook of a question mark, which is
    /// open to its lower left.
    ///
    /// @param down from the mark's centre to the ring's
    record Loop(Ink ink, double down, double radius, double width, boolean open) implements Coat {
        @Override
        public boolean covers(double x, double y) {
            double dy = y - down;
            boolean left = open && x < 0 && dy > 0;
            return !left && Math.abs(Math.hypot(x, dy) - radius) <= width / 2;
        }

        @Override
        public double reach() {
            return Math.abs(down) + radius + width / 2;
        }
    }

    /// The left half of a circle, or of a square that stands on its corner.
    record Half(Ink ink, double radius, boolean round) implements Coat {
        @Override
        public boolean covers(double x, double y) {
            return x <= 0
                    && (round
                            ? x * x + y * y <= radius * radius
                            : Math.abs(x) + Math.abs(y) <= radius);
        }

        @Override
        public double reach() {
            return radius;
        }
    }

    /// A square that stands on its corner, filled or as a line.
    ///
    /// @param width of the line, measured across it; 0 for filled
    record Diamond(Ink ink, double radius, double width) implements Coat {
        @Override
        public boolean covers(double x, double y) {
            double off = (Math.abs(x) + Math.abs(y) - radius) * Math.sqrt(0.5);
            return width == 0 ? off <= 0 : Math.abs(off) <= width / 2;
        }

        @Override
        public double reach() {
            return radius + width;
        }
    }

    /// An upright rectangle between two opposite corners.
    record Block(Ink ink, Line corners) implements Coat {
        @Override
        public boolean covers(double x, double y) {
            return x >= corners.fromX()
                    && x <= corners.toX()
                    && y >= corners.fromY()
                    && y <= corners.toY();
        }

        @Override
        public double reach() {
            return corners.reach();
        }
    }

    /// A straight line between two points.
    record Bar(Ink ink, Line line, double width) implements Coat {
        @Override
        public boolean covers(double x, double y) {
            double dx = line.toX() - line.fromX();
            double dy = line.toY() - line.fromY();
            double along =
                    ((x - line.fromX()) * dx + (y - line.fromY()) * dy) / (dx * dx + dy * dy);
            double offX = x - line.fromX() - along * dx;
            double offY = y - line.fromY() - along * dy;
            return along >= 0 && along <= 1 && offX * offX + offY * offY <= width * width / 4;
        }

        @Override
        public double reach() {
            return width + line.reach();
        }
    }

    /// From one point to another.
    record Line(double fromX, double fromY, double toX, double toY) {
        private double reach() {
            return Math.max(Math.hypot(fromX, fromY), Math.hypot(toX, toY));
        }
    }
}
