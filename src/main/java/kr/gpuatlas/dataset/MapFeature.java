package kr.gpuatlas.dataset;

import java.util.List;
import java.util.Map;
import kr.gpuatlas.geo.Outline;
import kr.gpuatlas.geo.PlanePoint;

/// A GeoJSON feature as the map needs it: its properties as text, its geometry on the plane.
record MapFeature(Map<String, String> properties, MapGeometry geometry) {
    String text(String property) {
        String text = properties.get(property);
        if (text == null) {
            throw new IllegalStateException("a map feature has no " + property + ": " + properties);
        }
        return text;
    }

    double number(String property) {
        return Double.parseDouble(text(property));
    }

    Outline outline() {
        return new Outline(geometry.shells(), geometry.holes());
    }

    PlanePoint point() {
        List<PlanePoint> points = geometry.points();
        if (points.size() != 1) {
            throw new IllegalStateException("not a point: " + properties);
        }
        return points.getFirst();
    }
}
