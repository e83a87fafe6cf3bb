package kr.gpuatlas.geo;

/// A name written on the map at a point, hidden while a degree of latitude is fewer pixels.
public record MapLabel(
        Kind kind, String nameKo, String nameEn, PlanePoint at, double minPxPerDegree) {
    /// What bears the name.
    public enum Kind {
        SEA,
        ISLAND,
        CITY,
        COUNTRY
    }

    /// Metres of the plane to one degree of latitude, for turning a scale into pixels a degree.
    public static final double METRES_PER_DEGREE = 111_000;

    /// Whether the label is meant to be seen at this scale.
    public boolean visibleAt(double metresPerPixel) {
        return METRES_PER_DEGREE / metresPerPixel >= minPxPerDegree;
    }
}
