package kr.gpuatlas.view.map;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.figure.Evidence;
import kr.gpuatlas.domain.figure.Freshness;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.time.DateSpan;
import kr.gpuatlas.domain.view.Layer;

/// What a marker says of its place, which depends on the layer.
sealed interface Content {
    /// Whether there is nothing to say.
    boolean isEmpty();

    /// The radius its size stands for; 0 where the size says nothing.
    double radius();

    /// Whether a source says that there is none, which is not the same as no report: none at all,
    /// or none that has come as far as the last phase that is reported.
    boolean isZero();

    private static boolean isZero(Optional<Quantity> quantity) {
        return quantity.flatMap(number -> number.stated().or(number::max))
                .filter(number -> number.signum() == 0)
                .isPresent();
    }

    /// A number somebody plans, and by when.
    record Plan(Quantity quantity, Optional<DateSpan> due) {}

    /// One phase of what is here, drawn inside the one before.
    record Disc(Phase phase, Quantity quantity) {
        double radius() {
            return AreaScale.GPUS.radius(quantity);
        }
    }

    /// GPUs by phase.
    ///
    /// @param discs the phases that are said to be here, the widest first
    /// @param planned the largest number somebody plans here, when no phase has been reported
    /// @param outside what is seen here, but not in the total
    record Counts(List<Disc> discs, Optional<Plan> planned, Optional<Quantity> outside)
            implements Content {
        public Counts {
            discs = List.copyOf(discs);
        }

        /// The number that the size stands for.
        Optional<Quantity> quantity() {
            return discs.stream()
                    .findFirst()
                    .map(Disc::quantity)
                    .or(() -> planned.map(Plan::quantity))
                    .or(() -> outside);
        }

        boolean isPlan() {
            return discs.isEmpty() && planned.isPresent();
        }

        boolean isOnlyOutside() {
            return discs.isEmpty() && planned.isEmpty() && outside.isPresent();
        }

        @Override
        public boolean isEmpty() {
            return quantity().isEmpty();
        }

        @Override
        public boolean isZero() {
            return Content.isZero(
                    discs.isEmpty() ? quantity() : Optional.of(discs.getLast().quantity()));
        }

        @Override
        public double radius() {
            return quantity().map(AreaScale.GPUS::radius).orElse(0.0);
        }
    }

    /// Electric power: what is planned, and what is reported to run.
    record Megawatts(Optional<Plan> planned, Optional<Quantity> running) implements Content {
        @Override
        public boolean isEmpty() {
            return planned.isEmpty() && running.isEmpty();
        }

        @Override
        public double radius() {
            return Stream.concat(planned.map(Plan::quantity).stream(), running.stream())
                    .mapToDouble(AreaScale.MEGAWATTS::radius)
                    .max()
                    .orElse(0);
        }

        @Override
        public boolean isZero() {
            return Content.isZero(running);
        }
    }

    /// Who says so: what kind of number it is, how well and how lately it is known.
    record Backing(Evidence evidence, Grade grade, Freshness freshness, LocalDate lastConfirmed)
            implements Content {
        /// All marks of this layer are alike in size.
        static final double RADIUS = 11;

        @Override
        public boolean isEmpty() {
            return false;
        }

        @Override
        public boolean isZero() {
            return false;
        }

        @Override
        public double radius() {
            return RADIUS;
        }
    }

    /// The layer has nothing to say here.
    record Nothing(Layer layer) implements Content {
        @Override
        public boolean isEmpty() {
            return true;
        }

        @Override
        public boolean isZero() {
            return false;
        }

        @Override
        public double radius() {
            return 0;
        }
    }
}
