package kr.gpuatlas.geo;

/// A place on the earth in degrees, WGS 84: north and east are positive.
public record LatLon(double lat, double lon) {
    /// Refuses what is not a place, so that no later arithmetic has to.
    public LatLon {
        if (!(Math.abs(lat) <= 90)) {
            throw new IllegalArgumentException("latitude " + lat + " is not within ±90°");
        }
        if (!(Math.abs(lon) <= 180)) {
            throw new IllegalArgumentException("longitude " + lon + " is not within ±180°");
        }
    }
}
