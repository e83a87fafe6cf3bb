package kr.gpuatlas.view.map;

import java.util.ArrayList;
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
import kr.gpuatlas.domain.quantity.Quantity;

/// What is said to be in one place, or in several together: GPUs by phase, plans, and what is seen
/// outside the total; each lot once.
///
/// @param figure id of what explains its number
record Holding(Content.Counts counts, Optional<String> figure) {

    /// @param holds ids of lots and programmes; what lies within another of them is not counted
    ///   again
    static Holding of(List<String> holds, Figures figures) {
        Dataset dataset = figures.dataset();
        List<String> held =
                holds.stream().distinct().filter(id -> !isWithin(id, holds, dataset)).toList();
        Predicate<String> beside = id -> isBesideTotal(id, dataset);
        List<String> counted = held.stream().filter(beside.negate()).toList();
        List<Content.Disc> discs = discs(counted, figures);
        Optional<Quantity> outside =
                held.stream()
                        .filter(beside)
                        .flatMap(id -> figures.about(id).furthest().stream())
                        .map(Figure::quantity)
                        .filter(Quantity::isKnown)
                        .reduce(Quantity::plus);
        Optional<Content.Plan> planned = discs.isEmpty() ? target(held, figures) : Optional.empty();
        return new Holding(new Content.Counts(discs, planned, outside), figure(held, figures));
    }

    /// Whether a lot lies inside something else that is held, and so is in its figures already.
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

    private static List<Content.Disc> discs(List<String> ids, Figures figures) {
        List<Content.Disc> discs = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            ids.stream()
                    .flatMap(id -> figures.about(id).at(phase).stream())
                    .map(Figure::quantity)
                    .filter(Quantity::isKnown)
                    .reduce(Quantity::plus)
                    .ifPresent(quantity -> discs.add(new Content.Disc(phase, quantity)));
        }
        return discs;
    }

    private static Optional<Content.Plan> target(List<String> ids, Figures figures) {
        return figures.nextTarget(ids)
                .flatMap(claim ->
                        claim.quantity().map(number -> new Content.Plan(number, claim.due())));
    }

    private static Optional<String> figure(List<String> ids, Figures figures) {
        return ids.stream()
                .flatMap(id -> figures.about(id).widest().stream())
                .map(Figure::id)
                .findFirst()
                .or(() -> figures.nextTarget(ids).map(Claim::id));
    }
}
