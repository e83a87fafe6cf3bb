package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.quantity.Quantity;

/// What is said to be at one site: GPUs by phase, plans, and what is seen outside the total.
record Holding(
        List<SiteMark.Disc> discs,
        Optional<SiteMark.Plan> planned,
        Optional<Quantity> outside,
        Optional<String> figure) {

    static Holding of(Site site, Figures figures) {
        Dataset dataset = figures.dataset();
        List<String> held =
                site.holds().stream().filter(id -> !isWithin(id, site.holds(), dataset)).toList();
        Predicate<String> beside = id -> isBesideTotal(id, dataset);
        List<String> counted = held.stream().filter(beside.negate()).toList();
        List<SiteMark.Disc> discs = discs(counted, figures);
        Optional<Quantity> outside =
                held.stream()
                        .filter(beside)
                        .flatMap(id -> figures.about(id).furthest().stream())
                        .map(Figure::quantity)
                        .filter(Quantity::isKnown)
                        .reduce(Quantity::plus);
        Optional<SiteMark.Plan> planned =
                discs.isEmpty() ? largestTarget(held, figures) : Optional.empty();
        return new Holding(discs, planned, outside, figure(held, figures));
    }

    /// Whether a lot lies inside something else the site holds, and so is in its figures already.
    private static boolean isWithin(String id, List<String> holds, Dataset dataset) {
        Optional<Lot> lot = dataset.lot(id);
        while (lot.isPresent()) {
            if (holds.contains(lot.get().programme())
                    || lot.get().partOf().filter(holds::contains).isPresent()) {
                return true;
            }
            lot = lot.get().partOf().flatMap(dataset::lot);
        }
        return false;
    }

    /// Whether a lot belongs to a programme of the pledge and yet does not count towards it.
    private static boolean isBesideTotal(String id, Dataset dataset) {
        return dataset.lot(id)
                .filter(lot -> !lot.inPledge())
                .flatMap(lot -> dataset.programme(lot.programme()))
                .filter(Programme::inPledge)
                .isPresent();
    }

    private static List<SiteMark.Disc> discs(List<String> ids, Figures figures) {
        List<SiteMark.Disc> discs = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            ids.stream()
                    .flatMap(id -> figures.about(id).at(phase).stream())
                    .map(Figure::quantity)
                    .filter(quantity -> SiteMark.radius(quantity) > 0)
                    .reduce(Quantity::plus)
                    .ifPresent(quantity -> discs.add(new SiteMark.Disc(phase, quantity)));
        }
        return discs;
    }

    private static Optional<SiteMark.Plan> largestTarget(List<String> ids, Figures figures) {
        return ids.stream()
                .flatMap(id -> figures.targets(id).stream())
                .flatMap(claim ->
                        claim
                                .quantity()
                                .map(number -> new SiteMark.Plan(number, claim.due()))
                                .stream())
                .filter(plan -> SiteMark.radius(plan.quantity()) > 0)
                .max(Comparator.comparingDouble(plan -> SiteMark.radius(plan.quantity())));
    }

    private static Optional<String> figure(List<String> ids, Figures figures) {
        return ids.stream()
                .flatMap(id -> figures.about(id).widest().stream())
                .map(Figure::id)
                .findFirst()
                .or(() ->
                        ids.stream()
                                .flatMap(id -> figures.targets(id).stream())
                                .map(Claim::id)
                                .findFirst());
    }
}
