package kr.gpuatlas.domain.figure;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Ruling;
import kr.gpuatlas.domain.claim.Standing;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.quantity.Quantity;

/// Answers how many GPUs of one thing are in one phase, by the rule: a ruling of the dataset, else
/// standing, then tier, then newer, then better known.
///
/// A programme or lot that a claim speaks of is answered by that claim; any other is the sum of its
/// lots. Lots outside the pledge never enter the sum of a programme that is part of it, unless the
/// scope is [Scope#ALL].
final class Resolution {
    private final Visibility visibility;
    private final Dataset dataset;
    private final Scope scope;
    private final Staleness staleness;
    private final Map<String, List<Claim>> claimsByAbout;

    /// The lots of each programme that lie in no other lot.
    private final Map<String, List<Lot>> outermost = new HashMap<>();

    /// The ids of the lots that only what is known later speaks of: they cannot be missed yet.
    private final Set<String> unheard;

    /// The ids of the lots that lie in each lot.
    private final Map<String, List<String>> inside = new HashMap<>();

    /// What has been answered: most is asked again for a sum.
    private final Map<Asked, Optional<Figure>> answered = new HashMap<>();

    private record Asked(String id, Phase phase) {}

    Resolution(Visibility visibility, Scope scope) {
        this.visibility = visibility;
        this.dataset = visibility.dataset();
        this.scope = scope;
        this.staleness = Staleness.of(dataset);
        this.claimsByAbout =
                visibility.claims().stream()
                        .filter(claim -> claim.subject() == Subject.PHASE)
                        .collect(Collectors.groupingBy(Claim::about));
        this.unheard = unheard();
        for (Lot lot : dataset.lots()) {
            lot.partOf()
                    .ifPresentOrElse(
                            whole -> add(inside, whole, lot.id()),
                            () -> add(outermost, lot.programme(), lot));
        }
    }

    /// The same on a later day, which answers again only what has changed; other figures tell the
    /// age they had on the day before.
    ///
    /// @param changed ids of what a report has changed since, and of all it is part of
    Resolution later(Visibility next, Set<String> changed) {
        Resolution later = new Resolution(next, scope);
        answered.forEach((asked, figure) -> {
            if (!changed.contains(asked.id())) {
                later.answered.put(asked, figure);
            }
        });
        return later;
    }

    Visibility visibility() {
        return visibility;
    }

    private Set<String> unheard() {
        Set<String> unheard = new HashSet<>();
        dataset.claims().forEach(claim -> unheard.add(claim.about()));
        dataset.milestones().forEach(milestone -> unheard.add(milestone.about()));
        visibility.claims().forEach(claim -> unheard.remove(claim.about()));
        dataset.milestones().stream()
                .filter(visibility::sees)
                .forEach(milestone -> unheard.remove(milestone.about()));
        return unheard;
    }

    private static <T> void add(Map<String, List<T>> lists, String key, T item) {
        lists.computeIfAbsent(key, _ -> new ArrayList<>()).add(item);
    }

    PhaseFigures pledge() {
        return phases(
                dataset.pledge().id(),
                phase ->
                        sumOf(
                                dataset.pledge().id(),
                                phase,
                                ranked(dataset.pledge().id(), phase),
                                members(),
                                this::programme));
    }

    private List<String> members() {
        return switch (scope) {
            case PLEDGE -> dataset.pledge().parts();
            case ALL -> dataset.programmes().stream().map(Programme::id).toList();
        };
    }

    PhaseFigures programme(Programme programme) {
        return phases(programme.id(), phase -> programme(programme.id(), phase));
    }

    PhaseFigures lot(Lot lot) {
        return phases(lot.id(), phase -> lot(lot.id(), phase));
    }

    private static PhaseFigures phases(String about, Question question) {
        Map<Phase, Figure> figures = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            question.ask(phase).ifPresent(figure -> figures.put(phase, figure));
        }
        return new PhaseFigures(about, figures);
    }

    private Optional<Figure> programme(String id, Phase phase) {
        List<String> lots =
                outermost.getOrDefault(id, List.of()).stream()
                        .filter(this::counts)
                        .map(Lot::id)
                        .toList();
        return answer(id, phase, lots);
    }

    private boolean counts(Lot lot) {
        return scope == Scope.ALL
                || lot.inPledge()
                || dataset.programme(lot.programme()).filter(Programme::inPledge).isEmpty();
    }

    private Optional<Figure> lot(String id, Phase phase) {
        return answer(id, phase, inside.getOrDefault(id, List.of()));
    }

    private Optional<Figure> answer(String id, Phase phase, List<String> lots) {
        Asked asked = new Asked(id, phase);
        Optional<Figure> known = answered.get(asked);
        if (known == null) {
            known = resolve(id, phase, lots);
            answered.put(asked, known);
        }
        return known;
    }

    private Optional<Figure> resolve(String id, Phase phase, List<String> lots) {
        List<Claim> claims = ranked(id, phase);
        List<String> heardOf = lots.stream().filter(lot -> !unheard.contains(lot)).toList();
        Optional<Figure> sum = sumOf(id, phase, claims, heardOf, this::lot);
        return claims.stream()
                .filter(Resolution::canAnswer)
                .findFirst()
                .map(used -> reported(used, phase, claims, sum))
                .or(() -> sum);
    }

    private static boolean canAnswer(Claim claim) {
        return claim.standing() != Standing.REJECTED
                && claim.partOf().isEmpty()
                && claim.quantity().filter(Quantity::isKnown).isPresent();
    }

    private List<Claim> ranked(String id, Phase phase) {
        List<Claim> claims = claimsByAbout.getOrDefault(id, List.of());
        if (claims.isEmpty()) {
            return List.of();
        }
        Optional<Ruling> ruling = ruling(id, phase);
        Comparator<Claim> rule =
                comparing((Claim c) -> ruling.filter(r -> r.claim().equals(c.id())).isEmpty())
                        .thenComparing(c -> c.partOf().isPresent())
                        .thenComparing(Claim::standing)
                        .thenComparing(visibility::tier)
                        .thenComparing(Claim::when, reverseOrder())
                        .thenComparing(Claim::grade)
                        .thenComparing(Claim::id);
        return claims.stream()
                .filter(claim -> claim.phase().filter(phase::equals).isPresent())
                .sorted(rule)
                .toList();
    }

    private Optional<Ruling> ruling(String id, Phase phase) {
        return dataset.rulings().stream()
                .filter(r -> r.about().equals(id) && r.phase() == phase)
                .findFirst();
    }

    private Figure reported(Claim used, Phase phase, List<Claim> all, Optional<Figure> sum) {
        List<Claim> rivals = all.stream().filter(claim -> !claim.id().equals(used.id())).toList();
        List<Figure> parts = sum.map(Figure::parts).orElse(List.of());
        LocalDate confirmed = visibility.lastConfirmed(used);
        return new Figure(
                used.about(),
                phase,
                used.quantity().orElseThrow(),
                Evidence.REPORTED,
                used.grade(),
                Optional.of(used),
                ruling(used.about(), phase).filter(r -> r.claim().equals(used.id())),
                rivals,
                parts,
                all.size() + parts.stream().mapToInt(Figure::claims).sum(),
                confirmed,
                staleness.of(confirmed, visibility.clock().asOf()));
    }

    /// @param rivals what claims say of the whole
    private Optional<Figure> sumOf(
            String id, Phase phase, List<Claim> rivals, List<String> members, Answers answers) {
        List<Figure> parts = new ArrayList<>();
        List<String> silent = new ArrayList<>();
        for (String member : members) {
            answers.ask(member, phase).ifPresentOrElse(parts::add, () -> silent.add(member));
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        Quantity total =
                Quantity.sum(
                        Stream.concat(
                                        parts.stream().map(Figure::quantity),
                                        silent.stream().map(Quantity::unknown))
                                .toList());
        Optional<Figure> only =
                parts.size() == 1 ? Optional.of(parts.getFirst()) : Optional.empty();
        LocalDate confirmed =
                parts.stream().map(Figure::lastConfirmed).min(LocalDate::compareTo).orElseThrow();
        return Optional.of(
                new Figure(
                        id,
                        phase,
                        total,
                        only.map(Figure::evidence).orElse(Evidence.DERIVED),
                        parts.stream().map(Figure::grade).max(Grade::compareTo).orElseThrow(),
                        only.flatMap(Figure::used),
                        only.flatMap(Figure::ruling),
                        rivals,
                        parts,
                        rivals.size() + parts.stream().mapToInt(Figure::claims).sum(),
                        confirmed,
                        staleness.of(confirmed, visibility.clock().asOf())));
    }

    private interface Question {
        Optional<Figure> ask(Phase phase);
    }

    private interface Answers {
        Optional<Figure> ask(String id, Phase phase);
    }
}
