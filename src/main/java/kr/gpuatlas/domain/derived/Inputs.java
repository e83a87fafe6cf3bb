package kr.gpuatlas.domain.derived;

import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Assumed;

/// Finds the constants of a model and the assumptions that hold.
final class Inputs {
    private final Dataset dataset;
    private final Assumed assumed;

    /// @param dataset with its assumptions as they hold
    /// @param assumed which of them were changed
    Inputs(Dataset dataset, Assumed assumed) {
        this.dataset = dataset;
        this.assumed = assumed;
    }

    Optional<Input> assumption(String id) {
        return dataset.assumption(id)
                .map(assumption -> Input.of(assumption, assumed.isChanged(id)));
    }

    /// A constant that has a number, by the first of its names that there is.
    Optional<Input> constant(GpuModel model, String... metrics) {
        return Stream.of(metrics)
                .flatMap(metric ->
                        dataset.constants().stream()
                                .filter(constant -> constant.device().equals(model.device()))
                                .filter(constant -> constant.metric().equals(metric)))
                .map(Input::of)
                .filter(input -> input.quantity().isKnown())
                .findFirst();
    }

    /// The design power: assumed where sources are silent or disagree.
    Optional<Input> watts(GpuModel model) {
        return assumption(model.wattsAssumption()).or(() -> constant(model, "gpu-tdp"));
    }
}
