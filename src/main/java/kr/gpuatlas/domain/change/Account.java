package kr.gpuatlas.domain.change;

import java.util.Optional;

/// What one fact has to do with what was known before; it is told in one sentence.
///
/// @param before what it replaces, or, of a new fact, what it stands beside
/// @param state whether there is more to say
public record Account(Kind kind, Fact fact, Optional<Fact> before, State state) {
    /// How the fact stands at the later reading.
    public enum State {
        THERE,
        /// Its last day has passed, and no source says that it has happened.
        OVERDUE,
        /// It is no longer there.
        GONE
    }

    static Account of(Kind kind, Fact fact) {
        return new Account(kind, fact, Optional.empty(), State.THERE);
    }

    static Account of(Kind kind, Fact fact, Fact before) {
        return new Account(kind, fact, Optional.of(before), State.THERE);
    }

    Account in(State other) {
        return new Account(kind, fact, before, other);
    }
}
