package kr.gpuatlas.domain.derived;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Conflict;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Standing;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.explanation.Confidence;
import kr.gpuatlas.domain.explanation.Explanation;
import kr.gpuatlas.domain.explanation.Explanations;
import kr.gpuatlas.domain.figure.Figures;

/// A claim with a number that counts no GPUs, and how it stands on the day.
///
/// @param sources the public ones, closest to the fact first
/// @param note what the dataset remarks on it, when a reader of the day may see it
/// @param conflicts open ones in which it takes a side
/// @param bases what it could be a multiple of; empty for a claim that is no multiple of a stock
public record Assertion(
        Claim claim,
        Status status,
        List<Source> sources,
        Optional<kr.gpuatlas.domain.text.Text> note,
        List<Conflict> conflicts,
        List<Base> bases) {
    private static final Set<String> MULTIPLES = Set.of("compute-multiplier");

    /// How a claim stands.
    public enum Status {
        /// A party to it, or two voices that do not copy each other, say so.
        CONFIRMED,
        /// Somebody says so.
        REPORTED,
        /// Known only poorly.
        UNCONFIRMED,
        /// Sources say otherwise.
        CONTESTED,
        /// The day it names is still to come.
        DUE,
        /// The day it names has passed, and nobody has said that it was kept.
        OVERDUE,
        /// The day it names was kept.
        MET,
        /// It no longer answers its question.
        SUPERSEDED
    }

    public Assertion {
        sources = List.copyOf(sources);
        conflicts = List.copyOf(conflicts);
        bases = List.copyOf(bases);
    }

    /// All that had been said by the day, in the order of the dataset.
    public static List<Assertion> of(Figures figures) {
        Explanations explanations = new Explanations(figures);
        return figures.visibility().claims().stream()
                .filter(Assertion::countsNothing)
                .flatMap(claim ->
                        explanations.of(claim.id()).stream()
                                .map(explanation -> of(figures, claim, explanation)))
                .toList();
    }

    private static boolean countsNothing(Claim claim) {
        return EnumSet.of(Subject.PERFORMANCE, Subject.DATE).contains(claim.subject())
                && claim.value() instanceof Value.Measure;
    }

    private static Assertion of(Figures figures, Claim claim, Explanation explanation) {
        return new Assertion(
                claim,
                status(figures, claim, explanation),
                explanation.sources(),
                explanation.note(),
                explanation.conflicts(),
                MULTIPLES.contains(claim.metric()) ? Base.of(figures) : List.of());
    }

    private static Status status(Figures figures, Claim claim, Explanation explanation) {
        if (claim.standing() != Standing.ACCEPTED) {
            return Status.SUPERSEDED;
        }
        if (!explanation.conflicts().isEmpty()) {
            return Status.CONTESTED;
        }
        if (claim.due().isPresent()) {
            return kept(figures, claim, claim.due().get().last());
        }
        return switch (explanation.confidence().orElse(Confidence.ESTIMATED)) {
            case CONFIRMED -> Status.CONFIRMED;
            case REPORTED -> Status.REPORTED;
            case ESTIMATED -> Status.UNCONFIRMED;
        };
    }

    private static Status kept(Figures figures, Claim claim, LocalDate due) {
        boolean met =
                figures.visibility().milestones().stream()
                        .anyMatch(milestone ->
                                milestone.met()
                                        && milestone.about().equals(claim.about())
                                        && claim.due()
                                                .filter(milestone.when()::equals)
                                                .isPresent());
        if (met) {
            return Status.MET;
        }
        return due.isBefore(figures.clock().asOf()) ? Status.OVERDUE : Status.DUE;
    }

    /// Whether its number is a day to come and not a thing that was measured.
    public boolean isPlan() {
        return claim.value() instanceof Value.Measure(var _, Unit unit) && unit == Unit.YEAR;
    }
}
