package kr.gpuatlas.view.map.raster;

import kr.gpuatlas.geo.Bounds;

/// The part of the plane that a rectangle of the screen shows.
///
/// @param width in units of the screen
/// @param scale units of a metre
/// @param west metres east of the left edge
/// @param north metres north of the top edge
public record Sight(double width, double height, double scale, double west, double north) {
    double x(double east) {
        return (east - west) * scale;
    }

    double y(double northing) {
        return (north - northing) * scale;
    }

    /// The same with so many units more on every side.
    Sight widened(double units) {
        return new Sight(
                width + 2 * units,
                height + 2 * units,
                scale,
                west - units / scale,
                north + units / scale);
    }

    /// The part of the plane within so many units of a point of the screen.
    Bounds around(double x, double y, double units) {
        double east = west + x / scale;
        double northing = north - y / scale;
        double metres = units / scale;
        return new Bounds(east - metres, northing - metres, east + metres, northing + metres);
    }

    /// What of the plane it shows.
    public Bounds bounds() {
        return new Bounds(west, north - height / scale, west + width / scale, north);
    }
}
