package kr.gpuatlas.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.Overlay;
import kr.gpuatlas.geo.OverlayFeature;
import kr.gpuatlas.geo.PlanePoint;
import kr.gpuatlas.geo.TransverseMercator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoJsonReaderTest {
    private static final String SQUARE = "[[127,36],[128,36],[128,37],[127,37],[127,36]]";
    private static final String HOLE = "[[127.4,36.4],[127.4,36.6],[127.6,36.6],[127.4,36.4]]";

    static GeoJsonReading read(String text) {
        return GeoJsonReader.read(text.getBytes(UTF_8), "mine.geojson");
    }

    private static Overlay accepted(String text) {
        GeoJsonReading reading = read(text);
        assertEquals(List.of(), reading.findings());
        return assertInstanceOf(GeoJsonReading.Accepted.class, reading).overlay();
    }

    static String feature(String geometry) {
        return "{\"type\":\"Feature\",\"properties\":null,\"geometry\":" + geometry + "}";
    }

    static String geometry(String type, String coordinates) {
        return "{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}";
    }

    static String collection(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    /// Of a point, a line and an area how many there are.
    private static String counts(Overlay overlay) {
        return overlay.features().stream()
                .map(OverlayFeature::shape)
                .map(shape ->
                        shape.points().size()
                                + " "
                                + shape.lines().size()
                                + " "
                                + shape.areas().size())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Point           | [127,36]                        | 1 0 0
                    Point           | [127,36,85.5]                   | 1 0 0
                    MultiPoint      | [[127,36],[128,37]]             | 2 0 0
                    LineString      | [[127,36],[128,37]]             | 0 1 0
                    MultiLineString | [[[127,36],[128,37]],[[1e2,9],[101,9]]] | 0 2 0
                    Point           | []                              | 0 0 0
                    """)
    void everyGeometryWithPositionsIsRead(String type, String coordinates, String counts) {
        String other = feature(geometry("Point", "[127,36]"));
        Overlay overlay = accepted(collection(other, feature(geometry(type, coordinates))));

        assertEquals("1 0 0, " + counts, counts(overlay));
        assertEquals(type, overlay.features().get(1).kind());
    }

    @Test
    void areasHaveHoles() {
        Overlay overlay =
                accepted(
                        collection(
                                feature(geometry("Polygon", "[" + SQUARE + "," + HOLE + "]")),
                                feature(
                                        geometry(
                                                "MultiPolygon",
                                                "[[" + SQUARE + "],[" + SQUARE + "]]"))));

        assertEquals("0 0 1, 0 0 2", counts(overlay));
        var square = overlay.features().getFirst().shape().areas().getFirst();
        assertEquals(4, square.shells().getFirst().size());
        assertTrue(square.contains(at(36.2, 127.2).x(), at(36.2, 127.2).y()));
        assertTrue(!square.contains(at(36.45, 127.42).x(), at(36.45, 127.42).y()));
    }

    private static PlanePoint at(double lat, double lon) {
        return TransverseMercator.KOREA.forward(new LatLon(lat, lon));
    }

    @Test
    void aCollectionOfGeometriesIsOneFeature() {
        String parts =
                geometry("Point", "[127,36]") + "," + geometry("Polygon", "[" + SQUARE + "]");
        String both = "{\"type\":\"GeometryCollection\",\"geometries\":[" + parts + "]}";

        assertEquals("1 0 1", counts(accepted(both)));
        assertEquals("1 0 1", counts(accepted(feature(both))));
    }

    @Test
    void aFeatureWithoutAGeometryStaysInTheTable() {
        Overlay overlay =
                accepted(collection(feature("null"), feature(geometry("Point", "[127,36]"))));

        assertEquals(2, overlay.features().size());
        assertEquals(1, overlay.drawn());
    }

    @Test
    void membersMayStandInAnyOrderAndTheTypeLast() {
        Overlay overlay =
                accepted(
                        """
                        {"features": [{"geometry": {"coordinates": [126.978, 37.5665],
                          "type": "Point"}, "id": 7, "properties": {"이름": "시청", "n": 3,
                          "list": [1], "no": null}, "type": "Feature"}],
                         "attribution": "somebody", "bbox": [1, 2], "type": "FeatureCollection"}
                        """);
        OverlayFeature feature = overlay.features().getFirst();

        assertEquals("mine.geojson", overlay.name());
        assertEquals("somebody", overlay.attribution());
        assertEquals("시청", feature.name());
        assertEquals("n = 3 · list = […] · no = null", feature.words());
        assertEquals(at(37.5665, 126.978), feature.shape().points().getFirst());
    }

    /// The offending feature is always the third of three.
    private static List<String> faults(String geometry) {
        String good = feature(geometry("Point", "[127,36]"));
        GeoJsonReading reading = read(collection(good, good, feature(geometry)));
        return reading.findings().stream()
                .map(f -> f.severity().name().toLowerCase(Locale.ROOT) + " " + f.rule().id())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Polygon         | [[[127,36],[128,36],[128,37],[127,37]]]   | geo-ring-open
                    Polygon         | [[[127,36],[128,36],[127,36]]]            | geo-ring-too-short
                    LineString      | [[127,36]]                                | geo-line-too-short
                    Point           | [127,91]                                  | geo-out-of-range
                    Point           | [181,36]                                  | geo-out-of-range
                    Point           | [37.5,126.9]                              | geo-out-of-range
                    Point           | [1e999,36]                                | geo-out-of-range
                    Point           | [127]                                     | geo-position
                    Point           | ["127",36]                                | geo-position
                    Point           | [null,null]                               | geo-position
                    Point           | [[127,36]]                                | geo-nesting
                    LineString      | [127,36]                                  | geo-nesting
                    Polygon         | [[127,36],[128,36],[128,37],[127,36]]     | geo-nesting
                    MultiPolygon    | [[[127,36],[128,36],[128,37],[127,36]]]   | geo-nesting
                    MultiPoint      | [[127,36],[[127,36]]]                     | geo-mixed
                    MultiLineString | [[[127,36],[128,36]],[[[127,36],[1,2]]]]  | geo-nesting
                    Circle          | [127,36]                                  | geo-geometry-type
                    point           | [127,36]                                  | geo-geometry-type
                    Point           | "127,36"                                  | wrong-type
                    Point           | {}                                        | wrong-type
                    """)
    void badGeometryRefusesTheFileAndNamesItsFeature(String type, String coordinates, String rule) {
        assertEquals(List.of("error " + rule), faults(geometry(type, coordinates)));
        String good = feature(geometry("Point", "[127,36]"));
        GeoJsonReading.Refused refused =
                assertInstanceOf(
                        GeoJsonReading.Refused.class,
                        read(collection(good, good, feature(geometry(type, coordinates)))));
        Finding finding = refused.findings().getFirst();
        assertTrue(finding.pointer().startsWith("/features/2/geometry"), finding.pointer());
        if (rule.startsWith("geo-")) {
            assertTrue(finding.message().en().startsWith("Feature 2"), finding.message().en());
            assertTrue(finding.message().ko().startsWith("피처 2"), finding.message().ko());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    LineString | [[179,36],[-179,36]]                            | geo-antimeridian
                    Polygon    | [[[170,36],[-170,36],[-170,37],[170,37],[170,36]]] | geo-antimeridian
                    Point      | [-122,37]                                       | geo-beyond-map
                    Point      | [127,-89]                                       | geo-beyond-map
                    Polygon    | [[[127,36],[127,37],[128,37],[128,36],[127,36]]] | geo-winding
                    Point      | [127,36,1,2,3]                                  | geo-more-numbers
                    """)
    void whatIsOnlyOddIsAWarning(String type, String coordinates, String rule) {
        assertEquals(List.of("warning " + rule), faults(geometry(type, coordinates)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                                          | geo-not-geojson
                    {}                                          | geo-not-geojson
                    {"type":"Topology"}                         | geo-not-geojson
                    []                                          | wrong-type
                    7                                           | wrong-type
                    {"type":7}                                  | wrong-type
                    {"type":"FeatureCollection"}                | missing-key
                    {"type":"FeatureCollection","features":{}}  | wrong-type
                    {"type":"FeatureCollection","features":[]}  | geo-nothing-to-draw
                    {"type":"FeatureCollection","features":[7]} | wrong-type
                    {"type":"FeatureCollection","features":[{"type":"Point","coordinates":[1,2]}]} | geo-no-feature
                    {"type":"Feature","properties":{}}          | missing-key
                    {"type":"Feature","properties":[],"geometry":null} | wrong-type
                    {"type":"Point"}                            | missing-key
                    {"type":"GeometryCollection"}               | missing-key
                    {"type":"Point","coordinates":[127,36]}}    | trailing-text
                    {"type":"Point","coordinates":[127,36]      | unexpected-end
                    {"type":"Point","coordinates":[127,036]}    | malformed-json
                    {"type":"Point","type":"Point","coordinates":[127,36]} | duplicate-key
                    """)
    void whatIsNoGeoJsonIsRefused(String text, String rule) {
        GeoJsonReading.Refused refused = assertInstanceOf(GeoJsonReading.Refused.class, read(text));
        assertEquals(rule, refused.findings().getFirst().rule().id());
    }

    @Test
    void everyFaultIsFoundAtOnce() {
        String open = feature(geometry("Polygon", "[[[127,36],[128,36],[128,37],[127,37]]]"));
        String off = feature(geometry("Point", "[127,91]"));

        assertEquals(
                List.of(
                        "Feature 0 has a ring that is not closed.",
                        "Feature 1 has the position [127.0, 91.0], which is not on the globe.",
                        "Feature 2 has a ring that is not closed."),
                read(collection(open, off, open)).findings().stream()
                        .map(finding -> finding.message().en())
                        .toList());
    }

    @Test
    void anotherCoordinateSystemIsWarnedOf() {
        String crs = ",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"%s\"}}}";
        String point = "{\"type\":\"Point\",\"coordinates\":[127,36]";

        assertEquals(
                List.of(Rule.GEO_FOREIGN_CRS),
                read(point + crs.formatted("EPSG:5179")).findings().stream()
                        .map(Finding::rule)
                        .toList());
        accepted(point + crs.formatted("urn:ogc:def:crs:OGC:1.3:CRS84"));
    }
}
