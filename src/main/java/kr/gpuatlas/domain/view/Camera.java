package kr.gpuatlas.domain.view;

/// Where the map looks, independent of the size it is drawn at.
///
/// @param lat latitude of the centre, degrees on WGS 84
/// @param lon longitude of the centre, degrees on WGS 84
/// @param zoom 1 shows the whole country in the space there is; 2 shows half its width; 1 to 64
public record Camera(double lat, double lon, double zoom) {
    public static final double MAX_ZOOM = 64;

    /// The whole country, Jeju, Baengnyeongdo, Ulleungdo and Dokdo included.
    public static final Camera HOME = new Camera(35.9, 127.9, 1);

    public Camera {
        if (!(lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException(
                    "no place: latitude %s, longitude %s".formatted(lat, lon));
        }
        if (!(zoom >= 1 && zoom <= MAX_ZOOM)) {
            throw new IllegalArgumentException(
                    "the zoom is %s; it lies from 1 to %s".formatted(zoom, MAX_ZOOM));
        }
    }

    public boolean isHome() {
        return zoom == 1;
    }
}
