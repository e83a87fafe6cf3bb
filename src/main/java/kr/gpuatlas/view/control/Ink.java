package kr.gpuatlas.view.control;

import java.util.Locale;

/// A colour of the theme that drawings use, named as in the stylesheets.
public enum Ink {
    BG0,
    BG1,
    BG2,
    SEA,
    GRAT,
    LAND,
    LAND2,
    LAND_LINE,
    NB,
    NB_LINE,
    LINE,
    LINE2,
    CTL,
    T1,
    T2,
    T3,
    P1,
    P1H,
    P1BG,
    P2,
    P2H,
    P2BG,
    P3,
    P3H,
    P4,
    CONFLICT,
    SLIP,
    SCEN,
    SCEN_BAND,
    FOCUS,
    ON,
    TRACK;

    /// The styleable property of a [Drawing] that carries it, such as `-ink-p1h`.
    String property() {
        return "-ink-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
