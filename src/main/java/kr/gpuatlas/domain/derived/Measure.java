package kr.gpuatlas.domain.derived;

import kr.gpuatlas.domain.claim.Unit;

/// What is derived from a number of GPUs.
///
/// With n GPUs of a model:
/// - power = n × (W of the GPU + W of the rest of the server) × load × PUE;
/// - racks = n / GPUs per rack;
/// - memory = n × GB of the GPU;
/// - compute = n × TFLOPS of the GPU in one precision, without sparsity;
/// - H100-equivalents = n × FP8 TFLOPS of the GPU / FP8 TFLOPS of an H100;
/// - money per GPU = a reported sum / n.
public enum Measure {
    POWER(Unit.MEGAWATT),
    RACKS(Unit.RACK),
    MEMORY(Unit.TERABYTE),
    FP8(Unit.PETAFLOPS),
    FP4(Unit.PETAFLOPS),
    H100(Unit.GPU),
    MONEY_PER_GPU(Unit.KRW);

    private final Unit unit;

    Measure(Unit unit) {
        this.unit = unit;
    }

    /// The unit it is usually in; money stays in the currency it was reported in.
    Unit unit() {
        return unit;
    }
}
