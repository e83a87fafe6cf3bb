package kr.gpuatlas.view.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Places the names of sites that stand close together so that as few as possible go without: what
/// found no room is placed earlier the next time, and what need not be said gives way.
final class NameTrials {
    /// More tries have not been seen to find more.
    private static final int MOST = 40;

    /// In as many tries nothing is shortened.
    private static final int WHOLE = 10;

    private final Supplier<NamePlacement> anew;
    private final List<NamePlacement.PlacedName> previous;

    /// How much earlier than by its own importance a name is placed, by its id.
    private final Map<String, Integer> raised = new HashMap<>();

    /// @param anew a placement that has placed nothing yet
    NameTrials(Supplier<NamePlacement> anew, List<NamePlacement.PlacedName> previous) {
        this.anew = anew;
        this.previous = List.copyOf(previous);
    }

    /// The attempt that leaves out the fewest names of sites and the fewest numbers.
    ///
    /// @param names the most important first
    /// @param brief the same as short as they may be
    List<NamePlacement.PlacedName> best(List<MapName> names, List<MapName> brief) {
        List<NamePlacement.PlacedName> best = anew.get().place(names, previous);
        List<MapName> missing = missing(brief, best);
        int fewest = missing.size();
        for (int trial = 0; trial < MOST && fewest > 0; trial++) {
            for (MapName name : missing) {
                raised.merge(name.id(), 1, Integer::sum);
            }
            List<NamePlacement.PlacedName> next =
                    anew.get().patiently().place(raised(trial < WHOLE ? names : brief), List.of());
            missing = missing(brief, next);
            if (missing.size() < fewest) {
                fewest = missing.size();
                best = next;
            }
        }
        return best;
    }

    private List<MapName> raised(List<MapName> names) {
        List<MapName> order = new ArrayList<>(names);
        order.sort(
                Comparator.comparingInt((MapName name) -> raised.getOrDefault(name.id(), 0))
                        .reversed());
        return order;
    }

    /// The names of sites that are not written, or not with the number that belongs to them.
    private static List<MapName> missing(
            List<MapName> names, List<NamePlacement.PlacedName> placed) {
        Map<String, Integer> written =
                placed.stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.name().id(), one -> one.name().lines().size()));
        return names.stream()
                .filter(name -> name.reach() != MapName.Reach.BESIDE)
                .filter(name -> written.getOrDefault(name.id(), 0) < name.lines().size())
                .toList();
    }
}
