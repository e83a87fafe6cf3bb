package kr.gpuatlas.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Assumed;
import kr.gpuatlas.domain.claim.Assumption;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Constant;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Ruling;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Unknown;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.Site;

/// Everything that is known, as one immutable value; lists keep the order of the file.
public record Dataset(
        Edition edition,
        Pledge pledge,
        List<Source> sources,
        List<Partner> partners,
        List<Programme> programmes,
        List<Lot> lots,
        List<Site> sites,
        List<Claim> claims,
        List<Milestone> milestones,
        List<Conflict> conflicts,
        List<Unknown> unknowns,
        List<Constant> constants,
        List<Assumption> assumptions,
        List<Ruling> rulings) {

    public Dataset {
        sources = Catalogue.of(sources, Source::id);
        partners = Catalogue.of(partners, Partner::id);
        programmes = Catalogue.of(programmes, Programme::id);
        lots = Catalogue.of(lots, Lot::id);
        sites = Catalogue.of(sites, Site::id);
        claims = Catalogue.of(claims, Claim::id);
        milestones = List.copyOf(milestones);
        conflicts = List.copyOf(conflicts);
        unknowns = List.copyOf(unknowns);
        constants = List.copyOf(constants);
        assumptions = List.copyOf(assumptions);
        rulings = List.copyOf(rulings);
    }

    public Optional<Programme> programme(String id) {
        return Catalogue.find(programmes, id);
    }

    public Optional<Partner> partner(String id) {
        return Catalogue.find(partners, id);
    }

    public Optional<Lot> lot(String id) {
        return Catalogue.find(lots, id);
    }

    public Optional<Site> site(String id) {
        return Catalogue.find(sites, id);
    }

    public Optional<Source> source(String id) {
        return Catalogue.find(sources, id);
    }

    public Optional<Claim> claim(String id) {
        return Catalogue.find(claims, id);
    }

    /// The ids of what has figures: the pledge, programmes and lots.
    public Set<String> counted() {
        return Stream.of(
                        Stream.of(pledge.id()),
                        programmes.stream().map(Programme::id),
                        lots.stream().map(Lot::id))
                .flatMap(ids -> ids)
                .collect(Collectors.toSet());
    }

    /// The programme that an id of a programme or lot belongs to; empty for the pledge itself.
    public Optional<Programme> programmeOf(String id) {
        return programme(id).or(() -> lot(id).flatMap(lot -> programme(lot.programme())));
    }

    /// The days within the edition on which a milestone was met, oldest first, and its last day.
    public NavigableSet<LocalDate> eventDays() {
        NavigableSet<LocalDate> days =
                milestones.stream()
                        .filter(Milestone::met)
                        .map(milestone -> milestone.when().last())
                        .filter(day -> !day.isBefore(edition.firstDay()))
                        .filter(day -> !day.isAfter(edition.lastDay()))
                        .collect(Collectors.toCollection(TreeSet::new));
        days.add(edition.lastDay());
        return days;
    }

    /// The same with some assumptions changed by whoever looks at it.
    public Dataset assuming(Assumed assumed) {
        return assumed.isNone()
                ? this
                : new Dataset(
                        edition,
                        pledge,
                        sources,
                        partners,
                        programmes,
                        lots,
                        sites,
                        claims,
                        milestones,
                        conflicts,
                        unknowns,
                        constants,
                        assumptions.stream().map(assumed::change).toList(),
                        rulings);
    }

    public Optional<Assumption> assumption(String id) {
        return assumptions.stream().filter(assumption -> assumption.id().equals(id)).findFirst();
    }

    /// Sources by id, for the many look-ups of one resolution.
    public Map<String, Source> sourcesById() {
        return sources.stream().collect(Collectors.toMap(Source::id, Function.identity()));
    }
}
