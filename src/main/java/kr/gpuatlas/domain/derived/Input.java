package kr.gpuatlas.domain.derived;

import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.claim.Assumption;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Constant;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Text;

/// A number that goes into a derived one, to be followed to where it comes from.
///
/// @param id of the claim, constant or assumption
/// @param grade absent for an assumption: it was chosen, not learned
/// @param changed whether it is an assumption that is not as the dataset has it
public record Input(
        Kind kind,
        String id,
        Text label,
        Value.Measure value,
        Optional<Grade> grade,
        List<String> sources,
        boolean changed) {
    /// Where a number comes from.
    public enum Kind {
        CLAIM,
        CONSTANT,
        ASSUMPTION
    }

    public Input {
        sources = List.copyOf(sources);
    }

    static Input of(Claim claim, Value.Measure value) {
        return new Input(
                Kind.CLAIM,
                claim.id(),
                claim.label(),
                value,
                Optional.of(claim.grade()),
                claim.sources(),
                false);
    }

    static Input of(Constant constant) {
        return new Input(
                Kind.CONSTANT,
                constant.id(),
                constant.label(),
                constant.value(),
                Optional.of(constant.grade()),
                constant.sources(),
                false);
    }

    static Input of(Assumption assumption, boolean changed) {
        return new Input(
                Kind.ASSUMPTION,
                assumption.id(),
                assumption.label(),
                assumption.value(),
                Optional.empty(),
                List.of(),
                changed);
    }

    Quantity quantity() {
        return value.quantity();
    }
}
