package kr.gpuatlas.view.map;

import java.util.List;
import kr.gpuatlas.domain.claim.Phase;

/// How a marker is drawn, whatever it stands for: on the map, and as a sample in the key.
///
/// @param radius in pixels at scale 1
/// @param discs the widest first
/// @param plan whether its size is a plan's
/// @param outside radius of what is seen outside the total; 0 for none
/// @param exact whether the site is known, not only the city
/// @param lone whether one article alone places it here
record MarkLook(
        SiteMark.Form form,
        double radius,
        List<Disc> discs,
        boolean plan,
        double outside,
        boolean exact,
        boolean lone,
        boolean selected) {
    MarkLook {
        discs = List.copyOf(discs);
    }

    /// One phase inside the marker.
    record Disc(Phase phase, double radius) {}

    /// Whether all that is seen here lies outside the total.
    boolean isOnlyOutside() {
        return discs.isEmpty() && !plan;
    }

    /// A sample with nothing in it.
    static MarkLook plain(SiteMark.Form form, double radius, boolean exact) {
        return new MarkLook(form, radius, List.of(), false, 0, exact, false, false);
    }

    MarkLook with(Phase phase) {
        return new MarkLook(
                form,
                radius,
                List.of(new Disc(phase, radius)),
                plan,
                outside,
                exact,
                lone,
                selected);
    }

    MarkLook planned() {
        return new MarkLook(form, radius, discs, true, outside, exact, lone, selected);
    }
}
