package kr.gpuatlas.dataset;

import java.math.BigDecimal;
import java.util.Optional;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.quantity.Qualifier;
import kr.gpuatlas.domain.quantity.Quantity;

/// Writes measured values as [ValueMapping] reads them.
final class ValueWriting {
    private ValueWriting() {}

    /// The members of a measure.
    ///
    /// @throws IllegalArgumentException for a mixed sum, which no source states
    static Members measure(Value.Measure measure) {
        Quantity quantity = measure.quantity();
        Qualifier qualifier = quantity.qualifier();
        Members members = new Members().put("qualifier", qualifier);
        switch (qualifier) {
            case EXACT, AT_LEAST, MORE_THAN, UP_TO, ABOUT -> number(members, quantity);
            case BETWEEN ->
                    members.put("from", needed(quantity.min())).put("to", needed(quantity.max()));
            case UNKNOWN -> {}
            case MIXED -> throw new IllegalArgumentException("a mixed sum is no stated value");
        }
        return members.put("unit", measure.unit());
    }

    private static void number(Members members, Quantity quantity) {
        members.put("number", needed(quantity.stated()));
    }

    private static BigDecimal needed(Optional<BigDecimal> number) {
        return number.orElseThrow(
                () -> new IllegalArgumentException("a stated value needs its number"));
    }
}
