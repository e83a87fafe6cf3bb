package kr.gpuatlas.geo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Points, lines and areas of the plane that belong together.
public record Shape(List<PlanePoint> points, List<Polyline> lines, List<Outline> areas) {
    /// Nothing at all.
    public static final Shape NONE = new Shape(List.of(), List.of(), List.of());

    public Shape {
        points = List.copyOf(points);
        lines = List.copyOf(lines);
        areas = List.copyOf(areas);
    }

    /// Whether there is nothing to draw.
    public boolean isEmpty() {
        return points.isEmpty() && lines.isEmpty() && areas.isEmpty();
    }

    /// Both together.
    public Shape and(Shape other) {
        return new Shape(
                joined(points, other.points),
                joined(lines, other.lines),
                joined(areas, other.areas));
    }

    private static <T> List<T> joined(List<T> a, List<T> b) {
        List<T> all = new ArrayList<>(a);
        all.addAll(b);
        return all;
    }

    /// The smallest rectangle around all of it; none around nothing.
    public Optional<Bounds> bounds() {
        return Stream.of(
                        points.stream().map(p -> new Bounds(p.x(), p.y(), p.x(), p.y())),
                        lines.stream().map(Polyline::bounds),
                        areas.stream().map(Outline::bounds))
                .flatMap(part -> part)
                .reduce(Bounds::union);
    }
}
