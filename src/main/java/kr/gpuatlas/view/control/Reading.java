package kr.gpuatlas.view.control;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Standing;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.wording.Wording;

/// What a bar shows: a quantity for each phase that has one, a rival figure and a planned one.
///
/// @param rival a figure that disagrees with the widest one
/// @param plan a planned figure, drawn as an outline
public record Reading(
        Map<Phase, Quantity> phases, Optional<BigDecimal> rival, Optional<BigDecimal> plan) {
    /// Nothing reported: nothing is drawn.
    public static final Reading NONE = new Reading(Map.of(), Optional.empty(), Optional.empty());

    public Reading {
        Map<Phase, Quantity> copy = new EnumMap<>(Phase.class);
        copy.putAll(phases);
        phases = Collections.unmodifiableMap(copy);
    }

    public static Reading of(Map<Phase, Quantity> phases) {
        return new Reading(phases, Optional.empty(), Optional.empty());
    }

    /// A thing's figures, the strongest accepted rival of the widest one as the disagreement.
    public static Reading of(PhaseFigures figures) {
        Map<Phase, Quantity> phases =
                figures.reported().collect(Collectors.toMap(Figure::phase, Figure::quantity));
        return new Reading(phases, figures.widest().flatMap(Reading::rivalOf), Optional.empty());
    }

    private static Optional<BigDecimal> rivalOf(Figure figure) {
        Optional<BigDecimal> used = figure.quantity().stated();
        return figure.rivals().stream()
                .filter(claim -> claim.standing() == Standing.ACCEPTED)
                .flatMap(claim -> stated(claim).stream())
                .filter(number -> used.filter(u -> u.compareTo(number) == 0).isEmpty())
                .findFirst();
    }

    private static Optional<BigDecimal> stated(Claim claim) {
        return claim.quantity().flatMap(Quantity::stated);
    }

    public Reading withRival(BigDecimal other) {
        return new Reading(phases, Optional.of(other), plan);
    }

    public Reading withPlan(BigDecimal planned) {
        return new Reading(phases, rival, Optional.of(planned));
    }

    /// How far a quantity is drawn: the stated figure, else the bound there is; absent for no
    /// number.
    static Optional<BigDecimal> length(Quantity quantity) {
        return quantity.stated().or(quantity::max).or(quantity::min);
    }

    /// The reading in words: `Announced at least 50,000 GPUs, Contracted ...`.
    String spoken(Wording wording) {
        return phases.isEmpty()
                ? wording.noReport()
                : phases.entrySet().stream()
                        .map(e -> spoken(wording, e.getKey(), e.getValue()))
                        .collect(Collectors.joining(", "));
    }

    private static String spoken(Wording wording, Phase phase, Quantity quantity) {
        return wording.phase(phase) + " " + wording.spoken(quantity, Unit.GPU);
    }
}
