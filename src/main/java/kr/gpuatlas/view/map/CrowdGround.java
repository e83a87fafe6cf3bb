package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Precision;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.PlanePoint;
import kr.gpuatlas.geo.PointCloud;
import kr.gpuatlas.geo.TransverseMercator;

/// The placed sites of a large dataset in columns: where they stand, from when to when, and of what
/// sort they are. It is made once for a dataset, and does not change with the day.
final class CrowdGround {
    private final Dataset dataset;
    private final PointCloud cloud;
    private final Site[] sites;
    private final int[] sorts;
    private final int[] firstDays;
    private final int[] endDays;
    private final List<Site> examples = new ArrayList<>();
    private final Map<String, List<Integer>> predecessors = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    /// What decides how a site looks, its life apart: sites that agree in it look the same.
    ///
    /// @param named the site's id, if a claim speaks of it by name
    private record Sort(
            List<String> holds,
            List<String> programmes,
            String partner,
            Precision precision,
            boolean lone,
            Optional<String> named) {}

    CrowdGround(Dataset dataset) {
        this.dataset = dataset;
        dataset.claims().forEach(claim -> claim.site().ifPresent(named::add));
        List<Site> placed =
                dataset.sites().stream().filter(site -> site.position().isPresent()).toList();
        double[] xs = new double[placed.size()];
        double[] ys = new double[placed.size()];
        for (int i = 0; i < xs.length; i++) {
            PlanePoint at = plane(placed.get(i)).orElseThrow();
            xs[i] = at.x();
            ys[i] = at.y();
        }
        cloud = PointCloud.of(xs, ys);
        sites = new Site[xs.length];
        sorts = new int[xs.length];
        firstDays = new int[xs.length];
        endDays = new int[xs.length];
        Map<Sort, Integer> known = new HashMap<>();
        for (int point = 0; point < xs.length; point++) {
            add(point, placed.get(cloud.source(point)), known);
        }
    }

    private void add(int point, Site site, Map<Sort, Integer> known) {
        sites[point] = site;
        firstDays[point] = Math.toIntExact(site.from().toEpochDay());
        endDays[point] = Integer.MAX_VALUE;
        site.superseded()
                .ifPresent(end -> {
                    endDays[point] = Math.toIntExact(end.on().toEpochDay());
                    predecessors.computeIfAbsent(end.by(), _ -> new ArrayList<>()).add(point);
                });
        Sort sort =
                new Sort(
                        site.holds(),
                        site.programmes(),
                        site.partner(),
                        site.precision(),
                        site.loneSource(),
                        Optional.of(site.id()).filter(named::contains));
        Integer index = known.putIfAbsent(sort, examples.size());
        sorts[point] = index == null ? examples.size() : index;
        if (index == null) {
            examples.add(site);
        }
    }

    private static Optional<PlanePoint> plane(Site site) {
        return site.position()
                .map(place ->
                        TransverseMercator.KOREA.forward(new LatLon(place.lat(), place.lon())));
    }

    PointCloud cloud() {
        return cloud;
    }

    Site site(int point) {
        return sites[point];
    }

    /// The sort of a site, a position in [#examples()].
    int sort(int point) {
        return sorts[point];
    }

    /// One site of each sort.
    List<Site> examples() {
        return examples;
    }

    /// Where a site stands in its life on a day, counted from 1970.
    Site.Presence presence(int point, int day) {
        if (day < firstDays[point]) {
            return Site.Presence.NOT_YET;
        }
        return day < endDays[point] ? Site.Presence.CURRENT : Site.Presence.GHOST;
    }

    /// The point of a site, which is found by where it stands.
    OptionalInt point(Site site) {
        int[] found = {-1};
        plane(site)
                .ifPresent(at ->
                        cloud.forEachAt(
                                at,
                                point -> {
                                    if (sites[point].id().equals(site.id())) {
                                        found[0] = point;
                                    }
                                }));
        return found[0] < 0 ? OptionalInt.empty() : OptionalInt.of(found[0]);
    }

    /// The places that a site was moved away from.
    List<Integer> predecessors(Site site) {
        return predecessors.getOrDefault(site.id(), List.of());
    }

    /// The place that took over from a site, if it has one.
    OptionalInt successor(Site site) {
        return site.superseded()
                .flatMap(end -> dataset.site(end.by()))
                .map(this::point)
                .orElseGet(OptionalInt::empty);
    }

    /// The headquarters of the organisation that a site is named after, if they are on the map.
    OptionalInt headquarters(Site site) {
        return dataset.partner(site.partner())
                .flatMap(Partner::headquarters)
                .flatMap(dataset::site)
                .map(this::point)
                .orElseGet(OptionalInt::empty);
    }
}
