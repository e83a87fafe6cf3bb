package kr.gpuatlas.dataset;

import java.math.BigDecimal;
import java.util.Optional;

/// Numbers as the format writes them, held to a size that arithmetic can bear.
final class Numbers {
    /// A number that is not negative.
    static final Kind<BigDecimal> AMOUNT = new Kind<>(BigDecimal.ZERO, Numbers::amount);

    private Numbers() {}

    private static Optional<BigDecimal> amount(Node node, Ledger ledger) {
        Optional<BigDecimal> value = decimal(node, ledger);
        if (value.filter(number -> number.signum() < 0).isPresent()) {
            ledger.report(node.at(), Rule.NEGATIVE_NUMBER, node.shown());
            return Optional.empty();
        }
        return value;
    }

    private static Optional<BigDecimal> decimal(Node node, Ledger ledger) {
        if (!(node instanceof Node.Num(int at, String digits))) {
            Kinds.wrongType(node, "type.number", ledger);
            return Optional.empty();
        }
        Optional<BigDecimal> value = exact(digits);
        if (value.filter(Numbers::isOfSoundSize).isEmpty()) {
            String limit = "10^" + Limits.POWER_OF_TEN;
            ledger.report(at, Rule.OUT_OF_RANGE, node.shown(), "-" + limit, limit);
            return Optional.empty();
        }
        return value;
    }

    private static Optional<BigDecimal> exact(String digits) {
        try {
            return Optional.of(new BigDecimal(digits));
        } catch (NumberFormatException exponentBeyondInt) {
            return Optional.empty();
        }
    }

    private static boolean isOfSoundSize(BigDecimal value) {
        long integerDigits = (long) value.precision() - value.scale();
        return Math.abs((long) value.scale()) <= Limits.POWER_OF_TEN
                && integerDigits <= Limits.POWER_OF_TEN;
    }

    /// A number between two others, both included.
    static Kind<BigDecimal> between(BigDecimal least, BigDecimal most) {
        return new Kind<>(
                least,
                (node, ledger) ->
                        decimal(node, ledger)
                                .filter(value -> isWithin(value, least, most, node, ledger)));
    }

    private static boolean isWithin(
            BigDecimal value, BigDecimal least, BigDecimal most, Node node, Ledger ledger) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            ledger.report(node.at(), Rule.OUT_OF_RANGE, node.shown(), least, most);
            return false;
        }
        return true;
    }

    /// A whole number between two others, both included.
    static Kind<Integer> whole(int least, int most) {
        BigDecimal low = BigDecimal.valueOf(least);
        BigDecimal high = BigDecimal.valueOf(most);
        return new Kind<>(
                least,
                (node, ledger) ->
                        between(low, high).read(node, ledger).flatMap(v -> whole(v, node, ledger)));
    }

    private static Optional<Integer> whole(BigDecimal value, Node node, Ledger ledger) {
        if (value.stripTrailingZeros().scale() > 0) {
            ledger.report(node.at(), Rule.NOT_WHOLE, node.shown());
            return Optional.empty();
        }
        return Optional.of(value.intValueExact());
    }
}
