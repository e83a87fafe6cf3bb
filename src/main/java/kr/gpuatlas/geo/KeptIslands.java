package kr.gpuatlas.geo;

import java.util.List;

/// The islands that every level of detail draws, however small they become.
final class KeptIslands {
    private static final List<PlanePoint> PLACES =
            List.of(
                    at(33.38, 126.55), // 제주도
                    at(37.50, 130.865), // 울릉도
                    at(37.24078, 131.86956), // 독도, 동도
                    at(37.24183, 131.86517), // 독도, 서도
                    at(37.955, 124.68), // 백령도
                    at(34.88, 128.62)); // 거제도

    private KeptIslands() {}

    private static PlanePoint at(double lat, double lon) {
        return TransverseMercator.KOREA.forward(new LatLon(lat, lon));
    }

    static boolean include(Ring island) {
        return PLACES.stream().anyMatch(place -> island.contains(place.x(), place.y()));
    }
}
