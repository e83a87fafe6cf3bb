package kr.gpuatlas.domain.quantity;

import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/// Makes quantities of every kind a source can state.
final class Quantities {
    private Quantities() {}

    static Arbitrary<Quantity> any() {
        return Arbitraries.oneOf(known(), unknown());
    }

    static Arbitrary<Quantity> known() {
        Arbitrary<Quantity> single =
                Combinators.combine(
                                Arbitraries.of(
                                        Qualifier.EXACT,
                                        Qualifier.AT_LEAST,
                                        Qualifier.MORE_THAN,
                                        Qualifier.UP_TO,
                                        Qualifier.ABOUT),
                                number())
                        .as(Quantity::of);
        Arbitrary<Quantity> between =
                Combinators.combine(number(), number())
                        .as((a, b) -> Quantity.between(a.min(b), a.max(b)));
        return Arbitraries.oneOf(single, between);
    }

    static Arbitrary<Quantity> unknown() {
        return Arbitraries.of("P-A", "P-B", "P-C").map(Quantity::unknown);
    }

    static Arbitrary<BigDecimal> number() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000_000_000L))
                .ofScale(2);
    }
}
