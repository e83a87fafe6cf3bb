package kr.gpuatlas.domain.figure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Ruling;
import kr.gpuatlas.domain.claim.Standing;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.time.DateSpan;

/// The answer to one question: how many GPUs of one thing are in one phase on one day.
///
/// @param about id of the pledge, programme or lot
/// @param used the claim that answers, when the figure is reported, here or in the only part that
///   is known; absent for a sum
/// @param ruling why that claim and not the one the rule would pick, if the dataset decides so
/// @param rivals the claims on the same question that do not answer, best first
/// @param parts the figures a sum adds up, in the order of the dataset
/// @param grade of a sum, the weakest of its parts
/// @param claims how many claims stand behind it, rivals and parts included
/// @param lastConfirmed the latest publication that carries it, or the day it is for when no source
///   is dated
public record Figure(
        String about,
        Phase phase,
        Quantity quantity,
        Evidence evidence,
        Grade grade,
        Optional<Claim> used,
        Optional<Ruling> ruling,
        List<Claim> rivals,
        List<Figure> parts,
        int claims,
        LocalDate lastConfirmed,
        Freshness freshness) {
    public Figure {
        rivals = List.copyOf(rivals);
        parts = List.copyOf(parts);
    }

    /// The parts, however deep, that keep the figure from having a lower bound, such as an "up to";
    /// none if it has one.
    public List<String> withoutFloor() {
        return causes(quantity.min().isPresent(), Figure::withoutFloor);
    }

    /// The parts, however deep, that keep the figure from having an upper bound, such as an "at
    /// least"; none if it has one.
    public List<String> withoutCeiling() {
        return causes(quantity.max().isPresent(), Figure::withoutCeiling);
    }

    private List<String> causes(boolean bounded, Function<Figure, List<String>> within) {
        if (bounded) {
            return List.of();
        }
        if (evidence == Evidence.REPORTED
                && used.filter(c -> c.about().equals(about)).isPresent()) {
            return List.of(about);
        }
        return Stream.concat(
                        parts.stream().flatMap(part -> within.apply(part).stream()),
                        quantity.unknownParts().stream())
                .distinct()
                .toList();
    }

    /// The name `explain` and programs know it by, such as `P-MSIT.contracted`.
    public String id() {
        return id(about, phase);
    }

    /// The id of the figure of a thing in a phase, whether or not it has been reported.
    public static String id(String about, Phase phase) {
        return about + "." + phase.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The best claim that states, for the whole, the very number its parts add up to.
    public Optional<Claim> confirmation() {
        return evidence == Evidence.DERIVED
                ? rivals.stream().filter(this::statesTheSame).findFirst()
                : Optional.empty();
    }

    /// The day it is for, as exactly as its sources say: that of the claim that answers it or
    /// states the very number; for a sum, that of its latest part.
    public DateSpan when() {
        return used.or(this::confirmation)
                .map(Claim::when)
                .or(() -> parts.stream().map(Figure::when).max(Comparator.naturalOrder()))
                .orElseGet(() -> DateSpan.day(lastConfirmed));
    }

    private boolean statesTheSame(Claim claim) {
        return claim.standing() == Standing.ACCEPTED
                && quantity.stated().isPresent()
                && claim.quantity().flatMap(Quantity::stated).equals(quantity.stated());
    }

    /// The figures at the ends of the sum, or the figure itself when it is none.
    public Stream<Figure> leaves() {
        return evidence == Evidence.DERIVED && !parts.isEmpty()
                ? parts.stream().flatMap(Figure::leaves)
                : Stream.of(this);
    }
}
