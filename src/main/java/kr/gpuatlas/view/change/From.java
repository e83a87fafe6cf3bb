package kr.gpuatlas.view.change;

import java.time.LocalDate;
import java.util.Optional;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.change.Comparison;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.gate.Audience;
import kr.gpuatlas.domain.gate.Gate;
import kr.gpuatlas.domain.time.Clock;

/// What is compared from: an earlier day of the dataset that is open, or another dataset.
///
/// @param dataset the other one; absent for a day of the one that is open
record From(Optional<Dataset> dataset, Clock clock) {
    static From day(Clock clock) {
        return new From(Optional.empty(), clock);
    }

    /// What changed from it to figures of the open dataset.
    Comparison to(Figures figures) {
        Dataset then = dataset.orElse(figures.dataset());
        return Comparison.of(Figures.of(then, clock, figures.scope()), figures);
    }

    /// The same as the public may have it: what leaves tells of both datasets.
    From passed(LocalDate today) {
        return new From(
                dataset.map(other -> Gate.pass(other, Audience.PUBLIC, today).dataset()), clock);
    }
}
