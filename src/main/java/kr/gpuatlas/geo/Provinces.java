package kr.gpuatlas.geo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All provinces as they were at one time, with the neighbours around them, at one level of detail.
public final class Provinces {
    private final List<Province> all;
    private final List<Neighbour> neighbours;
    private final DetailLevels levels;
    private volatile @Nullable List<Border> borders;
    private volatile @Nullable List<Border> neighbourBorders;
    private final Map<Provinces, Optional<Bounds>> changes = new ConcurrentHashMap<>();

    /// In full detail; there is at least one province.
    public Provinces(List<Province> all, List<Neighbour> neighbours) {
        this.all = List.copyOf(all);
        this.neighbours = List.copyOf(neighbours);
        this.levels = new DetailLevels(this);
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no provinces");
        }
    }

    private Provinces(List<Province> all, List<Neighbour> neighbours, DetailLevels levels) {
        this.all = all;
        this.neighbours = neighbours;
        this.levels = levels;
    }

    /// The provinces in the order of the file, which is the official one.
    public List<Province> all() {
        return all;
    }

    /// The countries around, to be drawn first: provinces lie over them.
    public List<Neighbour> neighbours() {
        return neighbours;
    }

    /// The coasts and borders of the provinces, each once; made when first asked for, then kept.
    public List<Border> borders() {
        List<Border> ready = borders;
        if (ready == null) {
            ready = Borders.of(all.stream().map(Province::outline).toList());
            borders = ready;
        }
        return ready;
    }

    /// The same of the countries around.
    public List<Border> neighbourBorders() {
        List<Border> ready = neighbourBorders;
        if (ready == null) {
            ready = Borders.of(neighbours.stream().map(Neighbour::outline).toList());
            neighbourBorders = ready;
        }
        return ready;
    }

    /// The smallest rectangle around all coasts and borders, those of the countries around among
    /// them, that only one of both has: elsewhere they look the same. Found when first asked for,
    /// then kept.
    public Optional<Bounds> changeTo(Provinces others) {
        return equals(others)
                ? Optional.empty()
                : changes.computeIfAbsent(
                        others,
                        missing ->
                                Stream.of(
                                                Borders.change(borders(), missing.borders()),
                                                Borders.change(
                                                        neighbourBorders(),
                                                        missing.neighbourBorders()))
                                        .flatMap(Optional::stream)
                                        .reduce(Bounds::union));
    }

    /// The smallest rectangle around all provinces, Dokdo included.
    public Bounds bounds() {
        return Bounds.around(all.stream().map(province -> province.outline().bounds()).toList());
    }

    /// The province whose land has the place, or none: at sea, or abroad.
    public Optional<Province> provinceAt(LatLon place) {
        return provinceAt(TransverseMercator.KOREA.forward(place));
    }

    /// The province whose land has the point, or none: at sea, or abroad.
    public Optional<Province> provinceAt(PlanePoint point) {
        return all.stream()
                .filter(province -> province.outline().contains(point.x(), point.y()))
                .findFirst();
    }

    /// The province of an ISO 3166-2 code.
    public Optional<Province> withIso(String iso) {
        return all.stream().filter(province -> province.iso().equals(iso)).findFirst();
    }

    /// The same land as drawn at a level of detail; made once, then kept. Safe on any thread.
    public Provinces in(Detail detail) {
        return levels.get(detail);
    }

    Generalization generalization() {
        return new Generalization(
                Stream.concat(
                                all.stream().map(Province::outline),
                                neighbours.stream().map(Neighbour::outline))
                        .toList());
    }

    Provinces drawn(Generalization generalization, Detail detail) {
        return new Provinces(
                all.stream().map(p -> p.with(generalization.drawn(p.outline(), detail))).toList(),
                neighbours.stream()
                        .map(n -> n.with(generalization.drawn(n.outline(), detail)))
                        .toList(),
                levels);
    }
}
