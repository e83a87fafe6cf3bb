package kr.gpuatlas.domain.figure;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Phase;

/// The figures of one thing, phase by phase; a phase nobody has reported is absent, never zero.
public record PhaseFigures(String about, Map<Phase, Figure> byPhase) {
    public PhaseFigures {
        Map<Phase, Figure> copy = new EnumMap<>(Phase.class);
        copy.putAll(byPhase);
        byPhase = Collections.unmodifiableMap(copy);
    }

    public Optional<Figure> at(Phase phase) {
        return Optional.ofNullable(byPhase.get(phase));
    }

    /// The figures there are, first phase first.
    public Stream<Figure> reported() {
        return byPhase.values().stream();
    }

    /// The largest claim on the world: the first phase that has been reported.
    public Optional<Figure> widest() {
        return reported().findFirst();
    }

    /// The furthest phase that has been reported.
    public Optional<Figure> furthest() {
        return reported().reduce((earlier, later) -> later);
    }

    public boolean isEmpty() {
        return byPhase.isEmpty();
    }
}
