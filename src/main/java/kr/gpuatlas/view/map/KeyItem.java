package kr.gpuatlas.view.map;

import java.util.Locale;
import kr.gpuatlas.domain.claim.Phase;

/// What the key explains about markers, each with a sample; it is listed only while the map shows
/// such a marker.
enum KeyItem {
    SITE,
    CITY,
    HEADQUARTERS,
    PLAN,
    OUTSIDE,
    NO_COUNT,
    LONE,
    GHOST;

    private static final double RADIUS = 8;

    MarkLook sample() {
        return switch (this) {
            case SITE -> MarkLook.plain(SiteMark.Form.SIZED, RADIUS, true).with(Phase.ANNOUNCED);
            case CITY -> MarkLook.plain(SiteMark.Form.SIZED, RADIUS, false).with(Phase.ANNOUNCED);
            case HEADQUARTERS -> MarkLook.plain(SiteMark.Form.HEADQUARTERS, 5, true);
            case PLAN -> MarkLook.plain(SiteMark.Form.SIZED, RADIUS, false).planned();
            case OUTSIDE -> MarkLook.plain(SiteMark.Form.SIZED, RADIUS, false);
            case NO_COUNT -> MarkLook.plain(SiteMark.Form.NO_COUNT, 5.5, true);
            case LONE -> MarkLook.plain(SiteMark.Form.LONE, 7, false);
            case GHOST -> MarkLook.plain(SiteMark.Form.GHOST, RADIUS, false);
        };
    }

    boolean explains(SiteMark mark) {
        boolean sized = mark.form() == SiteMark.Form.SIZED;
        return switch (this) {
            case SITE -> sized && mark.isExact();
            case CITY -> sized && !mark.isExact() && !mark.site().loneSource() && !mark.isPlan();
            case HEADQUARTERS -> mark.form() == SiteMark.Form.HEADQUARTERS;
            case PLAN -> mark.isPlan();
            case OUTSIDE -> mark.outside().isPresent();
            case NO_COUNT -> mark.form() == SiteMark.Form.NO_COUNT;
            case LONE -> mark.site().loneSource() && !mark.isGhost();
            case GHOST -> mark.isGhost();
        };
    }

    String key() {
        return "key." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The phase that a row of the key stands for has to be on the map too.
    static boolean shows(SiteMark mark, Phase phase) {
        return mark.discs().stream().anyMatch(disc -> disc.phase() == phase);
    }
}
