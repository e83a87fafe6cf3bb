package kr.gpuatlas.view.map;

import kr.gpuatlas.geo.Bounds;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.PlanePoint;
import kr.gpuatlas.geo.TransverseMercator;
import kr.gpuatlas.view.map.raster.Sight;

/// Turns metres of the plane into pixels of one rectangle of the screen and back.
///
/// @param west metres east of the left edge
/// @param north metres north of the top edge
record Viewport(double width, double height, double pxPerMetre, double west, double north) {
    /// Scales closer to each other than this are one.
    static final double SAME_SCALE = 1e-9;

    private static final double METRES_PER_KM = 1000;

    /// Shows the bounds as large as the rectangle lets them be, in its middle.
    static Viewport fitting(Bounds bounds, double width, double height) {
        double scale = Math.min(width / bounds.width(), height / bounds.height());
        PlanePoint centre = bounds.centre();
        return new Viewport(
                width,
                height,
                scale,
                centre.x() - width / 2 / scale,
                centre.y() + height / 2 / scale);
    }

    double x(double east) {
        return (east - west) * pxPerMetre;
    }

    double y(double northing) {
        return (north - northing) * pxPerMetre;
    }

    double x(PlanePoint point) {
        return x(point.x());
    }

    double y(PlanePoint point) {
        return y(point.y());
    }

    PlanePoint plane(double px, double py) {
        return new PlanePoint(west + px / pxPerMetre, north - py / pxPerMetre);
    }

    LatLon place(double px, double py) {
        return TransverseMercator.KOREA.inverse(plane(px, py));
    }

    double metresPerPixel() {
        return 1 / pxPerMetre;
    }

    double pixels(double km) {
        return km * METRES_PER_KM * pxPerMetre;
    }

    Bounds bounds() {
        return new Bounds(west, north - height / pxPerMetre, west + width / pxPerMetre, north);
    }

    Box box() {
        return new Box(0, 0, width, height);
    }

    Box box(Bounds bounds) {
        return new Box(
                x(bounds.minX()),
                y(bounds.maxY()),
                bounds.width() * pxPerMetre,
                bounds.height() * pxPerMetre);
    }

    /// The same for the picture of a crowd.
    Sight sight() {
        return new Sight(width, height, pxPerMetre, west, north);
    }

    /// A part of the view, from so many pixels right of its left edge and below its top.
    Viewport part(double right, double down, double partWidth, double partHeight) {
        return new Viewport(
                partWidth,
                partHeight,
                pxPerMetre,
                west + right / pxPerMetre,
                north - down / pxPerMetre);
    }

    Viewport moved(double dx, double dy) {
        return new Viewport(
                width, height, pxPerMetre, west - dx / pxPerMetre, north + dy / pxPerMetre);
    }
}
