package kr.gpuatlas.dataset;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads GeoJSON objects one member after the other, whatever their type will turn out to be.
final class GeoJsonObjectReader {
    /// As many properties of a feature as anybody will read.
    private static final int PROPERTIES = 64;

    private static final int LONGEST_PROPERTY = 200;
    private static final Set<String> ATTRIBUTIONS = Set.of("attribution", "copyright", "license");

    /// The names of coordinate systems that are the one GeoJSON has.
    private static final Set<String> WGS_84 =
            Set.of("urn:ogc:def:crs:OGC:1.3:CRS84", "urn:ogc:def:crs:EPSG::4326", "EPSG:4326");

    private final JsonParser parser;
    private final NodeReader nodes;
    private final Ledger ledger;
    private final CoordinatesReader coordinates;
    private int feature;

    GeoJsonObjectReader(JsonParser parser, NodeReader nodes, Ledger ledger) {
        this.parser = parser;
        this.nodes = nodes;
        this.ledger = ledger;
        this.coordinates = new CoordinatesReader(parser, nodes, ledger);
    }

    /// Reads the object whose first token is the current one.
    GeoJsonObject read() {
        int at = nodes.at();
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrongType("type.object");
            return GeoJsonObject.broken(at);
        }
        Members members = new Members();
        Set<String> met = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int keyAt = nodes.at();
            String key = parser.currentName();
            parser.nextToken();
            if (met.size() <= PROPERTIES && !met.add(key)) {
                ledger.report(keyAt, Rule.DUPLICATE_KEY, "\"" + Shown.of(key) + "\"");
                parser.skipChildren();
            } else {
                member(key, members);
            }
        }
        return members.object(at);
    }

    private void member(String key, Members members) {
        boolean isNull = parser.currentToken() == JsonToken.VALUE_NULL;
        switch (key) {
            case "type" -> members.type = text();
            case "coordinates" -> members.coordinates = Optional.of(coordinates.read(feature));
            case "geometries" -> members.geometries = list(_ -> {});
            case "features" -> members.features = list(index -> feature = index);
            case "geometry" -> {
                members.saysGeometry = true;
                members.geometry = isNull ? Optional.empty() : Optional.of(read());
            }
            case "properties" -> properties(members.properties);
            case "id" -> members.id = Optional.of(shown());
            case "crs" -> members.foreignCrs = !isNull && isForeign(nodes.read());
            default -> {
                if (ATTRIBUTIONS.contains(key) && members.attribution.isEmpty()) {
                    members.attribution = Optional.of(shown());
                } else {
                    parser.skipChildren();
                }
            }
        }
    }

    /// Whether a coordinate system, which only older GeoJSON has, is another one.
    private static boolean isForeign(Node crs) {
        return !(crs instanceof Node.Obj object
                && object.members().stream()
                        .filter(member -> member.key().equals("properties"))
                        .map(Node.Member::value)
                        .filter(Node.Obj.class::isInstance)
                        .flatMap(properties -> ((Node.Obj) properties).members().stream())
                        .map(Node.Member::value)
                        .anyMatch(name ->
                                name instanceof Node.Str(int _, String text)
                                        && WGS_84.contains(text)));
    }

    private interface Counting {
        void at(int index);
    }

    private Optional<List<GeoJsonObject>> list(Counting counting) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            wrongType("type.array");
            return Optional.empty();
        }
        List<GeoJsonObject> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            counting.at(items.size());
            if (items.size() < Limits.FEATURES) {
                items.add(read());
            } else {
                if (items.size() == Limits.FEATURES) {
                    ledger.report(nodes.at(), Rule.GEO_TOO_MANY_FEATURES, "{…}", Limits.FEATURES);
                    items.add(GeoJsonObject.broken(nodes.at()));
                }
                parser.skipChildren();
            }
        }
        return Optional.of(items);
    }

    private Optional<String> text() {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return Optional.of(parser.getString());
        }
        wrongType("type.string");
        return Optional.empty();
    }

    private void properties(SequencedMap<String, String> properties) {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            wrongType("type.object");
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            int keyAt = nodes.at();
            String key = visible(parser.currentName());
            parser.nextToken();
            if (properties.containsKey(key)) {
                ledger.report(keyAt, Rule.DUPLICATE_KEY, "\"" + Shown.of(key) + "\"");
            }
            String value = shown();
            if (properties.size() < PROPERTIES) {
                properties.putIfAbsent(key, value);
            }
        }
    }

    /// A value as one line of text; of a list or an object only that it is one.
    private String shown() {
        return switch (parser.currentToken()) {
            case START_ARRAY, START_OBJECT -> {
                String brackets = parser.currentToken() == JsonToken.START_ARRAY ? "[…]" : "{…}";
                parser.skipChildren();
                yield brackets;
            }
            case VALUE_STRING -> visible(parser.getString());
            default -> visible(nodes.read().shown());
        };
    }

    private static String visible(String text) {
        String line = Normalizer.normalize(text, Normalizer.Form.NFC);
        int end = Math.min(line.length(), LONGEST_PROPERTY);
        String shown = Shown.visible(line.substring(0, end));
        return end < line.length() ? shown + "…" : shown;
    }

    private void wrongType(String wanted) {
        int at = nodes.at();
        Node found =
                switch (parser.currentToken()) {
                    case START_ARRAY -> new Node.Arr(at, List.of());
                    case START_OBJECT -> new Node.Obj(at, List.of());
                    default -> nodes.read();
                };
        parser.skipChildren();
        Kinds.wrongType(found, wanted, ledger);
    }

    /// The members met so far.
    private static final class Members {
        private Optional<String> type = Optional.empty();
        private Optional<Coordinates> coordinates = Optional.empty();
        private Optional<List<GeoJsonObject>> geometries = Optional.empty();
        private Optional<GeoJsonObject> geometry = Optional.empty();
        private boolean saysGeometry;
        private Optional<List<GeoJsonObject>> features = Optional.empty();
        private final SequencedMap<String, String> properties = new LinkedHashMap<>();
        private Optional<String> id = Optional.empty();
        private Optional<String> attribution = Optional.empty();
        private boolean foreignCrs;

        GeoJsonObject object(int at) {
            return new GeoJsonObject(
                    at,
                    type,
                    coordinates,
                    geometries,
                    geometry,
                    saysGeometry,
                    features,
                    properties,
                    id,
                    attribution,
                    foreignCrs);
        }
    }
}
