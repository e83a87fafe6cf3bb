package kr.gpuatlas.domain.change;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.time.Clock;

/// What is different between two readings of the figures, by meaning: two datasets, or one on two
/// days.
///
/// Questions that no source answers are no facts and are not compared; nor is wording.
///
/// @param backwards whether the second reading is the earlier one; its changes are then told as
///   what was not yet so
/// @param bridges how each phase of the national total got from one to the other
/// @param changes ranked by effect on the national total, then phases reached, weight and date
/// @param repeats how many further reports say again what was known
public record Comparison(
        Figures before,
        Figures after,
        boolean backwards,
        List<Bridge> bridges,
        List<Change> changes,
        int repeats) {
    public Comparison {
        bridges = List.copyOf(bridges);
        changes = List.copyOf(changes);
    }

    public static Comparison of(Figures before, Figures after) {
        return isAfter(before, after) ? forwards(after, before).turned() : forwards(before, after);
    }

    private static boolean isAfter(Figures a, Figures b) {
        int byClock = order(a.clock(), b.clock());
        return byClock == 0
                ? a.dataset().edition().lastDay().isAfter(b.dataset().edition().lastDay())
                : byClock > 0;
    }

    private static int order(Clock a, Clock b) {
        int known = a.knownOn().compareTo(b.knownOn());
        return known == 0 ? a.asOf().compareTo(b.asOf()) : known;
    }

    private static Comparison forwards(Figures before, Figures after) {
        Sides sides = Sides.of(before, after);
        List<Bridge> bridges = Bridges.of(sides);
        ClaimAccounts claims = new ClaimAccounts(sides);
        List<Draft> drafts =
                Stream.of(
                                claims.drafts(),
                                new EventAccounts(sides).drafts(),
                                new OtherAccounts(sides).drafts(),
                                new MethodAccounts(sides).drafts())
                        .flatMap(List::stream)
                        .toList();
        List<Change> changes =
                weighed(new Telling(sides).changes(drafts), bridges).stream()
                        .sorted(Change.RANK)
                        .toList();
        return new Comparison(before, after, false, bridges, changes, claims.repeats());
    }

    /// Gives every step of the bridges to the change that made it.
    private static List<Change> weighed(List<Change> changes, List<Bridge> bridges) {
        Map<Change, Map<Phase, BigDecimal>> effects = new HashMap<>();
        for (Bridge bridge : bridges) {
            for (Bridge.Step step : bridge.steps()) {
                driver(step, changes)
                        .ifPresent(change ->
                                effects.computeIfAbsent(change, _ -> new EnumMap<>(Phase.class))
                                        .merge(
                                                bridge.phase(),
                                                step.delta().orElse(BigDecimal.ZERO),
                                                BigDecimal::add));
            }
        }
        List<Change> weighed = new ArrayList<>();
        for (Change change : changes) {
            weighed.add(change.withEffects(effects.getOrDefault(change, Map.of())));
        }
        return weighed;
    }

    private static Optional<Change> driver(Bridge.Step step, List<Change> changes) {
        return step.drivers().stream()
                .flatMap(id -> changes.stream().filter(change -> change.records().contains(id)))
                .findFirst();
    }

    private Comparison turned() {
        return new Comparison(
                /* before= */ after,
                /* after= */ before,
                !backwards,
                bridges.stream().map(Bridge::backwards).toList(),
                changes.stream().map(Change::backwards).toList(),
                repeats);
    }

    /// Whether nothing changed in meaning.
    public boolean isEmpty() {
        return changes.isEmpty() && movedBridges().isEmpty();
    }

    /// The phases of the national total that read differently.
    public List<Bridge> movedBridges() {
        return bridges.stream().filter(Bridge::isMoved).toList();
    }

    /// The changes of one kind, in their rank.
    public List<Change> ofKind(Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).toList();
    }
}
