package kr.gpuatlas.domain.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.time.DateSpan;

/// Lays accounts of one event together, the one that says most in front.
final class Telling {
    /// Which account leads an event.
    private static final List<Kind> LEADS =
            List.of(
                    Kind.PHASE_REACHED,
                    Kind.REVISED,
                    Kind.SOURCE_REPLACED,
                    Kind.SLIP,
                    Kind.CORRECTION,
                    Kind.NEW_FACT);

    private final Sides sides;
    private final Comparator<Draft> order;

    Telling(Sides sides) {
        this.sides = sides;
        this.order =
                Comparator.comparingInt((Draft draft) -> LEADS.indexOf(draft.account().kind()))
                        .thenComparing(draft -> !(draft.fact() instanceof Fact.Event))
                        .thenComparingInt(draft -> draft.fact().weight())
                        .thenComparingLong(this::depth)
                        .thenComparing(Telling::isPlan)
                        .thenComparing(Telling::day, Comparator.reverseOrder())
                        .thenComparing(Draft::id);
    }

    private static boolean isPlan(Draft draft) {
        return draft.fact() instanceof Fact.Event(Milestone event) && !event.met();
    }

    private static LocalDate day(Draft draft) {
        return draft.fact().when().map(DateSpan::last).orElse(LocalDate.MIN);
    }

    /// How deep its lot lies, so that the whole goes before its parts.
    private long depth(Draft draft) {
        return sides.late().dataset().lots().stream()
                .filter(lot -> sides.isWithin(draft.fact().about(), lot.id()))
                .count();
    }

    List<Change> changes(List<Draft> drafts) {
        return groups(drafts, new Kinship(sides, drafts)).stream().map(this::change).toList();
    }

    private List<List<Draft>> groups(List<Draft> drafts, Kinship kinship) {
        int[] group = new int[drafts.size()];
        for (int i = 0; i < group.length; i++) {
            group[i] = i;
            for (int j = 0; j < i; j++) {
                if (kinship.belong(drafts.get(i), drafts.get(j))) {
                    join(group, group[i], group[j], i);
                }
            }
        }
        Map<Integer, List<Draft>> groups = new LinkedHashMap<>();
        for (int i = 0; i < group.length; i++) {
            groups.computeIfAbsent(group[i], _ -> new ArrayList<>()).add(drafts.get(i));
        }
        return List.copyOf(groups.values());
    }

    private static void join(int[] group, int from, int to, int last) {
        for (int i = 0; i <= last; i++) {
            if (group[i] == from) {
                group[i] = to;
            }
        }
    }

    private Change change(List<Draft> group) {
        List<Draft> told = new ArrayList<>();
        for (Draft draft : group.stream().sorted(order).toList()) {
            if (told.stream().noneMatch(other -> repeats(draft, other))) {
                told.add(draft);
            }
        }
        Draft lead = told.getFirst();
        Set<String> records = group.stream().map(Draft::id).collect(Collectors.toSet());
        return new Change(
                lead.account(),
                lead.cause(),
                false,
                told.stream().skip(1).map(draft -> within(draft.account(), records)).toList(),
                records,
                lead.happened(),
                lead.published(),
                sources(lead),
                Map.of());
    }

    /// That it came late is told even of what is the same.
    private static boolean repeats(Draft draft, Draft other) {
        return Kinship.isSame(other, draft)
                && (draft.account().kind() != Kind.SLIP || other.account().kind() == Kind.SLIP);
    }

    /// Inside one event nobody needs to be told what stands beside.
    private static Account within(Account detail, Set<String> records) {
        return detail.kind() == Kind.NEW_FACT
                        && detail.before().filter(old -> records.contains(old.id())).isPresent()
                ? new Account(detail.kind(), detail.fact(), Optional.empty(), detail.state())
                : detail;
    }

    private List<String> sources(Draft lead) {
        Figures figures =
                lead.account().state() == Account.State.GONE ? sides.early() : sides.late();
        Set<String> own = new HashSet<>(lead.fact().sources());
        return figures.visibility().publicSources(List.copyOf(own)).stream()
                .sorted(Comparator.comparing(Source::tier).thenComparing(Source::id))
                .map(Source::id)
                .toList();
    }
}
