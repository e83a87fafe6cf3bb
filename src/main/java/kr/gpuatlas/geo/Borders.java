package kr.gpuatlas.geo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The lines between lands that lie side by side: where two of them meet, one line and not two.
final class Borders {
    private final Set<Edge> drawn = new HashSet<>();
    private final List<Border> found = new ArrayList<>();

    private Borders() {}

    /// From one vertex to the next.
    private record Edge(double fromX, double fromY, double toX, double toY) {
        Edge reversed() {
            return new Edge(toX, toY, fromX, fromY);
        }

        /// The same whichever way it is gone.
        Edge eastward() {
            return fromX < toX || (fromX == toX && fromY <= toY) ? this : reversed();
        }

        Bounds bounds() {
            return new Bounds(
                    Math.min(fromX, toX),
                    Math.min(fromY, toY),
                    Math.max(fromX, toX),
                    Math.max(fromY, toY));
        }
    }

    /// The lines of lands with common vertices where they meet, in the order of the lands.
    static List<Border> of(List<Outline> outlines) {
        Borders borders = new Borders();
        for (Outline outline : outlines) {
            outline.rings().forEach(borders::add);
        }
        return List.copyOf(borders.found);
    }

    /// The smallest rectangle around all that only one of them has; nothing where both are the
    /// same, however their lines are divided.
    static Optional<Bounds> change(List<Border> before, List<Border> after) {
        Set<Edge> changed = edges(before);
        for (Edge edge : edges(after)) {
            if (!changed.remove(edge)) {
                changed.add(edge);
            }
        }
        return changed.stream().map(Edge::bounds).reduce(Bounds::union);
    }

    private static Set<Edge> edges(List<Border> borders) {
        Set<Edge> edges = new HashSet<>();
        for (Border border : borders) {
            Polyline chain = border.chain();
            for (int i = 1; i < chain.size(); i++) {
                edges.add(
                        new Edge(chain.x(i - 1), chain.y(i - 1), chain.x(i), chain.y(i))
                                .eastward());
            }
        }
        return edges;
    }

    private void add(Ring ring) {
        int from = 0;
        for (int i = 0; i < ring.size(); i++) {
            Edge edge = edge(ring, i);
            if (drawn.contains(edge) || drawn.contains(edge.reversed())) {
                add(ring, from, i);
                from = i + 1;
            } else {
                drawn.add(edge);
            }
        }
        add(ring, from, ring.size());
    }

    private static Edge edge(Ring ring, int i) {
        int next = (i + 1) % ring.size();
        return new Edge(ring.x(i), ring.y(i), ring.x(next), ring.y(next));
    }

    /// The chain from one vertex to another, unless they are the same.
    private void add(Ring ring, int from, int to) {
        if (from >= to) {
            return;
        }
        double[] xs = new double[to - from + 1];
        double[] ys = new double[xs.length];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = ring.x((from + i) % ring.size());
            ys[i] = ring.y((from + i) % ring.size());
        }
        found.add(new Border(new Polyline(xs, ys), ring.areaKm2()));
    }
}
