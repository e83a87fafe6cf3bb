package kr.gpuatlas.geo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Outlines with fewer vertices, without a gap between neighbours.
///
/// Each stretch of border between two junctions is weighed once, so that the lands on both its
/// sides leave out the same vertices.
final class Generalization {
    /// An island stays at least a quadrilateral: where its ring starts, and three more.
    private static final int KEPT_OF_ISLAND = 3;

    private static final double SQUARE_METRES_PER_KM2 = 1e6;

    private final VertexNet net;
    private final double[] weights;

    Generalization(List<Outline> outlines) {
        List<Ring> rings = outlines.stream().flatMap(o -> o.rings().stream()).toList();
        net = new VertexNet(rings);
        weights = new double[net.size()];
        Arrays.fill(weights, Double.NaN);
        rings.forEach(this::weigh);
    }

    private void weigh(Ring ring) {
        int first = firstJunction(ring);
        if (first < 0) {
            weigh(ring, 0, ring.size(), KEPT_OF_ISLAND);
            return;
        }
        int from = first;
        for (int to = first + 1; to <= first + ring.size(); to++) {
            if (net.junction(net.id(ring, to % ring.size()))) {
                weigh(ring, from, to, 0);
                from = to;
            }
        }
    }

    private int firstJunction(Ring ring) {
        for (int i = 0; i < ring.size(); i++) {
            if (net.junction(net.id(ring, i))) {
                return i;
            }
        }
        return -1;
    }

    /// Weighs the stretch between two vertices unless its other side has done so.
    private void weigh(Ring ring, int from, int to, int kept) {
        if (!Double.isNaN(weights[net.id(ring, (from + 1) % ring.size())])) {
            return;
        }
        int n = to - from + 1;
        double[] xs = new double[n];
        double[] ys = new double[n];
        for (int i = 0; i < n; i++) {
            xs[i] = ring.x((from + i) % ring.size());
            ys[i] = ring.y((from + i) % ring.size());
        }
        double[] found = Visvalingam.weights(new Polyline(xs, ys), kept);
        for (int i = 0; i < n; i++) {
            weights[net.id(ring, (from + i) % ring.size())] = found[i];
        }
    }

    /// An outline that this was made from, as it is drawn.
    Outline drawn(Outline outline, Detail detail) {
        if (detail == Detail.FULL) {
            return outline;
        }
        List<Ring> shells = drawn(outline.shells(), detail);
        // A country made of islets only would vanish: then its coarse form is its full form.
        return shells.isEmpty() ? outline : new Outline(shells, drawn(outline.holes(), detail));
    }

    private List<Ring> drawn(List<Ring> rings, Detail detail) {
        return rings.stream().flatMap(ring -> drawn(ring, detail).stream()).toList();
    }

    private Optional<Ring> drawn(Ring ring, Detail detail) {
        if (ring.areaKm2() * SQUARE_METRES_PER_KM2 < detail.leastArea()
                && firstJunction(ring) < 0
                && !KeptIslands.include(ring)) {
            return Optional.empty();
        }
        double[] xs = new double[ring.size()];
        double[] ys = new double[ring.size()];
        int n = 0;
        for (int i = 0; i < ring.size(); i++) {
            if (weights[net.id(ring, i)] >= detail.leastArea()) {
                xs[n] = ring.x(i);
                ys[n++] = ring.y(i);
            }
        }
        return n < 3
                ? Optional.empty()
                : Optional.of(new Ring(Arrays.copyOf(xs, n), Arrays.copyOf(ys, n)));
    }
}
