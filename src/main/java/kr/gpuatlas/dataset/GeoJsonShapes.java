package kr.gpuatlas.dataset;

import java.util.ArrayList;
import java.util.List;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.Outline;
import kr.gpuatlas.geo.PlanePoint;
import kr.gpuatlas.geo.Polyline;
import kr.gpuatlas.geo.Ring;
import kr.gpuatlas.geo.Shape;
import kr.gpuatlas.geo.TransverseMercator;

/// Turns the geometry of one feature into shapes of the plane, by the rules of RFC 7946.
final class GeoJsonShapes {
    /// Farther from its meridian the projection bends lines beyond recognition.
    private static final double WEST = 68;

    private static final double MOST_LAT = 84;
    private static final double HALF_TURN = 180;
    private static final int RING = 4;
    private static final int LINE = 2;
    private static final String TYPES =
            "Point, MultiPoint, LineString, MultiLineString, Polygon, MultiPolygon,"
                    + " GeometryCollection";

    private final Ledger ledger;
    private final int feature;
    private boolean drawable = true;

    GeoJsonShapes(Ledger ledger, int feature) {
        this.ledger = ledger;
        this.feature = feature;
    }

    /// What can be drawn of it: nothing where a finding says why.
    Shape of(GeoJsonObject geometry) {
        Shape shape = shape(geometry);
        return drawable ? shape : Shape.NONE;
    }

    static boolean isGeometry(String type) {
        return List.of(TYPES.split(", ?")).contains(type);
    }

    private Shape shape(GeoJsonObject geometry) {
        if (geometry.type().isEmpty()) {
            missing(geometry, "type");
            return Shape.NONE;
        }
        String type = geometry.type().get();
        if (type.equals("GeometryCollection")) {
            return collection(geometry);
        }
        if (!isGeometry(type)) {
            ledger.report(
                    geometry.at(),
                    Rule.GEO_GEOMETRY_TYPE,
                    "\"" + Shown.of(type) + "\"",
                    feature,
                    Shown.of(type),
                    TYPES);
            return Shape.NONE;
        }
        if (geometry.coordinates().isEmpty()) {
            missing(geometry, "coordinates");
            return Shape.NONE;
        }
        return shape(type, geometry.coordinates().get());
    }

    /// An object that was broken itself has been reported.
    private void missing(GeoJsonObject object, String key) {
        if (ledger.errors() == 0 || object.type().isPresent()) {
            ledger.report(object.at(), Rule.MISSING_KEY, "{…}", key);
        }
    }

    private Shape collection(GeoJsonObject geometry) {
        if (geometry.geometries().isEmpty()) {
            missing(geometry, "geometries");
        }
        Shape all = Shape.NONE;
        for (GeoJsonObject part : geometry.geometries().orElse(List.of())) {
            all = all.and(shape(part));
        }
        return all;
    }

    private Shape shape(String type, Coordinates coordinates) {
        boolean nothing = coordinates instanceof Coordinates.Empty;
        if (nothing || coordinates instanceof Coordinates.Broken) {
            return Shape.NONE;
        }
        int wanted =
                switch (type) {
                    case "Point" -> 0;
                    case "MultiPoint", "LineString" -> 1;
                    case "MultiLineString", "Polygon" -> 2;
                    default -> 3;
                };
        if (coordinates.depth() != wanted || isUneven(coordinates)) {
            ledger.report(coordinates.at(), Rule.GEO_NESTING, "[…]", feature, type, wanted + 1);
            return Shape.NONE;
        }
        return switch (type) {
            case "Point" -> new Shape(points(coordinates), List.of(), List.of());
            case "MultiPoint" -> new Shape(points(coordinates), List.of(), List.of());
            case "LineString", "MultiLineString" ->
                    new Shape(List.of(), lines(coordinates), List.of());
            default -> new Shape(List.of(), List.of(), areas(coordinates));
        };
    }

    /// Whether one list lies deeper than its neighbour.
    private static boolean isUneven(Coordinates coordinates) {
        return coordinates instanceof Coordinates.Group(int _, List<Coordinates> items)
                && (items.stream()
                                        .filter(item -> !(item instanceof Coordinates.Empty))
                                        .mapToInt(Coordinates::depth)
                                        .distinct()
                                        .count()
                                > 1
                        || items.stream().anyMatch(GeoJsonShapes::isUneven));
    }

    private List<PlanePoint> points(Coordinates coordinates) {
        List<PlanePoint> points = new ArrayList<>();
        if (coordinates instanceof Coordinates.Position(int at, double lon, double lat)) {
            points.add(point(at, lon, lat));
        } else if (coordinates instanceof Coordinates.Chain chain) {
            for (int i = 0; i < chain.size(); i++) {
                points.add(point(chain.at(), chain.lons()[i], chain.lats()[i]));
            }
        }
        return points;
    }

    private PlanePoint point(int at, double lon, double lat) {
        if (drawable && (lon < WEST || Math.abs(lat) > MOST_LAT)) {
            ledger.report(at, Rule.GEO_BEYOND_MAP, "[" + lon + ", " + lat + "]", feature);
            drawable = false;
        }
        return drawable
                ? TransverseMercator.KOREA.forward(new LatLon(lat, lon))
                : new PlanePoint(0, 0);
    }

    private List<Polyline> lines(Coordinates coordinates) {
        List<Polyline> lines = new ArrayList<>();
        for (Coordinates.Chain chain : chains(coordinates)) {
            if (chain.size() < LINE) {
                ledger.report(chain.at(), Rule.GEO_LINE_TOO_SHORT, "[…]", feature, chain.size());
                continue;
            }
            checkAntimeridian(chain);
            List<PlanePoint> points = points(chain);
            lines.add(
                    new Polyline(
                            points.stream().mapToDouble(PlanePoint::x).toArray(),
                            points.stream().mapToDouble(PlanePoint::y).toArray()));
        }
        return lines;
    }

    private static List<Coordinates.Chain> chains(Coordinates coordinates) {
        return switch (coordinates) {
            case Coordinates.Chain chain -> List.of(chain);
            case Coordinates.Group(int _, List<Coordinates> items) ->
                    items.stream().flatMap(item -> chains(item).stream()).toList();
            default -> List.of();
        };
    }

    private void checkAntimeridian(Coordinates.Chain chain) {
        for (int i = 1; i < chain.size() && drawable; i++) {
            if (Math.abs(chain.lons()[i] - chain.lons()[i - 1]) > HALF_TURN) {
                ledger.report(chain.at(), Rule.GEO_ANTIMERIDIAN, "[…]", feature);
                drawable = false;
            }
        }
    }

    private List<Outline> areas(Coordinates coordinates) {
        List<Outline> areas = new ArrayList<>();
        if (coordinates.depth() == 2) {
            area(coordinates, areas);
        } else if (coordinates instanceof Coordinates.Group(int _, List<Coordinates> items)) {
            items.forEach(item -> area(item, areas));
        }
        return areas;
    }

    private void area(Coordinates polygon, List<Outline> areas) {
        List<Ring> rings = new ArrayList<>();
        List<Coordinates.Chain> chains = chains(polygon);
        for (int i = 0; i < chains.size(); i++) {
            if (isRing(chains.get(i))) {
                checkAntimeridian(chains.get(i));
                checkWinding(chains.get(i), i == 0);
                rings.add(ring(chains.get(i)));
            }
        }
        if (!rings.isEmpty()) {
            areas.add(new Outline(rings.subList(0, 1), rings.subList(1, rings.size())));
        }
    }

    private boolean isRing(Coordinates.Chain chain) {
        if (chain.size() < RING) {
            ledger.report(chain.at(), Rule.GEO_RING_TOO_SHORT, "[…]", feature, chain.size());
        } else if (!chain.isClosed()) {
            ledger.report(chain.at(), Rule.GEO_RING_OPEN, "[…]", feature);
        }
        return chain.size() >= RING && chain.isClosed();
    }

    /// GeoJSON before 2016 did not say which way a ring runs, so it is only a warning.
    private void checkWinding(Coordinates.Chain chain, boolean shell) {
        double twice = 0;
        for (int i = 1; i < chain.size(); i++) {
            twice +=
                    (chain.lons()[i - 1] - chain.lons()[0]) * (chain.lats()[i] - chain.lats()[0])
                            - (chain.lons()[i] - chain.lons()[0])
                                    * (chain.lats()[i - 1] - chain.lats()[0]);
        }
        boolean wrong = shell ? twice < 0 : twice > 0;
        if (wrong && drawable) {
            ledger.report(chain.at(), Rule.GEO_WINDING, "[…]", feature);
        }
    }

    /// Without the last position, which repeats the first.
    private Ring ring(Coordinates.Chain chain) {
        List<PlanePoint> points = points(chain);
        points.removeLast();
        return new Ring(
                points.stream().mapToDouble(PlanePoint::x).toArray(),
                points.stream().mapToDouble(PlanePoint::y).toArray());
    }
}
