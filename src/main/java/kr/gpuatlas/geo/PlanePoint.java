package kr.gpuatlas.geo;

/// A point of the projected plane: metres east and metres north.
public record PlanePoint(double x, double y) {
    /// Metres on the plane between two points.
    public double distanceTo(PlanePoint other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
