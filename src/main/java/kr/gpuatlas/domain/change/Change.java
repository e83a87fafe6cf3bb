package kr.gpuatlas.domain.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.time.DateSpan;

/// One line of what changed: an account, and what else was told of the same event.
///
/// @param undone whether it is told backwards, as what was not yet so at the other reading
/// @param details accounts of the same event that say more than the first
/// @param records ids of all records it covers, copies of the same fact included
/// @param happened when it happened or was said; absent for a decision of the dataset
/// @param published the day it could first be known; absent for a decision of the dataset
/// @param sources the public ones, closest to the fact first
/// @param effects what it adds to the stated national total, of phases it moves; zero when only a
///   qualifier changes
public record Change(
        Account account,
        Cause cause,
        boolean undone,
        List<Account> details,
        Set<String> records,
        Optional<DateSpan> happened,
        Optional<LocalDate> published,
        List<String> sources,
        Map<Phase, BigDecimal> effects) {
    /// By effect on the headline, then phases reached, then weight, then the latest.
    static final Comparator<Change> RANK =
            Comparator.comparing(Change::size, Comparator.reverseOrder())
                    .thenComparing(change -> change.kind() != Kind.PHASE_REACHED)
                    .thenComparingInt(Change::weight)
                    .thenComparing(Change::day, Comparator.reverseOrder())
                    .thenComparing(change -> change.account().fact().id());

    public Change {
        details = List.copyOf(details);
        records = Set.copyOf(records);
        sources = List.copyOf(sources);
        Map<Phase, BigDecimal> copy = new EnumMap<>(Phase.class);
        copy.putAll(effects);
        effects = Collections.unmodifiableMap(copy);
    }

    public Kind kind() {
        return account.kind();
    }

    /// Id of the programme, lot or pledge; empty for what belongs to none.
    public String about() {
        return account.fact().about();
    }

    public Optional<Grade> grade() {
        return account.fact().grade();
    }

    public int weight() {
        return account.fact().weight();
    }

    /// The largest step it makes the national total take in any phase.
    private BigDecimal size() {
        return effects.values().stream()
                .map(BigDecimal::abs)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    private LocalDate day() {
        return published.orElse(LocalDate.MIN);
    }

    Change withEffects(Map<Phase, BigDecimal> found) {
        return new Change(
                account, cause, undone, details, records, happened, published, sources, found);
    }

    /// The same change on the way back.
    Change backwards() {
        Map<Phase, BigDecimal> opposite = new EnumMap<>(Phase.class);
        effects.forEach((phase, delta) -> opposite.put(phase, delta.negate()));
        return new Change(
                account, cause, !undone, details, records, happened, published, sources, opposite);
    }
}
