package kr.gpuatlas.domain.claim;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kr.gpuatlas.domain.quantity.Qualifier;
import kr.gpuatlas.domain.quantity.Quantity;

/// The assumptions somebody has changed, by id; all others are as the dataset has them.
public record Assumed(Map<String, BigDecimal> changes) {
    public static final Assumed NONE = new Assumed(Map.of());

    public Assumed {
        TreeMap<String, BigDecimal> normal = new TreeMap<>();
        changes.forEach((id, number) -> normal.put(id, number.stripTrailingZeros()));
        changes = Map.copyOf(normal);
    }

    /// The same with one assumption changed, or, absent, as the dataset has it.
    public Assumed with(String id, Optional<BigDecimal> number) {
        Map<String, BigDecimal> next = new TreeMap<>(changes);
        next.remove(id);
        number.ifPresent(value -> next.put(id, value));
        return new Assumed(next);
    }

    public boolean isNone() {
        return changes.isEmpty();
    }

    public boolean isChanged(String id) {
        return changes.containsKey(id);
    }

    /// The assumption with the value that holds; the word before its number stays.
    public Assumption change(Assumption assumption) {
        return Optional.ofNullable(changes.get(assumption.id()))
                .map(number ->
                        new Assumption(
                                assumption.id(),
                                assumption.label(),
                                new Value.Measure(
                                        qualified(assumption, number), assumption.value().unit()),
                                assumption.owner(),
                                assumption.reason()))
                .orElse(assumption);
    }

    private static Quantity qualified(Assumption assumption, BigDecimal number) {
        Qualifier qualifier = assumption.value().quantity().qualifier();
        return switch (qualifier) {
            case AT_LEAST, MORE_THAN, UP_TO, ABOUT -> Quantity.of(qualifier, number);
            case EXACT, BETWEEN, MIXED, UNKNOWN -> Quantity.exact(number);
        };
    }
}
