package kr.gpuatlas.domain.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.figure.ContainmentLaw;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Freshness;

/// Looks for what should be seen to in figures before anybody else sees them.
public final class FigureCheck {
    private final List<ContainmentLaw.Breach> breaches;
    private final LocalDate today;

    /// @param breaches those of the phase law in the dataset
    /// @param today the day they are shown on, which is not the day they are true for
    public FigureCheck(List<ContainmentLaw.Breach> breaches, LocalDate today) {
        this.breaches = List.copyOf(breaches);
        this.today = today;
    }

    /// Everything that was found, the gravest first.
    public List<Preflight.Finding> of(Figures figures, List<Figure> shown) {
        return Stream.concat(
                        shown.stream().flatMap(figure -> one(figures, figure)),
                        broken(figures, shown))
                .map(found -> new Preflight.Finding(found.rule(), Optional.empty(), found.id()))
                .distinct()
                .sorted(java.util.Comparator.comparing(Preflight.Finding::rule))
                .toList();
    }

    private record Found(Preflight.Rule rule, String id) {}

    private Stream<Found> one(Figures figures, Figure figure) {
        List<Preflight.Rule> found = new ArrayList<>();
        List<Claim> claims = figure.leaves().flatMap(leaf -> leaf.used().stream()).toList();
        if (claims.isEmpty() || claims.stream().anyMatch(claim -> isUnsourced(figures, claim))) {
            found.add(Preflight.Rule.UNSOURCED);
        }
        if (claims.stream().anyMatch(claim -> claim.marking().withholds(today))) {
            found.add(Preflight.Rule.EMBARGO);
        }
        if (figure.freshness() == Freshness.UNCONFIRMED
                || figure.freshness() == Freshness.INFERRED_PAUSED) {
            found.add(Preflight.Rule.STALE);
        }
        if (figure.quantity().qualifiers().size() > 1) {
            found.add(Preflight.Rule.MIXED_QUALIFIERS);
        }
        return found.stream().map(rule -> new Found(rule, figure.id()));
    }

    private static boolean isUnsourced(Figures figures, Claim claim) {
        return figures.visibility().publicSources(claim.sources()).isEmpty();
    }

    private Stream<Found> broken(Figures figures, List<Figure> shown) {
        List<String> ids = shown.stream().map(Figure::id).toList();
        return breaches.stream()
                .filter(breach -> !breach.day().isAfter(figures.clock().asOf()))
                .filter(breach ->
                        ids.contains(breach.inner().id()) || ids.contains(breach.outer().id()))
                .map(breach -> new Found(Preflight.Rule.PHASE_LAW, breach.inner().id()));
    }
}
