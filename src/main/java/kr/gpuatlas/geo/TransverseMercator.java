package kr.gpuatlas.geo;

/// Transverse Mercator by Krüger's series in the third flattening, to the fourth order.
///
/// Formulas: IOGP Guidance Note 373-7-2, "Transverse Mercator" (EPSG method 9807, JHS variant). The
/// series is summed by Clenshaw's recurrence over complex numbers. Within 30° of the central
/// meridian the error stays below a micrometre.
public final class TransverseMercator {
    /// EPSG:5179, "Korea 2000 / Unified CS" (UTM-K), the grid of Korea's national maps.
    public static final TransverseMercator KOREA =
            new TransverseMercator(
                    new Ellipsoid(6_378_137, 298.257222101),
                    new Grid(38, 127.5, 0.9996, 1_000_000, 2_000_000));

    private static final int INVERSE_STEPS = 6;

    private final double eccentricity;
    private final double radius;
    private final double originArc;
    private final double centralMeridian;
    private final PlanePoint falseOrigin;
    private final double[] toPlane;
    private final double[] toEllipsoid;

    /// Semi-major axis in metres, and how flat.
    record Ellipsoid(double semiMajorAxis, double inverseFlattening) {}

    /// Where a grid has its origin (degrees), its scale there, and its false origin (metres).
    record Grid(double lat, double lon, double scale, double falseEasting, double falseNorthing) {}

    TransverseMercator(Ellipsoid ellipsoid, Grid grid) {
        double f = 1 / ellipsoid.inverseFlattening;
        double n = f / (2 - f);
        double n2 = n * n;
        eccentricity = Math.sqrt(f * (2 - f));
        double rectifying = ellipsoid.semiMajorAxis / (1 + n) * (1 + n2 / 4 + n2 * n2 / 64);
        radius = grid.scale * rectifying;
        centralMeridian = Math.toRadians(grid.lon);
        falseOrigin = new PlanePoint(grid.falseEasting, grid.falseNorthing);
        toPlane = toPlane(n);
        toEllipsoid = toEllipsoid(n);
        double conformal = Math.atan(conformalTangent(Math.toRadians(grid.lat)));
        originArc = conformal + series(toPlane, conformal, 0)[0];
    }

    private static double[] toPlane(double n) {
        double n2 = n * n;
        double n3 = n2 * n;
        double n4 = n3 * n;
        return new double[] {
            n / 2 - 2 * n2 / 3 + 5 * n3 / 16 + 41 * n4 / 180,
            13 * n2 / 48 - 3 * n3 / 5 + 557 * n4 / 1440,
            61 * n3 / 240 - 103 * n4 / 140,
            49561 * n4 / 161280
        };
    }

    private static double[] toEllipsoid(double n) {
        double n2 = n * n;
        double n3 = n2 * n;
        double n4 = n3 * n;
        return new double[] {
            -(n / 2 - 2 * n2 / 3 + 37 * n3 / 96 - n4 / 360),
            -(n2 / 48 + n3 / 15 - 437 * n4 / 1440),
            -(17 * n3 / 480 - 37 * n4 / 840),
            -(4397 * n4 / 161280)
        };
    }

    /// Degrees to metres.
    public PlanePoint forward(LatLon place) {
        double tan = conformalTangent(Math.toRadians(place.lat()));
        double lambda = Math.toRadians(place.lon()) - centralMeridian;
        double cos = Math.cos(lambda);
        double xi = Math.atan2(tan, cos);
        double eta = asinh(Math.sin(lambda) / Math.sqrt(tan * tan + cos * cos));
        double[] correction = series(toPlane, xi, eta);
        return new PlanePoint(
                falseOrigin.x() + radius * (eta + correction[1]),
                falseOrigin.y() + radius * (xi + correction[0] - originArc));
    }

    /// Metres back to degrees.
    public LatLon inverse(PlanePoint point) {
        double northing = (point.y() - falseOrigin.y()) / radius + originArc;
        double easting = (point.x() - falseOrigin.x()) / radius;
        double[] correction = series(toEllipsoid, northing, easting);
        double xi = northing + correction[0];
        double eta = easting + correction[1];
        double cos = Math.cos(xi);
        double sinh = Math.sinh(eta);
        double isometric = asinh(Math.sin(xi) / Math.sqrt(sinh * sinh + cos * cos));
        double q = isometric;
        for (int i = 0; i < INVERSE_STEPS; i++) {
            q = isometric + eccentricity * atanh(eccentricity * Math.tanh(q));
        }
        return new LatLon(
                Math.toDegrees(Math.atan(Math.sinh(q))),
                Math.toDegrees(centralMeridian + Math.atan2(sinh, cos)));
    }

    /// The tangent of the conformal latitude, which the sphere of the series has.
    private double conformalTangent(double phi) {
        return Math.sinh(asinh(Math.tan(phi)) - eccentricity * atanh(eccentricity * Math.sin(phi)));
    }

    /// Real and imaginary part of the sum of `c[k] · sin(2(k+1)(xi + i·eta))`.
    private static double[] series(double[] c, double xi, double eta) {
        double sin = Math.sin(2 * xi);
        double cos = Math.cos(2 * xi);
        double sinh = Math.sinh(2 * eta);
        double cosh = Math.cosh(2 * eta);
        double stepRe = 2 * cos * cosh;
        double stepIm = -2 * sin * sinh;
        double re = 0;
        double im = 0;
        double lastRe = 0;
        double lastIm = 0;
        for (int k = c.length - 1; k >= 0; k--) {
            double nextRe = c[k] + stepRe * re - stepIm * im - lastRe;
            double nextIm = stepRe * im + stepIm * re - lastIm;
            lastRe = re;
            lastIm = im;
            re = nextRe;
            im = nextIm;
        }
        double sinRe = sin * cosh;
        double sinIm = cos * sinh;
        return new double[] {re * sinRe - im * sinIm, re * sinIm + im * sinRe};
    }

    private static double asinh(double x) {
        double abs = Math.abs(x);
        return Math.copySign(Math.log(abs + Math.sqrt(abs * abs + 1)), x);
    }

    private static double atanh(double x) {
        return Math.log1p(2 * x / (1 - x)) / 2;
    }
}
