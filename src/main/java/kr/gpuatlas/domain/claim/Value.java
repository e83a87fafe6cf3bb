package kr.gpuatlas.domain.claim;

import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Text;

/// What a claim asserts: a measured quantity, or words.
public sealed interface Value {
    /// A quantity in a unit.
    record Measure(Quantity quantity, Unit unit) implements Value {}

    /// A statement that has no number.
    record Words(Text text) implements Value {}
}
