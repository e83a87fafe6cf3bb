package kr.gpuatlas.view.map.raster;

import kr.gpuatlas.geo.Bounds;
import kr.gpuatlas.geo.Polyline;

/// Draws lines of the plane on the pixels of a [Coverage], with mitred corners and butt ends.
final class Stroke {
    /// Corners sharper than this (1 plus the cosine of the turn) are cut off.
    private static final double SHARPEST = 0.5;

    private final Coverage coverage;
    private final Sight sight;
    private final double scale;
    private final double half;
    private final Bounds seen;

    private Polyline chain = new Polyline(new double[1], new double[1]);

    private boolean closed;

    private double penX;
    private double penY;

    /// The line's sides are the pen less and plus this.
    private double offX;

    private double offY;

    /// Of the part of the chain that was looked at last, a unit to its right.
    private double rightX;

    private double rightY;

    /// @param pixels of a unit
    /// @param width in units
    Stroke(Coverage coverage, Sight sight, double pixels, double width) {
        this.coverage = coverage;
        this.sight = sight;
        this.scale = sight.scale() * pixels;
        this.half = width * pixels / 2;
        this.seen = sight.widened(width + 1).bounds();
    }

    /// A line along a chain; what of it lies beside the sight is left out.
    void line(Polyline along) {
        if (!along.bounds().intersects(seen)) {
            return;
        }
        chain = along;
        int last = along.size() - 1;
        closed = last > 1 && along.x(0) == along.x(last) && along.y(0) == along.y(last);
        boolean drawing = false;
        int before = beyond(0);
        for (int i = 1; i <= last; i++) {
            int here = beyond(i);
            if ((before & here) == 0) {
                if (!drawing) {
                    begin(i - 1);
                    drawing = true;
                }
                advance(i);
            } else if (drawing) {
                cap(-1);
                drawing = false;
            }
            before = here;
        }
        if (drawing) {
            cap(-1);
        }
    }

    private int beyond(int i) {
        return seen.beyond(chain.x(i), chain.y(i));
    }

    private double x(int i) {
        return (chain.x(i) - sight.west()) * scale;
    }

    private double y(int i) {
        return (sight.north() - chain.y(i)) * scale;
    }

    private void begin(int i) {
        look(i > 0 ? i - 1 : closed ? chain.size() - 2 : 0);
        double priorX = rightX;
        double priorY = rightY;
        look(i);
        penX = x(i);
        penY = y(i);
        double share = half / Math.max(SHARPEST, 1 + priorX * rightX + priorY * rightY);
        offX = share * (priorX + rightX);
        offY = share * (priorY + rightY);
        cap(1);
    }

    /// @param way 1 where the line begins, -1 where it ends
    private void cap(int way) {
        coverage.edge(penX + way * offX, penY + way * offY, penX - way * offX, penY - way * offY);
    }

    /// Draws to a vertex, and turns to where the chain goes from there.
    private void advance(int i) {
        double priorX = rightX;
        double priorY = rightY;
        if (i < chain.size() - 1) {
            look(i);
        } else if (closed) {
            look(0);
        }
        double x = x(i);
        double y = y(i);
        double blunt = 1 + priorX * rightX + priorY * rightY;
        if (blunt >= SHARPEST) {
            double share = half / blunt;
            draw(x, y, share * (priorX + rightX), share * (priorY + rightY));
        } else {
            draw(x, y, half * priorX, half * priorY);
            draw(x, y, half * rightX, half * rightY);
        }
    }

    /// Both sides of the line from the pen to a point.
    private void draw(double x, double y, double toOffX, double toOffY) {
        coverage.edge(penX - offX, penY - offY, x - toOffX, y - toOffY);
        coverage.edge(x + toOffX, y + toOffY, penX + offX, penY + offY);
        penX = x;
        penY = y;
        offX = toOffX;
        offY = toOffY;
    }

    /// Along the part of the chain after a vertex.
    private void look(int i) {
        double dx = x(i + 1) - x(i);
        double dy = y(i + 1) - y(i);
        double length = Math.sqrt(dx * dx + dy * dy);
        if (length > 0) {
            rightX = -dy / length;
            rightY = dx / length;
        }
    }
}
