package kr.gpuatlas.domain.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Pledge;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Standing;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.time.DateSpan;

/// A total number of GPUs that somebody plans to have reached by a dated end.
///
/// It is either a cumulative target with a date, or the announced number where a source names the
/// day by which all of it is to be there. A purchase of one year is no plan in this sense: it says
/// nothing of the total.
///
/// @param about id of the pledge, programme or lot
/// @param earliest the first day on which it may be reached
/// @param latest the last day on which it is still reached in time
/// @param claims that state it, best known first; claims that state one number for different days
///   are one plan with a range of dates
public record Plan(
        String about, Quantity quantity, LocalDate earliest, LocalDate latest, List<Claim> claims) {
    private static final Set<String> CUMULATIVE = Set.of("gpu-target", "gpu-target-cumulative");
    private static final Set<String> COMPLETION = Set.of("completion-target", "gpu-target-year");

    public Plan {
        claims = List.copyOf(claims);
    }

    private record Stated(Quantity quantity, Claim claim, DateSpan due) {}

    /// The plans that could be seen, soonest first.
    ///
    /// A programme without plans of its own has those of its only lot that has some. Targets stated
    /// before the pledge was made are not about the pledge.
    public static List<Plan> of(Figures figures, String about) {
        List<Plan> own = ownOf(figures, about);
        if (!own.isEmpty()) {
            return own;
        }
        List<List<Plan>> ofLots =
                figures.dataset().lots().stream()
                        .filter(lot -> lot.programme().equals(about))
                        .map(Lot::id)
                        .map(lot -> ownOf(figures, lot))
                        .filter(plans -> !plans.isEmpty())
                        .toList();
        return ofLots.size() == 1 ? ofLots.getFirst() : List.of();
    }

    private static List<Plan> ownOf(Figures figures, String about) {
        Map<BigDecimal, List<Stated>> byNumber = new TreeMap<>();
        Stream.concat(targets(figures, about), completions(figures, about))
                .filter(stated -> !stated.due().isOpen())
                .forEach(stated ->
                        stated.quantity()
                                .stated()
                                .ifPresent(number ->
                                        byNumber.computeIfAbsent(number, _ -> new ArrayList<>())
                                                .add(stated)));
        return byNumber.values().stream()
                .map(stated -> merged(about, stated))
                .sorted(Comparator.comparing(Plan::latest).thenComparing(Plan::number))
                .toList();
    }

    private static Stream<Stated> targets(Figures figures, String about) {
        Pledge pledge = figures.dataset().pledge();
        return stated(figures, about, Subject.TARGET, CUMULATIVE)
                .filter(claim ->
                        !about.equals(pledge.id())
                                || !claim.when().last().isBefore(pledge.announced()))
                .flatMap(claim -> dated(claim, claim.quantity()));
    }

    private static Stream<Stated> completions(Figures figures, String about) {
        Optional<Quantity> announced =
                figures.about(about).at(Phase.ANNOUNCED).map(Figure::quantity);
        return stated(figures, about, Subject.DATE, COMPLETION)
                .flatMap(claim -> dated(claim, announced));
    }

    private static Stream<Claim> stated(
            Figures figures, String about, Subject subject, Set<String> metrics) {
        return figures.dataset().claims().stream()
                .filter(claim -> claim.subject() == subject && claim.about().equals(about))
                .filter(claim -> metrics.contains(claim.metric()))
                .filter(claim -> claim.standing() == Standing.ACCEPTED)
                .filter(figures.visibility()::sees);
    }

    private static Stream<Stated> dated(Claim claim, Optional<Quantity> quantity) {
        return quantity
                .flatMap(number -> claim.due().map(due -> new Stated(number, claim, due)))
                .stream();
    }

    private static Plan merged(String about, List<Stated> stated) {
        List<Stated> best =
                stated.stream()
                        .sorted(
                                Comparator.comparing((Stated s) -> s.claim().grade())
                                        .thenComparing(s -> s.claim().id()))
                        .toList();
        return new Plan(
                about,
                best.getFirst().quantity(),
                best.stream().map(s -> s.due().first()).min(LocalDate::compareTo).orElseThrow(),
                best.stream().map(s -> s.due().last()).max(LocalDate::compareTo).orElseThrow(),
                best.stream().map(Stated::claim).toList());
    }

    /// Whether it counts what the figures count. It does not where every claim that states it
    /// stands in an open conflict on the side that the dataset does not follow, such as a target
    /// that counts a supercomputer too, which the pledge does not name.
    public boolean isComparable(Figures figures) {
        Set<String> otherwise =
                figures.visibility().openConflicts().stream()
                        .flatMap(conflict -> conflict.positions().stream())
                        .filter(position -> !position.used())
                        .flatMap(position -> position.claims().stream())
                        .collect(Collectors.toSet());
        return claims.stream().map(Claim::id).anyMatch(id -> !otherwise.contains(id));
    }

    /// The number as it is stated, without its qualifier.
    public BigDecimal number() {
        return quantity.stated().orElseThrow();
    }
}
