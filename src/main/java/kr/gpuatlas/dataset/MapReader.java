package kr.gpuatlas.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.MapLabel;
import kr.gpuatlas.geo.Neighbour;
import kr.gpuatlas.geo.PlanePoint;
import kr.gpuatlas.geo.Province;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.geo.Provinces;
import kr.gpuatlas.geo.TransverseMercator;

/// Reads the bundled outlines of Korea and its neighbours.
public final class MapReader {
    /// The day from which the 17 units are right: 전북특별자치도 was the last to get its name.
    private static final LocalDate SEVENTEEN = LocalDate.of(2024, 1, 18);

    /// The day on which 광주광역시 and 전라남도 became one unit.
    private static final LocalDate SIXTEEN = LocalDate.of(2026, 7, 1);

    private MapReader() {}

    /// The whole map; about 16,000 vertices, so not to be read twice.
    public static ProvinceMap read() {
        List<Neighbour> neighbours =
                features("context-land-wide").stream().map(MapReader::neighbour).toList();
        var since = new TreeMap<LocalDate, Provinces>();
        since.put(SEVENTEEN, provinces("korea-provinces", neighbours));
        since.put(SIXTEEN, provinces("korea-sido-2026", neighbours));
        return new ProvinceMap(
                since, features("map-labels").stream().map(MapReader::label).toList());
    }

    private static Provinces provinces(String name, List<Neighbour> neighbours) {
        return new Provinces(features(name).stream().map(MapReader::province).toList(), neighbours);
    }

    private static List<MapFeature> features(String name) {
        String file = "map/" + name + ".geojson";
        try (InputStream in = MapReader.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the program comes without " + file);
            }
            return MapGeoJson.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Province province(MapFeature feature) {
        PlanePoint label =
                TransverseMercator.KOREA.forward(
                        new LatLon(feature.number("label_lat"), feature.number("label_lon")));
        return new Province(
                feature.text("iso"),
                feature.text("mois"),
                feature.text("name_ko"),
                feature.text("name_en_official"),
                feature.text("name_ko_short"),
                feature.text("name_en"),
                label,
                feature.outline());
    }

    private static Neighbour neighbour(MapFeature feature) {
        return new Neighbour(
                feature.text("a3"),
                feature.text("name_ko"),
                feature.text("name_en"),
                feature.outline());
    }

    private static MapLabel label(MapFeature feature) {
        return new MapLabel(
                MapLabel.Kind.valueOf(feature.text("kind").toUpperCase(Locale.ROOT)),
                feature.text("name_ko"),
                feature.text("name_en"),
                feature.point(),
                feature.number("min_px_per_deg"));
    }
}
