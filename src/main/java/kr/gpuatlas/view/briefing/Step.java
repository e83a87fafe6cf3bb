package kr.gpuatlas.view.briefing;

import java.util.Locale;

/// What a key does while a briefing is presented.
public enum Step {
    NEXT,
    BACK,
    FIRST,
    LAST,
    ENTER,
    BLACK,
    WHITE,
    FREEZE,
    OVERVIEW,
    SEARCH,
    KEYS,
    LASER,
    ZOOM,
    MAP,
    FULL_SCREEN,
    DISPLAY,
    TIMER,
    LARGER,
    SMALLER,
    NOTES_ON,
    NOTES_BACK,
    CHECK,
    LEAVE;

    String textKey() {
        return "step." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
