package kr.gpuatlas.view.map;

import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.programme.Precision;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.time.DateSpan;
import kr.gpuatlas.geo.PlanePoint;

/// How one site stands on the map on one day.
///
/// @param at its true place
/// @param discs the phases that are said to be here, the widest first
/// @param planned the largest number somebody plans here, when no phase has been reported
/// @param outside what is seen here, but not in the total
/// @param conflicts how many open conflicts concern it
/// @param figure id of the figure its size stands for
/// @param passed whether the filter lets it through
record SiteMark(
        Site site,
        PlanePoint at,
        Form form,
        List<Disc> discs,
        Optional<Plan> planned,
        Optional<Quantity> outside,
        int conflicts,
        Optional<String> figure,
        boolean selected,
        boolean passed) {
    /// Radius of one GPU in pixels; the area of a marker is the number it stands for.
    private static final double RADIUS_OF_ONE = 0.118;

    private static final double LEAST_RADIUS = 3.5;

    SiteMark {
        discs = List.copyOf(discs);
    }

    /// What sort of marker it is.
    enum Form {
        /// Its area is a number of GPUs.
        SIZED,
        /// Nobody has said how many.
        NO_COUNT,
        /// The GPUs are not said to be here.
        HEADQUARTERS,
        /// One article alone says it, and no number.
        LONE,
        /// It was thought to be here once.
        GHOST
    }

    /// One phase of what is here, drawn inside the one before.
    record Disc(Phase phase, Quantity quantity) {
        double radius() {
            return SiteMark.radius(quantity);
        }
    }

    /// A number somebody plans to have here, and by when.
    record Plan(Quantity quantity, Optional<DateSpan> due) {}

    /// The radius in pixels at scale 1 of a marker for a quantity.
    static double radius(Quantity quantity) {
        return quantity.stated()
                .or(quantity::max)
                .or(quantity::min)
                .map(number -> RADIUS_OF_ONE * Math.sqrt(number.doubleValue()))
                .orElse(0.0);
    }

    /// The number that its size stands for.
    Optional<Quantity> quantity() {
        return discs.stream()
                .findFirst()
                .map(Disc::quantity)
                .or(() -> planned.map(Plan::quantity))
                .or(() -> outside);
    }

    double radius() {
        return switch (form) {
            case SIZED ->
                    Math.max(LEAST_RADIUS, quantity().map(SiteMark::radius).orElse(LEAST_RADIUS));
            case NO_COUNT -> 5.5;
            case HEADQUARTERS -> 5;
            case LONE -> 7;
            case GHOST -> 10;
        };
    }

    MarkLook look() {
        return new MarkLook(
                form,
                radius(),
                discs.stream().map(disc -> new MarkLook.Disc(disc.phase(), disc.radius())).toList(),
                isPlan(),
                outside.map(SiteMark::radius).orElse(0.0),
                isExact(),
                site.loneSource(),
                selected);
    }

    boolean isPlan() {
        return discs.isEmpty() && planned.isPresent();
    }

    boolean isGhost() {
        return form == Form.GHOST;
    }

    boolean isExact() {
        return site.precision() == Precision.SITE;
    }

    /// Larger markers are more important; a selected one is the most.
    double weight() {
        return (selected ? 10_000 : 0)
                + switch (form) {
                    case SIZED -> 1_000 + radius();
                    case LONE -> 40;
                    case NO_COUNT -> 30;
                    case GHOST -> 20;
                    case HEADQUARTERS -> 10;
                };
    }
}
