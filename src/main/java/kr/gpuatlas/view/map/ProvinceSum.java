package kr.gpuatlas.view.map;

import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.programme.ProvinceLookup;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.geo.Province;

/// What stands in one province, added up; the province itself is never filled.
///
/// @param sites what is added, in the order of the dataset; those that hold something
/// @param content each lot once
record ProvinceSum(Province province, List<Site> sites, Content content) {
    ProvinceSum {
        sites = List.copyOf(sites);
    }

    /// The sum for a layer; none where the layer cannot be added.
    static Optional<ProvinceSum> of(
            Province province, Figures figures, Layer layer, ProvinceLookup lookup) {
        if (layer == Layer.EVIDENCE) {
            return Optional.empty();
        }
        Contents contents = new Contents(figures, layer);
        List<Site> sites =
                figures.dataset().sites().stream()
                        .filter(site ->
                                figures.visibility().presence(site) == Site.Presence.CURRENT)
                        .filter(site -> lies(site, province, figures, lookup))
                        .filter(site -> adds(contents.at(site).content()))
                        .toList();
        return Optional.of(new ProvinceSum(province, sites, contents.sum(sites)));
    }

    private static boolean lies(
            Site site, Province province, Figures figures, ProvinceLookup lookup) {
        return site.position()
                .flatMap(at -> lookup.provinceAt(at, figures.clock().asOf()))
                .filter(province.iso()::equals)
                .isPresent();
    }

    /// Plans for GPUs are not added: they are no phase.
    private static boolean adds(Content content) {
        return switch (content) {
            case Content.Counts counts -> !counts.discs().isEmpty() || counts.outside().isPresent();
            case Content.Megawatts power -> !power.isEmpty();
            case Content.Backing _, Content.Nothing _ -> false;
        };
    }

    /// The side of the square it is drawn as; 0 where there is nothing to draw.
    double side() {
        return switch (content) {
            case Content.Counts counts ->
                    counts.discs().stream()
                            .findFirst()
                            .map(disc -> AreaScale.GPUS.side(disc.quantity()))
                            .orElse(0.0);
            case Content.Megawatts power ->
                    power.planned()
                            .map(plan -> AreaScale.MEGAWATTS.side(plan.quantity()))
                            .orElse(0.0);
            case Content.Backing _, Content.Nothing _ -> 0;
        };
    }
}
