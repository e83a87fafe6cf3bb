package kr.gpuatlas.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.PlanePoint;
import kr.gpuatlas.geo.Ring;
import kr.gpuatlas.geo.TransverseMercator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Collects the nested coordinate arrays of a Point, Polygon or MultiPolygon, projected.
final class MapGeometry {
    private static final int POSITION = 0;
    private static final int RING = 1;

    private final List<Ring> shells = new ArrayList<>();
    private final List<Ring> holes = new ArrayList<>();
    private double[] xs = new double[256];
    private double[] ys = new double[256];
    private int size;

    List<Ring> shells() {
        return shells;
    }

    List<Ring> holes() {
        return holes;
    }

    /// What is left of positions outside rings: the one of a Point.
    List<PlanePoint> points() {
        return size == 1 ? List.of(new PlanePoint(xs[0], ys[0])) : List.of();
    }

    /// Reads the array that the parser has just entered, and says how deep it is nested.
    int read(JsonParser parser) {
        JsonToken token = parser.nextToken();
        if (token != JsonToken.START_ARRAY) {
            double lon = parser.getDoubleValue();
            parser.nextToken();
            add(new LatLon(parser.getDoubleValue(), lon));
            parser.nextToken();
            return POSITION;
        }
        int depth = POSITION;
        boolean shell = true;
        for (; token == JsonToken.START_ARRAY; token = parser.nextToken()) {
            depth = read(parser);
            if (depth == RING) {
                (shell ? shells : holes).add(takeRing());
                shell = false;
            }
        }
        return depth + 1;
    }

    private void add(LatLon place) {
        if (size == xs.length) {
            xs = Arrays.copyOf(xs, size * 2);
            ys = Arrays.copyOf(ys, size * 2);
        }
        PlanePoint point = TransverseMercator.KOREA.forward(place);
        xs[size] = point.x();
        ys[size++] = point.y();
    }

    /// GeoJSON repeats the first position of a ring at its end; ours does not.
    private Ring takeRing() {
        int distinct = size - 1;
        size = 0;
        return new Ring(Arrays.copyOf(xs, distinct), Arrays.copyOf(ys, distinct));
    }
}
