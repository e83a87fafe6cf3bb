package kr.gpuatlas.geo;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The map through time: which provinces there were on a date, and the names written on it.
public final class ProvinceMap {
    private final NavigableMap<LocalDate, Provinces> since;
    private final List<MapLabel> labels;

    /// Each set of provinces by its first day, at least one; sea, island and country names.
    public ProvinceMap(NavigableMap<LocalDate, Provinces> since, List<MapLabel> labels) {
        if (since.isEmpty()) {
            throw new IllegalArgumentException("no provinces at any time");
        }
        this.since = new TreeMap<>(since);
        this.labels = List.copyOf(labels);
    }

    /// The provinces of that day; before the first known day, those of the first.
    public Provinces on(LocalDate day) {
        var entry = since.floorEntry(day);
        return (entry == null ? since.firstEntry() : entry).getValue();
    }

    /// Makes what is otherwise made when it is first drawn, such as the levels of detail, so that
    /// nobody has to wait for it then. Takes about a second, on any thread.
    public void prepare() {
        for (Detail detail : Detail.values()) {
            Provinces before = since.firstEntry().getValue().in(detail);
            for (Provinces provinces : since.values()) {
                Provinces drawn = provinces.in(detail);
                drawn.borders();
                drawn.neighbourBorders();
                before.changeTo(drawn);
                drawn.changeTo(before);
                before = drawn;
            }
        }
    }

    /// The first day of each set of provinces, oldest first.
    public List<LocalDate> changes() {
        return List.copyOf(since.keySet());
    }

    /// Names of seas, islands and countries; the provinces carry their own.
    public List<MapLabel> labels() {
        return labels;
    }
}
