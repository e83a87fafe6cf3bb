package kr.gpuatlas.view.map;

import java.util.Optional;
import kr.gpuatlas.domain.programme.Precision;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.geo.PlanePoint;

/// How one site stands on the map on one day.
///
/// @param at its true place
/// @param content what the layer says of it; nothing for a ghost
/// @param conflicts how many open conflicts concern it
/// @param figure id of what explains its number
/// @param passed whether the filter lets it through
record SiteMark(
        Site site,
        PlanePoint at,
        Form form,
        Content content,
        int conflicts,
        Optional<String> figure,
        boolean selected,
        boolean passed) {
    private static final double LEAST_RADIUS = 3.5;

    /// A nought has room in it.
    private static final double ZERO_RADIUS = 6.5;

    /// What sort of marker it is.
    enum Form {
        /// Its area is a number of GPUs or megawatts.
        SIZED,
        /// It shows who says so; its size says nothing.
        BACKED,
        /// Nobody has said how many.
        NO_COUNT,
        /// The GPUs are not said to be here.
        HEADQUARTERS,
        /// One article alone says it, and no number.
        LONE,
        /// It was thought to be here once.
        GHOST
    }

    double radius() {
        return switch (form) {
            case SIZED -> Math.max(content.isZero() ? ZERO_RADIUS : LEAST_RADIUS, content.radius());
            case BACKED -> Content.Backing.RADIUS;
            case NO_COUNT -> 5.5;
            case HEADQUARTERS -> 5;
            case LONE -> 7;
            case GHOST -> 10;
        };
    }

    MarkLook look() {
        return new MarkLook(
                form, radius(), MarkLook.Fill.of(content), isExact(), site.loneSource(), selected);
    }

    boolean isPlan() {
        return switch (content) {
            case Content.Counts counts -> counts.isPlan();
            case Content.Megawatts power -> power.planned().isPresent();
            case Content.Backing _, Content.Nothing _ -> false;
        };
    }

    boolean isOnlyOutside() {
        return content instanceof Content.Counts counts && counts.isOnlyOutside();
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
                    case SIZED, BACKED -> 1_000 + radius();
                    case LONE -> 40;
                    case NO_COUNT -> 30;
                    case GHOST -> 20;
                    case HEADQUARTERS -> 10;
                };
    }
}
