package kr.gpuatlas.domain.claim;

import java.time.LocalDate;

/// Who may read a statement.
public sealed interface Marking {
    /// Whether it must stay in the house on a day.
    boolean withholds(LocalDate today);

    /// A marking that no day changes: for everybody, or for the house only.
    enum Lasting implements Marking {
        PUBLIC,
        INTERNAL;

        @Override
        public boolean withholds(LocalDate today) {
            return this == INTERNAL;
        }
    }

    /// For the house only until a day comes.
    ///
    /// @param day the first day on which everybody may read it
    record Embargo(LocalDate day) implements Marking {
        @Override
        public boolean withholds(LocalDate today) {
            return today.isBefore(day);
        }
    }
}
