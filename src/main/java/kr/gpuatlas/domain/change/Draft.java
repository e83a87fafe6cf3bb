package kr.gpuatlas.domain.change;

import java.time.LocalDate;
import java.util.Optional;
import kr.gpuatlas.domain.time.DateSpan;

/// One account before it is laid together with others of the same event.
///
/// @param published the day its fact could first be known
record Draft(Account account, Cause cause, Optional<LocalDate> published) {
    Fact fact() {
        return account.fact();
    }

    String id() {
        return fact().id();
    }

    /// When it happened; of a plan that has run out, the last day it had.
    Optional<DateSpan> happened() {
        return account.state() == Account.State.OVERDUE && fact() instanceof Fact.Event(var plan)
                ? Optional.of(DateSpan.day(plan.when().last()))
                : fact().when();
    }
}
