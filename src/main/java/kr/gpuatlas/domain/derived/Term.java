package kr.gpuatlas.domain.derived;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kr.gpuatlas.domain.quantity.Quantity;

/// What one batch adds to a derived number.
///
/// @param factors the numbers it is multiplied with or divided by, in the order of the formula
/// @param result unknown when the model is, or when no source gives a factor
/// @param missing what is not known
public record Term(Batch batch, List<Input> factors, Quantity result, Optional<Missing> missing) {
    /// What keeps a batch from being computed.
    public enum Missing {
        /// Nobody has named the model.
        MODEL,
        /// No source gives the constant of this model.
        CONSTANT
    }

    public Term {
        factors = List.copyOf(factors);
    }

    static Term unknown(Batch batch, Missing missing) {
        return new Term(batch, List.of(), Quantity.unknown(batch.about()), Optional.of(missing));
    }

    /// Every number in it, the count first.
    public Stream<Input> inputs() {
        return Stream.concat(batch.inputs(), factors.stream());
    }
}
