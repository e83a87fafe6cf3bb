package kr.gpuatlas.view.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Standing;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Power;
import kr.gpuatlas.domain.figure.Staleness;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.view.Layer;

/// Finds what a layer has to say of a site, and of several together.
final class Contents {
    private final Figures figures;
    private final Layer layer;
    private final Staleness staleness;

    Contents(Figures figures, Layer layer) {
        this.figures = figures;
        this.layer = layer;
        this.staleness = Staleness.of(figures.dataset());
    }

    /// What is said, and the id of what explains it.
    record Said(Content content, Optional<String> figure) {}

    Said at(Site site) {
        Holding holding = Holding.of(site.holds(), figures);
        return switch (layer) {
            case PHASE -> new Said(holding.counts(), holding.figure());
            case POWER -> {
                Power power = Power.at(figures.visibility(), site);
                yield new Said(megawatts(power), power.planned().or(power::running).map(Claim::id));
            }
            case EVIDENCE -> {
                Optional<String> figure = holding.figure().or(() -> spoken(site).map(Claim::id));
                yield new Said(backing(figure), figure);
            }
        };
    }

    /// What the sites hold together: each lot once, each plan once. Who says so cannot be added.
    Content sum(List<Site> sites) {
        return switch (layer) {
            case PHASE ->
                    Holding.of(
                                    sites.stream()
                                            .flatMap(site -> site.holds().stream())
                                            .distinct()
                                            .toList(),
                                    figures)
                            .counts();
            case POWER -> sumOfPower(sites);
            case EVIDENCE -> new Content.Nothing(layer);
        };
    }

    private Content.Megawatts sumOfPower(List<Site> sites) {
        List<Power> powers =
                sites.stream().map(site -> Power.at(figures.visibility(), site)).toList();
        return new Content.Megawatts(
                powers.stream()
                        .flatMap(power -> power.planned().stream())
                        .distinct()
                        .flatMap(claim -> claim.quantity().stream())
                        .reduce(Quantity::plus)
                        .map(sum -> new Content.Plan(sum, Optional.empty())),
                powers.stream()
                        .flatMap(power -> power.running().stream())
                        .distinct()
                        .flatMap(claim -> claim.quantity().stream())
                        .reduce(Quantity::plus));
    }

    private static Content.Megawatts megawatts(Power power) {
        return new Content.Megawatts(
                power.planned()
                        .flatMap(claim ->
                                claim.quantity().map(mw -> new Content.Plan(mw, claim.due()))),
                power.running().flatMap(Claim::quantity));
    }

    /// Who stands behind a figure or claim.
    Content backing(Optional<String> id) {
        return id.flatMap(this::backing)
                .<Content>map(found -> found)
                .orElseGet(() -> new Content.Nothing(layer));
    }

    private Optional<Content.Backing> backing(String id) {
        Optional<Content.Backing> figure = figures.figure(id).map(Contents::backing);
        return figure.or(() -> figures.dataset().claim(id).map(this::backing));
    }

    private static Content.Backing backing(Figure figure) {
        return new Content.Backing(
                figure.evidence(), figure.grade(), figure.freshness(), figure.lastConfirmed());
    }

    private Content.Backing backing(Claim claim) {
        var last = figures.visibility().lastConfirmed(claim);
        return new Content.Backing(
                Evidence.REPORTED, claim.grade(), staleness.of(last, figures.clock().asOf()), last);
    }

    /// The newest statement that names a site.
    private Optional<Claim> spoken(Site site) {
        return figures.visibility().claims().stream()
                .filter(claim -> claim.standing() == Standing.ACCEPTED)
                .filter(claim -> claim.site().filter(site.id()::equals).isPresent())
                .max(Comparator.comparing(Claim::when).thenComparing(Claim::id));
    }
}
