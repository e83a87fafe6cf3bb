package kr.gpuatlas.view.map;

import java.util.Locale;
import kr.gpuatlas.view.control.Ink;

/// A way of writing on the map; its font is the stylesheet's.
enum Face {
    PLACE(Ink.T1),
    DETAIL(Ink.T2),
    QUIET_PLACE(Ink.T2),
    ISLAND(Ink.T2),
    PROVINCE(Ink.T3),
    CITY(Ink.T3),
    COUNTRY(Ink.T3),
    SEA(Ink.T3),
    SEA_ALIAS(Ink.T3),
    BADGE(Ink.CONFLICT);

    private final Ink ink;

    Face(Ink ink) {
        this.ink = ink;
    }

    Ink ink() {
        return ink;
    }

    String styleClass() {
        return "map-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
