package kr.gpuatlas.domain.wording;

import java.util.Optional;
import kr.gpuatlas.domain.quantity.Qualifier;
import kr.gpuatlas.domain.quantity.Quantity;

/// What words hold for the difference of two numbers.
final class Moved {
    private Moved() {}

    /// The number whose words hold for it: that of the only side that has some, turned where it is
    /// taken away; of two sides with words, only that both are about so much. Absent when none do.
    ///
    /// @param before absent when nobody had reported any
    /// @param after absent when nobody has reported any
    static Optional<Quantity> words(Optional<Quantity> before, Optional<Quantity> after) {
        if (before.isEmpty() || is(before.get(), Qualifier.EXACT)) {
            return after;
        }
        if (after.isEmpty() || is(after.get(), Qualifier.EXACT)) {
            return before.map(Quantity::turned);
        }
        return after.filter(to -> is(to, Qualifier.ABOUT))
                .filter(_ -> is(before.get(), Qualifier.ABOUT));
    }

    private static boolean is(Quantity quantity, Qualifier qualifier) {
        return quantity.qualifier() == qualifier;
    }
}
