package kr.gpuatlas.geo;

import java.util.List;
import java.util.stream.Stream;

/// Land as one or many polygons: shells, and the holes in them; fill all rings even-odd.
public final class Outline {
    private final List<Ring> shells;
    private final List<Ring> holes;
    private final List<Ring> rings;
    private final Bounds bounds;

    /// An outline has at least one shell.
    public Outline(List<Ring> shells, List<Ring> holes) {
        this.shells = List.copyOf(shells);
        this.holes = List.copyOf(holes);
        this.rings = Stream.concat(shells.stream(), holes.stream()).toList();
        this.bounds = Bounds.around(shells.stream().map(Ring::bounds).toList());
    }

    /// The outer borders: a mainland and its islands.
    public List<Ring> shells() {
        return shells;
    }

    /// The borders of what lies inside and belongs to somebody else.
    public List<Ring> holes() {
        return holes;
    }

    /// Shells, then holes.
    public List<Ring> rings() {
        return rings;
    }

    /// The smallest rectangle around all of it.
    public Bounds bounds() {
        return bounds;
    }

    /// Shells less holes on the plane, in km².
    public double areaKm2() {
        return shells.stream().mapToDouble(Ring::areaKm2).sum()
                - holes.stream().mapToDouble(Ring::areaKm2).sum();
    }

    /// Whether the point lies in a shell and not in a hole (even-odd rule).
    public boolean contains(double x, double y) {
        if (!bounds.contains(x, y)) {
            return false;
        }
        boolean inside = false;
        for (Ring ring : rings) {
            inside ^= ring.contains(x, y);
        }
        return inside;
    }
}
