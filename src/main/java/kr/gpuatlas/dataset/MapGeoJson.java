package kr.gpuatlas.dataset;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// Reads our own GeoJSON files token by token: they are on the way to the first picture.
final class MapGeoJson {
    private static final JsonFactory JSON = new JsonFactory();

    private MapGeoJson() {}

    static List<MapFeature> read(InputStream in) {
        List<MapFeature> features = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), in)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                boolean wanted = parser.currentName().equals("features");
                parser.nextToken();
                if (wanted) {
                    while (parser.nextToken() == JsonToken.START_OBJECT) {
                        features.add(feature(parser));
                    }
                } else {
                    parser.skipChildren();
                }
            }
        }
        return features;
    }

    private static MapFeature feature(JsonParser parser) {
        Map<String, String> properties = new HashMap<>();
        MapGeometry geometry = new MapGeometry();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "properties" -> properties(parser, properties);
                case "geometry" -> geometry(parser, geometry);
                default -> parser.skipChildren();
            }
        }
        return new MapFeature(properties, geometry);
    }

    private static void properties(JsonParser parser, Map<String, String> properties) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            properties.put(name, parser.getString());
        }
    }

    private static void geometry(JsonParser parser, MapGeometry geometry) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean wanted = parser.currentName().equals("coordinates");
            parser.nextToken();
            if (wanted) {
                geometry.read(parser);
            }
        }
    }
}
