package kr.gpuatlas.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.geo.Overlay;
import kr.gpuatlas.geo.OverlayFeature;
import kr.gpuatlas.geo.Shape;

/// Reads somebody's GeoJSON (RFC 7946) strictly, to be laid over the map: every fault is found at
/// once and names its feature, and a file with an error yields nothing else.
public final class GeoJsonReader {
    private static final List<String> NAMES = List.of("name", "title", "이름", "명칭", "label");
    private static final String NO_KIND = "–";

    private final Ledger ledger = new Ledger();
    private final String name;

    private GeoJsonReader(String name) {
        this.name = name;
    }

    /// Reads a file; the overlay is called by the file's name.
    ///
    /// @throws IOException if the file cannot be read at all
    public static GeoJsonReading read(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(Limits.OVERLAY + 1);
            return read(bytes, String.valueOf(path.getFileName()));
        }
    }

    public static GeoJsonReading read(byte[] bytes, String name) {
        return new GeoJsonReader(Shown.visible(name)).read(bytes);
    }

    private GeoJsonReading read(byte[] bytes) {
        Optional<Overlay> overlay = Optional.empty();
        if (bytes.length > Limits.OVERLAY) {
            ledger.report(0, Rule.GEO_TOO_LARGE, "", Limits.OVERLAY >> 20);
            return new GeoJsonReading.Refused(
                    new Locator(name, new byte[0]).locate(ledger.notes()));
        }
        Utf8.check(bytes, ledger);
        JsonDocument document = new JsonDocument(bytes, ledger);
        if (document.isBlank()) {
            ledger.report(0, Rule.GEO_NOT_GEOJSON, "");
        } else if (ledger.errors() == 0) {
            List<GeoJsonObject> root = new ArrayList<>();
            document.read((parser, nodes) ->
                    root.add(new GeoJsonObjectReader(parser, nodes, ledger).read()));
            overlay = root.stream().findFirst().map(this::overlay);
        }
        List<Finding> findings = new Locator(name, bytes).locate(ledger.notes());
        return overlay.filter(_ -> ledger.errors() == 0)
                .<GeoJsonReading>map(whole -> new GeoJsonReading.Accepted(whole, findings))
                .orElseGet(() -> new GeoJsonReading.Refused(findings));
    }

    private Overlay overlay(GeoJsonObject root) {
        if (root.foreignCrs()) {
            ledger.report(root.at(), Rule.GEO_FOREIGN_CRS, "\"crs\"");
        }
        List<OverlayFeature> features =
                switch (root.type().orElse("")) {
                    case "FeatureCollection" -> collection(root);
                    case "Feature" -> List.of(feature(root, 0));
                    case String type when GeoJsonShapes.isGeometry(type) -> List.of(bare(root));
                    case String type -> {
                        if (ledger.errors() == 0) {
                            ledger.report(root.at(), Rule.GEO_NOT_GEOJSON, Shown.of(type));
                        }
                        yield List.of();
                    }
                };
        Overlay overlay = new Overlay(name, root.attribution().orElse(""), features);
        if (ledger.errors() == 0 && overlay.drawn() == 0) {
            ledger.report(root.at(), Rule.GEO_NOTHING_TO_DRAW, "");
        }
        return overlay;
    }

    private List<OverlayFeature> collection(GeoJsonObject root) {
        if (root.features().isEmpty() && ledger.errors() == 0) {
            ledger.report(root.at(), Rule.MISSING_KEY, "{…}", "features");
        }
        List<GeoJsonObject> items = root.features().orElse(List.of());
        List<OverlayFeature> features = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            features.add(feature(items.get(i), i));
        }
        return features;
    }

    private OverlayFeature feature(GeoJsonObject object, int index) {
        boolean isFeature = object.type().filter("Feature"::equals).isPresent();
        object.type()
                .filter(_ -> !isFeature)
                .ifPresent(type ->
                        ledger.report(
                                object.at(), Rule.GEO_NO_FEATURE, Shown.of(type), index, type));
        if (isFeature && !object.saysGeometry()) {
            ledger.report(object.at(), Rule.MISSING_KEY, "{…}", "geometry");
        }
        Shape shape =
                object.geometry()
                        .map(geometry -> new GeoJsonShapes(ledger, index).of(geometry))
                        .orElse(Shape.NONE);
        return new OverlayFeature(
                index,
                named(object, index),
                object.geometry().flatMap(GeoJsonObject::type).orElse(NO_KIND),
                object.properties(),
                shape);
    }

    /// A geometry alone is a feature without properties.
    private OverlayFeature bare(GeoJsonObject geometry) {
        return new OverlayFeature(
                0,
                name,
                geometry.type().orElse(NO_KIND),
                geometry.properties(),
                new GeoJsonShapes(ledger, 0).of(geometry));
    }

    private static String named(GeoJsonObject object, int index) {
        return Stream.concat(NAMES.stream().map(object.properties()::get), object.id().stream())
                .filter(found -> found != null && !found.isBlank())
                .findFirst()
                .orElse("#" + index);
    }
}
