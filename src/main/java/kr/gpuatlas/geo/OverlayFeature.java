package kr.gpuatlas.geo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// One thing of an overlay: where it is, and what its file says of it.
///
/// @param index in the file, from 0
/// @param kind the type of its geometry as GeoJSON names it; a dash where it has none
/// @param properties as text, in the order of the file
public record OverlayFeature(
        int index, String name, String kind, SequencedMap<String, String> properties, Shape shape) {
    public OverlayFeature {
        properties = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(properties));
    }

    /// The properties on one line, without the one that is its name.
    public String words() {
        StringBuilder words = new StringBuilder();
        for (Map.Entry<String, String> property : properties.entrySet()) {
            if (property.getValue().equals(name)) {
                continue;
            }
            words.append(words.isEmpty() ? "" : " · ");
            words.append(property.getKey()).append(" = ").append(property.getValue());
        }
        return words.toString();
    }
}
