package kr.gpuatlas.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/// Meridians and parallels at whole degrees, as curves of the plane.
public final class Graticule {
    /// Within a quarter of a degree a parallel leaves its chord by less than 50 m here.
    private static final int SAMPLES_PER_DEGREE = 4;

    private Graticule() {}

    /// The lines of the whole degrees between two corners, meridians first.
    public static List<Polyline> between(LatLon southWest, LatLon northEast) {
        List<Polyline> lines = new ArrayList<>();
        for (double lon = Math.ceil(southWest.lon()); lon <= northEast.lon(); lon++) {
            double fixed = lon;
            lines.add(curve(southWest.lat(), northEast.lat(), lat -> new LatLon(lat, fixed)));
        }
        for (double lat = Math.ceil(southWest.lat()); lat <= northEast.lat(); lat++) {
            double fixed = lat;
            lines.add(curve(southWest.lon(), northEast.lon(), lon -> new LatLon(fixed, lon)));
        }
        return List.copyOf(lines);
    }

    private static Polyline curve(double from, double to, DoubleFunction<LatLon> place) {
        int steps = Math.max(1, (int) Math.ceil((to - from) * SAMPLES_PER_DEGREE));
        double[] xs = new double[steps + 1];
        double[] ys = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            PlanePoint point =
                    TransverseMercator.KOREA.forward(place.apply(from + (to - from) * i / steps));
            xs[i] = point.x();
            ys[i] = point.y();
        }
        return new Polyline(xs, ys);
    }
}
