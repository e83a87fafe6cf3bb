package kr.gpuatlas.view.map;

import java.util.List;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.figure.Freshness;

/// How a marker is drawn, whatever it stands for: on the map, and as a sample in the key.
///
/// @param radius in pixels at scale 1
/// @param exact whether the site is known, not only the city
/// @param lone whether one article alone places it here
record MarkLook(
        SiteMark.Form form,
        double radius,
        Fill fill,
        boolean exact,
        boolean lone,
        boolean selected) {

    /// What is inside the edge.
    sealed interface Fill {
        static Fill of(Content content) {
            return switch (content) {
                case Content.Counts counts -> Phases.of(counts);
                case Content.Megawatts power ->
                        new Power(
                                power.planned().isPresent(),
                                power.running().map(AreaScale.MEGAWATTS::radius).orElse(0.0),
                                power.isZero());
                case Content.Backing said ->
                        new Backing(said.evidence(), said.grade(), said.freshness());
                case Content.Nothing _ -> new None();
            };
        }
    }

    /// One phase inside the marker.
    record Disc(Phase phase, double radius) {}

    /// Phases inside one another.
    ///
    /// @param discs the widest first
    /// @param plan whether the size is a plan's
    /// @param outside radius of what is seen outside the total; 0 for none
    /// @param zero whether it is reported that none has come as far
    record Phases(List<Disc> discs, boolean plan, double outside, boolean zero) implements Fill {
        Phases {
            discs = List.copyOf(discs);
        }

        private static Phases of(Content.Counts counts) {
            return new Phases(
                    counts.discs().stream()
                            .map(d -> new Disc(d.phase(), d.radius()))
                            .filter(disc -> disc.radius() > 0)
                            .toList(),
                    counts.isPlan(),
                    counts.outside().map(AreaScale.GPUS::radius).orElse(0.0),
                    counts.isZero());
        }

        /// Whether all that is seen here lies outside the total.
        boolean isOnlyOutside() {
            return discs.isEmpty() && !plan && !zero && outside > 0;
        }
    }

    /// Power that is planned around power that runs.
    ///
    /// @param running its radius
    /// @param zero whether it is reported that nothing runs
    record Power(boolean planned, double running, boolean zero) implements Fill {}

    record Backing(Evidence evidence, Grade grade, Freshness freshness) implements Fill {}

    record None() implements Fill {}

    /// A sample with nothing in it.
    static MarkLook plain(SiteMark.Form form, double radius, boolean exact) {
        return new MarkLook(form, radius, new None(), exact, false, false);
    }

    MarkLook with(Fill other) {
        return new MarkLook(form, radius, other, exact, lone, selected);
    }

    boolean isOnlyOutside() {
        return fill instanceof Phases phases && phases.isOnlyOutside();
    }
}
