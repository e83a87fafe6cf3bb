package kr.gpuatlas.domain.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Marking;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Ruling;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.gate.Withheld.Cause;
import kr.gpuatlas.domain.gate.Withheld.Kind;

/// The one gate for what may leave the house: everything that is shown to or written for an
/// audience is made from what passed here.
///
/// It knows markings, not meanings: a text of a public record that tells a secret passes.
public final class Gate {
    private final Dataset dataset;
    private final Holdback holdback;
    private final List<Withheld> withheld = new ArrayList<>();

    private Gate(Dataset dataset, Holdback holdback) {
        this.dataset = dataset;
        this.holdback = holdback;
    }

    /// What an audience may have on a day; for the public it carries no markings any more.
    ///
    /// @param today the day it leaves, which is not the day the dataset is shown at
    public static Passed pass(Dataset dataset, Audience audience, LocalDate today) {
        return switch (audience) {
            case INTERNAL -> new Passed(dataset, List.of());
            case PUBLIC ->
                    isUnmarked(dataset)
                            ? new Passed(dataset, List.of())
                            : pass(dataset, new Holdback(dataset, today));
        };
    }

    private static Passed pass(Dataset dataset, Holdback holdback) {
        Passed passed = new Gate(dataset, holdback).pass();
        Optional<String> contradiction = contradiction(passed);
        while (contradiction.isPresent()) {
            holdback.carry(contradiction.get());
            passed = new Gate(dataset, holdback).pass();
            contradiction = contradiction(passed);
        }
        return passed;
    }

    private static Optional<String> contradiction(Passed passed) {
        return passed.withheld().isEmpty() ? Optional.empty() : Contradiction.in(passed.dataset());
    }

    /// Whether nothing in it is marked, as in everything that was let out to the public.
    public static boolean isUnmarked(Dataset dataset) {
        return Stream.concat(
                        dataset.claims().stream().map(Claim::marking),
                        dataset.milestones().stream().map(Milestone::marking))
                .allMatch(Marking.Lasting.PUBLIC::equals);
    }

    private Passed pass() {
        Dataset stated = statements();
        if (holdback.isEmpty()) {
            return new Passed(stated, List.of());
        }
        Set<String> before = CitedSources.of(dataset);
        Set<String> after = CitedSources.of(stated);
        List<Source> sources =
                kept(
                        Kind.SOURCE,
                        dataset.sources(),
                        Source::id,
                        source ->
                                before.contains(source.id()) && !after.contains(source.id())
                                        ? Optional.of(Cause.CARRIED)
                                        : Optional.empty());
        return new Passed(withSources(stated, sources), withheld);
    }

    /// The dataset with the statements that pass, and still with all its sources.
    private Dataset statements() {
        return new Dataset(
                dataset.edition(),
                dataset.pledge(),
                dataset.sources(),
                dataset.partners(),
                dataset.programmes(),
                dataset.lots(),
                dataset.sites(),
                claims(),
                milestones(),
                kept(Kind.CONFLICT, dataset.conflicts(), Conflict::id, holdback::of),
                dataset.unknowns(),
                dataset.constants(),
                dataset.assumptions(),
                kept(Kind.RULING, dataset.rulings(), Ruling::claim, holdback::of));
    }

    private static Dataset withSources(Dataset stated, List<Source> sources) {
        return new Dataset(
                stated.edition(),
                stated.pledge(),
                sources,
                stated.partners(),
                stated.programmes(),
                stated.lots(),
                stated.sites(),
                stated.claims(),
                stated.milestones(),
                stated.conflicts(),
                stated.unknowns(),
                stated.constants(),
                stated.assumptions(),
                stated.rulings());
    }

    private List<Claim> claims() {
        return kept(Kind.CLAIM, dataset.claims(), Claim::id, holdback::of).stream()
                .map(claim -> claim.marked(Marking.Lasting.PUBLIC))
                .toList();
    }

    private List<Milestone> milestones() {
        return kept(Kind.MILESTONE, dataset.milestones(), Milestone::id, holdback::of).stream()
                .map(milestone -> milestone.after(plan(milestone)))
                .map(milestone -> milestone.marked(Marking.Lasting.PUBLIC))
                .toList();
    }

    /// The nearest plan before a milestone that passes: what re-dates a secret plan re-dates the
    /// one before it.
    private Optional<String> plan(Milestone milestone) {
        Optional<Milestone> plan = milestone.follows().flatMap(this::milestone);
        Set<String> met = new HashSet<>();
        while (plan.filter(p -> holdback.of(p).isPresent() && met.add(p.id())).isPresent()) {
            plan = plan.get().follows().flatMap(this::milestone);
        }
        return plan.filter(p -> holdback.of(p).isEmpty()).map(Milestone::id);
    }

    private Optional<Milestone> milestone(String id) {
        return dataset.milestones().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// The records without a cause to stay; the others are noted.
    private <T> List<T> kept(
            Kind kind, List<T> all, Function<T, String> id, Function<T, Optional<Cause>> cause) {
        List<T> kept = new ArrayList<>(all.size());
        for (T each : all) {
            cause.apply(each)
                    .ifPresentOrElse(
                            why -> withheld.add(new Withheld(kind, id.apply(each), why)),
                            () -> kept.add(each));
        }
        return kept;
    }
}
