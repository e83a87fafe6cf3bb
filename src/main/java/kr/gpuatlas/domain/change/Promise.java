package kr.gpuatlas.domain.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Standing;
import kr.gpuatlas.domain.dossier.NextStep;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.time.DateSpan;

/// The dates one thing was promised for, one after the other, and when it came.
///
/// @param about id of the programme, lot or pledge
/// @param label what was promised
/// @param given each date with the day it was given on, oldest first
/// @param outcome when it happened; absent while it has not been reported
/// @param overdue whether its last date has passed without a report
public record Promise(
        String about, Text label, List<Given> given, Optional<DateSpan> outcome, boolean overdue) {
    public Promise {
        given = List.copyOf(given);
    }

    /// One date that was promised.
    ///
    /// @param day the day it was promised on
    /// @param due the date that was promised
    /// @param record id of the milestone or claim
    public record Given(LocalDate day, DateSpan due, String record) {}

    /// What could be seen to have slipped: dates that moved later, came late, or passed without a
    /// report; the first promised first.
    public static List<Promise> slipped(Figures figures) {
        List<Promise> promises = new ArrayList<>(ofMilestones(figures));
        promises.addAll(ofClaims(figures));
        return promises.stream()
                .filter(Promise::isLate)
                .sorted(Comparator.comparing(promise -> promise.given().getFirst().day()))
                .toList();
    }

    /// Promises that a change of a comparison counts as a slip.
    public static List<Promise> slipped(Comparison comparison) {
        Set<String> records = new HashSet<>();
        for (Change change : comparison.changes()) {
            if (change.kind() == Kind.SLIP) {
                records.addAll(change.records());
            }
            change.details().stream()
                    .filter(detail -> detail.kind() == Kind.SLIP)
                    .flatMap(detail -> detail.before().stream())
                    .forEach(plan -> records.add(plan.id()));
            Optional.of(change.account())
                    .filter(account -> account.kind() == Kind.SLIP)
                    .flatMap(Account::before)
                    .ifPresent(plan -> records.add(plan.id()));
        }
        return slipped(comparison.backwards() ? comparison.before() : comparison.after()).stream()
                .filter(promise -> promise.isAmong(records))
                .toList();
    }

    private boolean isLate() {
        LocalDate first = given.getFirst().due().last();
        LocalDate last = outcome.orElse(given.getLast().due()).last();
        return overdue || last.isAfter(first);
    }

    /// Whether one of the records that a comparison counts as a slip belongs to it.
    private boolean isAmong(Set<String> records) {
        return given.stream().map(Given::record).anyMatch(records::contains);
    }

    private static List<Promise> ofMilestones(Figures figures) {
        List<Milestone> seen =
                figures.dataset().milestones().stream().filter(figures.visibility()::sees).toList();
        Map<String, Milestone> byId = Sides.byId(seen, Milestone::id);
        Set<String> followed = new HashSet<>();
        seen.forEach(milestone -> milestone.follows().ifPresent(followed::add));
        return seen.stream()
                .filter(milestone -> !followed.contains(milestone.id()))
                .filter(milestone -> !milestone.met() || milestone.follows().isPresent())
                .map(last -> chain(last, byId, figures))
                .filter(promise -> !promise.given().isEmpty())
                .toList();
    }

    private static Promise chain(Milestone last, Map<String, Milestone> byId, Figures figures) {
        List<Given> given = new ArrayList<>();
        Milestone first = last;
        Optional<Milestone> at = Optional.of(last);
        while (at.isPresent()) {
            first = at.get();
            if (!first.met()) {
                given.addFirst(new Given(first.said().last(), first.when(), first.id()));
            }
            at = first.follows().flatMap(plan -> Optional.ofNullable(byId.get(plan)));
        }
        return new Promise(
                last.about(),
                first.label(),
                given,
                last.met() ? Optional.of(last.when()) : Optional.empty(),
                NextStep.isOverdue(last, figures.clock().asOf()));
    }

    private static List<Promise> ofClaims(Figures figures) {
        Map<Claim, List<Claim>> families = new HashMap<>();
        figures.visibility().claims().stream()
                .filter(claim -> claim.due().isPresent())
                .filter(claim -> claim.standing() == Standing.ACCEPTED)
                .sorted(Comparator.comparing(Claim::when).thenComparing(Claim::id))
                .forEach(claim -> family(claim, families, figures).add(claim));
        return families.values().stream()
                .filter(family -> family.size() > 1)
                .map(Promise::family)
                .toList();
    }

    private static List<Claim> family(
            Claim claim, Map<Claim, List<Claim>> families, Figures figures) {
        return families.entrySet().stream()
                .filter(entry -> Question.isSamePromise(entry.getKey(), claim))
                .filter(entry ->
                        entry.getValue().stream()
                                .noneMatch(other ->
                                        Question.isOpposed(claim, other, figures.dataset())
                                                || Question.isOpposed(
                                                        other, claim, figures.dataset())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> families.computeIfAbsent(claim, _ -> new ArrayList<>()));
    }

    private static Promise family(List<Claim> claims) {
        List<Given> given =
                claims.stream()
                        .flatMap(claim ->
                                claim.due().stream()
                                        .map(due ->
                                                new Given(claim.when().last(), due, claim.id())))
                        .toList();
        Claim first = claims.getFirst();
        return new Promise(first.about(), first.label(), given, Optional.empty(), false);
    }
}
