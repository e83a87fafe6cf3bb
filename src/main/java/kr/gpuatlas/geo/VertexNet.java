package kr.gpuatlas.geo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The distinct vertices of many rings, and which of them are junctions: where a border forks.
///
/// Rings share a border when they go through identical coordinates.
final class VertexNet {
    private static final int NONE = -1;
    private static final int MANY = -2;

    private final Map<PlanePoint, Integer> ids = new HashMap<>();
    private int[] oneSide = new int[1024];
    private int[] otherSide = new int[1024];

    VertexNet(List<Ring> rings) {
        Arrays.fill(oneSide, NONE);
        Arrays.fill(otherSide, NONE);
        for (Ring ring : rings) {
            int[] chain = new int[ring.size()];
            for (int i = 0; i < chain.length; i++) {
                chain[i] = add(new PlanePoint(ring.x(i), ring.y(i)));
            }
            for (int i = 0, j = chain.length - 1; i < chain.length; j = i++) {
                join(chain[i], chain[j]);
                join(chain[j], chain[i]);
            }
        }
    }

    private int add(PlanePoint point) {
        Integer known = ids.putIfAbsent(point, ids.size());
        if (known != null) {
            return known;
        }
        if (ids.size() > oneSide.length) {
            oneSide = grown(oneSide);
            otherSide = grown(otherSide);
        }
        return ids.size() - 1;
    }

    private static int[] grown(int[] sides) {
        int[] longer = Arrays.copyOf(sides, sides.length * 2);
        Arrays.fill(longer, sides.length, longer.length, NONE);
        return longer;
    }

    private void join(int vertex, int next) {
        if (oneSide[vertex] == NONE) {
            oneSide[vertex] = next;
        } else if (oneSide[vertex] != next && otherSide[vertex] == NONE) {
            otherSide[vertex] = next;
        } else if (oneSide[vertex] != next && otherSide[vertex] != next) {
            otherSide[vertex] = MANY;
        }
    }

    /// How many distinct vertices.
    int size() {
        return ids.size();
    }

    /// The vertex at vertex `i` of a ring that the net was made from.
    int id(Ring ring, int i) {
        Integer id = ids.get(new PlanePoint(ring.x(i), ring.y(i)));
        if (id == null) {
            throw new IllegalArgumentException("vertex " + i + " is not of this net");
        }
        return id;
    }

    /// Whether more than two borders meet here.
    boolean junction(int vertex) {
        return otherSide[vertex] == MANY;
    }
}
