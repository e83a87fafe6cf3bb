package kr.gpuatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransverseMercatorTest {
    private static final double MILLIMETRE = 1e-3;
    private static final TransverseMercator.Ellipsoid GRS80 =
            new TransverseMercator.Ellipsoid(6_378_137, 298.257222101);

    @Test
    void seoulCityHallIsWhereTheNationalGridHasIt() {
        PlanePoint point = TransverseMercator.KOREA.forward(new LatLon(37.5665, 126.978));

        assertEquals(953_901.2, point.x(), 0.05);
        assertEquals(1_952_032.1, point.y(), 0.05);
    }

    @Test
    void theOriginOfTheGridIsItsFalseOrigin() {
        PlanePoint point = TransverseMercator.KOREA.forward(new LatLon(38, 127.5));

        assertEquals(0, point.distanceTo(new PlanePoint(1_000_000, 2_000_000)), 1e-8);
    }

    /// IOGP Guidance Note 373-7-2, worked example of method 9807: British National Grid.
    @Test
    void theWorkedExampleOfTheGuidanceNoteComesOut() {
        var britain =
                new TransverseMercator(
                        new TransverseMercator.Ellipsoid(6_377_563.396, 299.3249646),
                        new TransverseMercator.Grid(49, -2, 0.9996012717, 400_000, -100_000));

        PlanePoint point = britain.forward(new LatLon(50.5, 0.5));

        assertEquals(577_274.99, point.x(), 0.01);
        assertEquals(69_740.50, point.y(), 0.01);
    }

    /// PROJ, test/gie/builtins.gie: `+proj=tmerc +ellps=GRS80`, longitude 2, latitude 1.
    @Test
    void theControlValueOfProjComesOut() {
        var plain = new TransverseMercator(GRS80, new TransverseMercator.Grid(0, 0, 1, 0, 0));

        PlanePoint point = plain.forward(new LatLon(1, 2));

        assertEquals(222_650.796797586, point.x(), 1e-6);
        assertEquals(110_642.229411933, point.y(), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({
        "33.1, 126.2", "34.07, 125.12", "37.955, 124.68", "38.61, 128.36", "35.18, 129.075",
        "37.2413, 131.8674", "37.5, 130.865", "36.35, 127.385", "39.02, 125.75", "33.58, 130.4"
    })
    void anIndependentSeriesAgreesToAMillimetre(double lat, double lon) {
        PlanePoint point = TransverseMercator.KOREA.forward(new LatLon(lat, lon));

        assertEquals(0, point.distanceTo(snyder(lat, lon)), MILLIMETRE);
    }

    @Test
    void goingThereAndBackEndsWithinAMicrometre() {
        for (double lat = 27; lat <= 48.5; lat += 0.37) {
            for (double lon = 113; lon <= 142; lon += 0.41) {
                PlanePoint there = TransverseMercator.KOREA.forward(new LatLon(lat, lon));
                LatLon back = TransverseMercator.KOREA.inverse(there);
                PlanePoint again = TransverseMercator.KOREA.forward(back);

                assertTrue(there.distanceTo(again) < 1e-6, () -> there + " became " + again);
                assertEquals(lat, back.lat(), 1e-11);
                assertEquals(lon, back.lon(), 1e-11);
            }
        }
    }

    /// Snyder, "Map Projections: A Working Manual" (1987), equations 3-21 and 8-9 to 8-10: powers
    /// of the difference in longitude, where the program uses Krüger's series.
    private static PlanePoint snyder(double lat, double lon) {
        double a = 6_378_137;
        double f = 1 / 298.257222101;
        double e2 = f * (2 - f);
        double ep = e2 / (1 - e2);
        double phi = Math.toRadians(lat);
        double n = a / Math.sqrt(1 - e2 * Math.sin(phi) * Math.sin(phi));
        double t = Math.tan(phi) * Math.tan(phi);
        double c = ep * Math.cos(phi) * Math.cos(phi);
        double s = Math.toRadians(lon - 127.5) * Math.cos(phi);
        double s2 = s * s;
        double x =
                n
                        * s
                        * (1
                                + s2 * (1 - t + c) / 6
                                + s2 * s2 * (5 - 18 * t + t * t + 72 * c - 58 * ep) / 120);
        double y =
                arc(a, e2, phi)
                        - arc(a, e2, Math.toRadians(38))
                        + n
                                * Math.tan(phi)
                                * (s2 / 2
                                        + s2 * s2 * (5 - t + 9 * c + 4 * c * c) / 24
                                        + s2
                                                * s2
                                                * s2
                                                * (61 - 58 * t + t * t + 600 * c - 330 * ep)
                                                / 720);
        return new PlanePoint(1_000_000 + 0.9996 * x, 2_000_000 + 0.9996 * y);
    }

    /// The meridian arc by Simpson's rule: no series at all.
    private static double arc(double a, double e2, double phi) {
        int steps = 2000;
        double h = phi / steps;
        double sum = 0;
        for (int i = 0; i <= steps; i++) {
            double sin = Math.sin(i * h);
            double weight = i == 0 || i == steps ? 1 : 2 + 2 * (i % 2);
            sum += weight * a * (1 - e2) / Math.pow(1 - e2 * sin * sin, 1.5);
        }
        return sum * h / 3;
    }
}
