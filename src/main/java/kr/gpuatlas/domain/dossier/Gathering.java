package kr.gpuatlas.domain.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.claim.Unknown;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.PhaseFigures;
import kr.gpuatlas.domain.figure.Visibility;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.text.Text;

/// Picks from the figures what concerns one thing.
final class Gathering {
    private final Figures figures;
    private final Dataset dataset;
    private final Visibility visibility;

    /// Seen once for all the dossiers of a day: there is one behind every card.
    private final List<Claim> seenClaims;

    private final List<Milestone> seenMilestones;

    Gathering(Figures figures) {
        this.figures = figures;
        this.dataset = figures.dataset();
        this.visibility = figures.visibility();
        this.seenClaims = visibility.claims();
        this.seenMilestones = visibility.milestones();
    }

    /// What belongs to the thing: ids it is known by, and which claims and milestones speak of it.
    record Reach(
            Set<String> about,
            Predicate<Claim> claims,
            Predicate<Milestone> milestones,
            Predicate<Site> sites) {
        static Reach of(Set<String> about) {
            return new Reach(
                    about,
                    claim -> about.contains(claim.about()),
                    milestone -> about.contains(milestone.about()),
                    site ->
                            about.contains(site.id())
                                    || about.contains(site.partner())
                                    || site.programmes().stream().anyMatch(about::contains));
        }

        Reach or(Predicate<Claim> moreClaims, Predicate<Milestone> moreMilestones) {
            return new Reach(about, claims.or(moreClaims), milestones.or(moreMilestones), sites);
        }

        /// The same thing, known by more ids to conflicts and open questions.
        Reach knownAs(Set<String> more) {
            Set<String> all = new LinkedHashSet<>(about);
            all.addAll(more);
            return new Reach(all, claims, milestones, sites);
        }

        Reach at(Predicate<Site> only) {
            return new Reach(about, claims, milestones, only);
        }
    }

    /// The name a thing is introduced by.
    record Head(Text monogram, Text title, Text subtitle) {}

    Dossier gather(
            Head head,
            Reach reach,
            PhaseFigures own,
            List<PhaseFigures> lots,
            List<Dossier.Membership> memberships) {
        List<Claim> spoken = seenClaims.stream().filter(reach.claims()).toList();
        List<Milestone> events = milestones(reach);
        List<Conflict> conflicts = conflicts(reach, spoken);
        return new Dossier(
                head.monogram(),
                head.title(),
                head.subtitle(),
                own,
                lots.stream().filter(lot -> !lot.isEmpty()).toList(),
                conflicts,
                events,
                spoken.stream()
                        .filter(claim -> claim.subject() != Subject.PHASE)
                        .sorted(Comparator.comparing(Claim::when).reversed())
                        .toList(),
                memberships,
                places(reach),
                unknowns(reach),
                sources(spoken, events, conflicts),
                hidden(reach),
                lastReport(spoken, events));
    }

    Brief brief(Reach reach, List<PhaseFigures> lots) {
        List<Claim> spoken = seenClaims.stream().filter(reach.claims()).toList();
        List<Milestone> events = milestones(reach);
        return new Brief(
                lots.stream().filter(lot -> !lot.isEmpty()).toList(),
                conflicts(reach, spoken),
                events,
                lastReport(spoken, events));
    }

    private List<Milestone> milestones(Reach reach) {
        return seenMilestones.stream()
                .filter(reach.milestones())
                .sorted(Comparator.comparing(Milestone::when))
                .toList();
    }

    List<Conflict> conflicts(Reach reach) {
        return conflicts(reach, seenClaims.stream().filter(reach.claims()).toList());
    }

    private List<Conflict> conflicts(Reach reach, List<Claim> spoken) {
        return visibility.openConflicts(
                reach.about(), spoken.stream().map(Claim::id).collect(Collectors.toSet()));
    }

    private List<Dossier.Place> places(Reach reach) {
        return dataset.sites().stream()
                .filter(reach.sites())
                .filter(visibility::isPlaced)
                .map(site -> new Dossier.Place(site, visibility.presence(site)))
                .toList();
    }

    private List<Unknown> unknowns(Reach reach) {
        return visibility.unknowns().stream()
                .filter(unknown -> reach.about().contains(unknown.about()))
                .toList();
    }

    private List<Source> sources(
            List<Claim> spoken, List<Milestone> events, List<Conflict> conflicts) {
        Map<String, Source> byId = dataset.sourcesById();
        return Stream.of(
                        spoken.stream().flatMap(claim -> claim.sources().stream()),
                        events.stream().flatMap(milestone -> milestone.sources().stream()),
                        conflicts.stream()
                                .flatMap(conflict -> visibility.publicPositions(conflict).stream())
                                .flatMap(position -> position.sources().stream()))
                .flatMap(ids -> ids)
                .distinct()
                .map(byId::get)
                .filter(Objects::nonNull)
                .filter(visibility::isPublished)
                .sorted(
                        Comparator.comparing(
                                (Source source) ->
                                        source.published()
                                                .map(span -> span.last())
                                                .orElse(LocalDate.MIN),
                                Comparator.reverseOrder()))
                .toList();
    }

    private long hidden(Reach reach) {
        return dataset.claims().stream()
                        .filter(reach.claims())
                        .filter(claim -> !visibility.sees(claim))
                        .count()
                + dataset.milestones().stream()
                        .filter(reach.milestones())
                        .filter(milestone -> !visibility.sees(milestone))
                        .count();
    }

    private Optional<LocalDate> lastReport(List<Claim> spoken, List<Milestone> events) {
        List<LocalDate> days = new ArrayList<>();
        spoken.forEach(claim -> days.add(visibility.lastConfirmed(claim)));
        events.stream()
                .map(milestone -> milestone.said().last())
                .filter(day -> !day.isAfter(figures.clock().asOf()))
                .forEach(days::add);
        return days.stream().max(LocalDate::compareTo);
    }

    List<Dossier.Membership> memberships(
            Predicate<Programme> programme, Predicate<String> partner) {
        LocalDate day = visibility.day();
        return dataset.programmes().stream()
                .filter(programme)
                .flatMap(found ->
                        found.roles().stream()
                                .filter(role -> partner.test(role.partner()))
                                .filter(role -> hasBegun(role, day))
                                .map(role ->
                                        new Dossier.Membership(
                                                found, role.partner(), role, !hasEnded(role, day))))
                .toList();
    }

    private static boolean hasBegun(Programme.Role role, LocalDate day) {
        return role.during().map(span -> !span.first().isAfter(day)).orElse(true);
    }

    private static boolean hasEnded(Programme.Role role, LocalDate day) {
        return role.during().map(span -> span.last().isBefore(day)).orElse(false);
    }

    List<PhaseFigures> lots(Predicate<Lot> wanted) {
        return dataset.lots().stream().filter(wanted).map(lot -> figures.about(lot.id())).toList();
    }
}
