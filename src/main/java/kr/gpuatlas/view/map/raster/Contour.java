package kr.gpuatlas.view.map.raster;

import kr.gpuatlas.geo.Bounds;
import kr.gpuatlas.geo.Ring;

/// Brings outlines of the plane to the pixels of a [Coverage].
final class Contour {
    private final Coverage coverage;
    private final Sight sight;
    private final double scale;
    private final Bounds seen;

    /// @param pixels of a unit
    Contour(Coverage coverage, Sight sight, double pixels) {
        this.coverage = coverage;
        this.sight = sight;
        this.scale = sight.scale() * pixels;
        this.seen = sight.bounds();
    }

    /// What a ring encloses counts once more.
    ///
    /// @param hole whether it counts once less
    void fill(Ring ring, boolean hole) {
        if (!ring.bounds().intersects(seen)) {
            return;
        }
        // The plane's north is up and the pixels' down.
        boolean turned = ring.isClockwise() == hole;
        int last = ring.size() - 1;
        double fromX = x(ring.x(last));
        double fromY = y(ring.y(last));
        for (int i = 0; i <= last; i++) {
            double toX = x(ring.x(i));
            double toY = y(ring.y(i));
            if (turned) {
                coverage.edge(toX, toY, fromX, fromY);
            } else {
                coverage.edge(fromX, fromY, toX, toY);
            }
            fromX = toX;
            fromY = toY;
        }
    }

    private double x(double east) {
        return (east - sight.west()) * scale;
    }

    private double y(double northing) {
        return (sight.north() - northing) * scale;
    }
}
