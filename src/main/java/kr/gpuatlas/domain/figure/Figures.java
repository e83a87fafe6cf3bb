package kr.gpuatlas.domain.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.domain.time.DateSpan;

/// All the figures of a dataset under two clocks and one scope.
///
/// @param national the pledge as a whole
/// @param programmes by id, in the order of the dataset
/// @param lots by id, in the order of the dataset
/// @param outside the furthest figure of each lot that is seen, but not in the total of the pledge
public record Figures(
        Visibility visibility,
        Scope scope,
        PhaseFigures national,
        Map<String, PhaseFigures> programmes,
        Map<String, PhaseFigures> lots,
        List<Figure> outside) {

    public static Figures of(Dataset dataset, Clock clock, Scope scope) {
        Visibility visibility = new Visibility(dataset, clock);
        Resolution resolution = new Resolution(visibility, scope);
        Map<String, PhaseFigures> programmes = new LinkedHashMap<>();
        for (Programme programme : dataset.programmes()) {
            programmes.put(programme.id(), resolution.programme(programme));
        }
        Map<String, PhaseFigures> lots = new LinkedHashMap<>();
        List<Figure> outside = new ArrayList<>();
        for (Lot lot : dataset.lots()) {
            PhaseFigures figures = resolution.lot(lot);
            lots.put(lot.id(), figures);
            if (!lot.inPledge() && lot.partOf().isEmpty()) {
                figures.furthest().ifPresent(outside::add);
            }
        }
        return new Figures(visibility, scope, resolution.pledge(), programmes, lots, outside);
    }

    public Dataset dataset() {
        return visibility.dataset();
    }

    public Clock clock() {
        return visibility.clock();
    }

    /// The figures of the pledge, a programme or a lot; without any for an id that is none of
    /// these.
    public PhaseFigures about(String id) {
        if (id.equals(dataset().pledge().id())) {
            return national;
        }
        PhaseFigures none = new PhaseFigures(id, Map.of());
        return programmes.getOrDefault(id, lots.getOrDefault(id, none));
    }

    /// The figure with an id such as `P-MSIT.contracted` or `national.contracted`.
    public Optional<Figure> figure(String id) {
        return Stream.concat(
                        Stream.of(national),
                        Stream.concat(programmes.values().stream(), lots.values().stream()))
                .flatMap(PhaseFigures::reported)
                .filter(figure -> figure.id().equals(canonical(id)))
                .findFirst();
    }

    /// The share that each part of the pledge has of what all of them announced, in the pledge's
    /// order; without any until every part has a number.
    public SequencedMap<String, Double> sharesOfPledge() {
        SequencedMap<String, BigDecimal> numbers = new LinkedHashMap<>();
        for (String part : dataset().pledge().parts()) {
            about(part)
                    .at(Phase.ANNOUNCED)
                    .flatMap(figure -> figure.quantity().stated())
                    .ifPresent(number -> numbers.put(part, number));
        }
        BigDecimal whole = numbers.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        SequencedMap<String, Double> shares = new LinkedHashMap<>();
        if (numbers.size() == dataset().pledge().parts().size() && whole.signum() > 0) {
            numbers.forEach((id, n) -> shares.put(id, n.doubleValue() / whole.doubleValue()));
        }
        return shares;
    }

    private String canonical(String id) {
        return id.startsWith("national.")
                ? dataset().pledge().id() + id.substring("national".length())
                : id;
    }

    /// The same of a programme, with those of its lots that count as its own.
    public Optional<Claim> nextTarget(Programme programme) {
        Stream<String> lots =
                dataset().lots().stream()
                        .filter(lot -> lot.programme().equals(programme.id()))
                        .filter(lot -> lot.inPledge() || !programme.inPledge())
                        .map(Lot::id);
        return nextTarget(Stream.concat(Stream.of(programme.id()), lots).toList());
    }

    /// What is planned to be reached next: the plan whose time is up first and not over yet, of
    /// those that say by when; else what was stated last.
    ///
    /// @param about ids of programmes or lots that lie together
    public Optional<Claim> nextTarget(List<String> about) {
        LocalDate today = clock().asOf();
        Comparator<Claim> order =
                Comparator.comparing((Claim claim) ->
                                claim.due()
                                        .map(DateSpan::last)
                                        .filter(day -> !day.isBefore(today))
                                        .orElse(LocalDate.MAX))
                        .thenComparing(Claim::when, Comparator.reverseOrder())
                        .thenComparing(Claim::id);
        return about.stream()
                .flatMap(id -> targets(id).stream())
                .filter(claim -> claim.quantity().filter(Quantity::isKnown).isPresent())
                .min(order);
    }

    /// The numbers of GPUs somebody plans for a programme or lot, most recently stated first.
    public List<Claim> targets(String about) {
        return visibility.claims().stream()
                .filter(claim -> claim.subject() == Subject.TARGET && claim.about().equals(about))
                .sorted(Comparator.comparing(Claim::when).reversed().thenComparing(Claim::id))
                .toList();
    }
}
