package kr.gpuatlas.geo;

import java.util.Collection;

/// An axis-parallel rectangle of the plane in metres, its edges included.
public record Bounds(double minX, double minY, double maxX, double maxY) {
    /// Refuses a rectangle turned inside out.
    public Bounds {
        if (!(minX <= maxX) || !(minY <= maxY)) {
            throw new IllegalArgumentException(
                    "bounds " + minX + ".." + maxX + " × " + minY + ".." + maxY + " are empty");
        }
    }

    /// The smallest rectangle around all of them; there must be at least one.
    public static Bounds around(Collection<Bounds> parts) {
        return parts.stream()
                .reduce(Bounds::union)
                .orElseThrow(() -> new IllegalArgumentException("bounds of nothing"));
    }

    /// The smallest rectangle around both.
    public Bounds union(Bounds other) {
        return new Bounds(
                Math.min(minX, other.minX),
                Math.min(minY, other.minY),
                Math.max(maxX, other.maxX),
                Math.max(maxY, other.maxY));
    }

    /// The same rectangle with so many metres more on every side.
    public Bounds grown(double metres) {
        return new Bounds(minX - metres, minY - metres, maxX + metres, maxY + metres);
    }

    /// Whether the point lies inside or on the edge.
    public boolean contains(double x, double y) {
        return x >= minX && x <= maxX && y >= minY && y <= maxY;
    }

    /// Whether the rectangles share at least a point.
    public boolean intersects(Bounds other) {
        return minX <= other.maxX && other.minX <= maxX && minY <= other.maxY && other.minY <= maxY;
    }

    /// Beyond which edges a point lies, one bit for each: a line between two points with a bit in
    /// common does not cross the rectangle.
    public int beyond(double x, double y) {
        return (x < minX ? 1 : 0) | (x > maxX ? 2 : 0) | (y < minY ? 4 : 0) | (y > maxY ? 8 : 0);
    }

    /// Metres from west to east.
    public double width() {
        return maxX - minX;
    }

    /// Metres from south to north.
    public double height() {
        return maxY - minY;
    }

    /// The middle.
    public PlanePoint centre() {
        return new PlanePoint((minX + maxX) / 2, (minY + maxY) / 2);
    }
}
