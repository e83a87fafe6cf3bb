package kr.gpuatlas.domain.view;

import java.util.List;
import kr.gpuatlas.domain.programme.Site;

/// Where the map looks, independent of the size it is drawn at.
///
/// @param lat latitude of the centre, degrees on WGS 84
/// @param lon longitude of the centre, degrees on WGS 84
/// @param zoom 1 shows the whole country in the space there is; 2 shows half its width; 1 to 64
public record Camera(double lat, double lon, double zoom) {
    public static final double MAX_ZOOM = 64;

    /// The whole country, Jeju, Baengnyeongdo, Ulleungdo and Dokdo included.
    public static final Camera HOME = new Camera(35.9, 127.9, 1);

    /// What the whole country takes in degrees, and the share of it in which two places lie well.
    private static final double TALL = 5.5;

    private static final double WIDE = 7.3;
    private static final double FILLED = 0.6;

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

    /// The camera on a place that also sees others.
    ///
    /// @param closest the zoom where there are no others
    public static Camera seeing(Site.Position place, List<Site.Position> others, double closest) {
        double south = place.lat();
        double north = south;
        double west = place.lon();
        double east = west;
        for (Site.Position other : others) {
            south = Math.min(south, other.lat());
            north = Math.max(north, other.lat());
            west = Math.min(west, other.lon());
            east = Math.max(east, other.lon());
        }
        double across = Math.max((north - south) / TALL, (east - west) / WIDE) / FILLED;
        double zoom = across > 0 ? Math.clamp(1 / across, 1, closest) : closest;
        return new Camera((south + north) / 2, (west + east) / 2, zoom);
    }

    public boolean isHome() {
        return zoom == 1;
    }
}
