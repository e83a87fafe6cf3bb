package kr.gpuatlas.dataset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A GeoJSON object as it stands in the file: what it means depends on its type, which may come
/// last.
///
/// @param at the byte it begins at
/// @param geometry absent also where the file says null
/// @param saysGeometry whether it has the member "geometry", if only as null
record GeoJsonObject(
        int at,
        Optional<String> type,
        Optional<Coordinates> coordinates,
        Optional<List<GeoJsonObject>> geometries,
        Optional<GeoJsonObject> geometry,
        boolean saysGeometry,
        Optional<List<GeoJsonObject>> features,
        SequencedMap<String, String> properties,
        Optional<String> id,
        Optional<String> attribution,
        boolean foreignCrs) {

    /// What a value that is no object is read as, after it was reported.
    static GeoJsonObject broken(int at) {
        return new GeoJsonObject(
                at,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                new LinkedHashMap<>(),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
