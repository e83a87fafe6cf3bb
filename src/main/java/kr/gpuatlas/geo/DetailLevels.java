package kr.gpuatlas.geo;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The levels of detail of one set of provinces, each made when it is first asked for.
final class DetailLevels {
    private final Map<Detail, Provinces> made = new EnumMap<>(Detail.class);
    private final Provinces full;
    private @Nullable Generalization generalization;

    DetailLevels(Provinces full) {
        this.full = full;
    }

    synchronized Provinces get(Detail detail) {
        return detail == Detail.FULL ? full : made.computeIfAbsent(detail, this::make);
    }

    private Provinces make(Detail detail) {
        Generalization ready = generalization;
        if (ready == null) {
            ready = full.generalization();
            generalization = ready;
        }
        return full.drawn(ready, detail);
    }
}
