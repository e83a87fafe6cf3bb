package kr.gpuatlas.view.map;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.view.Layer;

/// What the key explains about marks and lines, each with a sample; it is listed only while the map
/// shows such a one.
enum KeyItem {
    SITE,
    CITY,
    HEADQUARTERS,
    PLAN,
    RUNNING,
    ZERO,
    OUTSIDE,
    CAPPED,
    NO_COUNT,
    LONE,
    GHOST,
    HALO,
    SHIFTED,
    CONFLICT,
    MOVE,
    LINK,
    SUM,
    DOTS;

    private static final double RADIUS = 8;
    private static final Set<KeyItem> LINES =
            EnumSet.of(HALO, SHIFTED, CONFLICT, MOVE, LINK, SUM, DOTS);

    /// Whether it explains a line or a sign rather than a marker.
    boolean isLine() {
        return LINES.contains(this);
    }

    /// The marker that stands for it; a plain ring for what is drawn otherwise.
    MarkLook sample(Layer layer) {
        MarkLook site = MarkLook.plain(SiteMark.Form.SIZED, RADIUS, true);
        MarkLook city = MarkLook.plain(SiteMark.Form.SIZED, RADIUS, false);
        return switch (this) {
            case SITE, CAPPED -> layer == Layer.PHASE ? site.with(announced()) : site;
            case CITY -> layer == Layer.PHASE ? city.with(announced()) : city;
            case HEADQUARTERS -> MarkLook.plain(SiteMark.Form.HEADQUARTERS, 5, true);
            case PLAN ->
                    city.with(
                            layer == Layer.POWER
                                    ? new MarkLook.Power(true, 0, false)
                                    : new MarkLook.Phases(List.of(), true, 0, false));
            case RUNNING -> site.with(new MarkLook.Power(false, RADIUS, false));
            case ZERO ->
                    layer == Layer.POWER
                            ? city.with(new MarkLook.Power(true, 0, true))
                            : site.with(new MarkLook.Phases(List.of(), false, 0, true));
            case OUTSIDE -> city.with(new MarkLook.Phases(List.of(), false, RADIUS, false));
            case NO_COUNT -> MarkLook.plain(SiteMark.Form.NO_COUNT, 5.5, true);
            case LONE -> MarkLook.plain(SiteMark.Form.LONE, 7, false);
            case GHOST -> MarkLook.plain(SiteMark.Form.GHOST, RADIUS, false);
            case HALO, SHIFTED, CONFLICT, MOVE, LINK, SUM, DOTS ->
                    MarkLook.plain(SiteMark.Form.HEADQUARTERS, 3, true);
        };
    }

    private static MarkLook.Phases announced() {
        return new MarkLook.Phases(
                List.of(new MarkLook.Disc(Phase.ANNOUNCED, RADIUS)), false, 0, false);
    }

    /// Whether a marker is drawn in this way.
    boolean explains(SiteMark mark) {
        boolean edged =
                switch (mark.form()) {
                    case SIZED, BACKED, NO_COUNT -> !mark.isOnlyOutside();
                    case HEADQUARTERS, LONE, GHOST -> false;
                };
        boolean lone = mark.site().loneSource() && !mark.isGhost();
        return switch (this) {
            case SITE -> edged && mark.isExact();
            case CITY -> edged && !mark.isExact() && !lone;
            case HEADQUARTERS -> mark.form() == SiteMark.Form.HEADQUARTERS;
            case PLAN -> mark.isPlan();
            case RUNNING ->
                    mark.content() instanceof Content.Megawatts power
                            && power.running().isPresent()
                            && !power.isZero();
            case ZERO -> mark.content().isZero();
            case OUTSIDE ->
                    mark.content() instanceof Content.Counts counts && counts.outside().isPresent();
            case CAPPED -> mark.content().radius() >= AreaScale.MOST;
            case NO_COUNT -> mark.form() == SiteMark.Form.NO_COUNT;
            case LONE -> lone;
            case GHOST -> mark.isGhost();
            case HALO, SHIFTED, CONFLICT, MOVE, LINK, SUM, DOTS -> false;
        };
    }

    /// The caption, which says of a missing number what is missing.
    String key(Layer layer) {
        if (this == ZERO && layer == Layer.POWER) {
            return "key.zero-power";
        }
        if (this == NO_COUNT && layer != Layer.PHASE) {
            return layer == Layer.POWER ? "key.no-power" : "key.place-only";
        }
        return "key." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
