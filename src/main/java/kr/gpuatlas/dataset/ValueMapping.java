package kr.gpuatlas.dataset;

import java.math.BigDecimal;
import java.util.EnumSet;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.quantity.Qualifier;
import kr.gpuatlas.domain.quantity.Quantity;

/// Measured values: a qualifier, the numbers it asks for, and a unit.
final class ValueMapping {
    private static final Value.Measure BLANK = new Value.Measure(Quantity.NONE, Unit.GPU);
    private static final Kind<Unit> UNIT = Kinds.constant(Unit.class);

    /// The qualifiers of sources; a mixture comes about only in sums.
    private static final Kind<Qualifier> QUALIFIER =
            Kinds.constant(EnumSet.complementOf(EnumSet.of(Qualifier.MIXED)));

    private ValueMapping() {}

    /// A measure that sums name by `part` when it has no number.
    static Kind<Value.Measure> measure(String part) {
        return Fields.object(BLANK, fields -> measure(fields, part));
    }

    private static Value.Measure measure(Fields fields, String part) {
        Qualifier qualifier = fields.need("qualifier", QUALIFIER);
        if (!fields.isSound()) {
            fields.maybe("number", Numbers.AMOUNT);
            fields.maybe("from", Numbers.AMOUNT);
            fields.maybe("to", Numbers.AMOUNT);
            fields.need("unit", UNIT);
            return BLANK;
        }
        Quantity quantity =
                switch (qualifier) {
                    case BETWEEN -> between(fields);
                    case UNKNOWN, MIXED -> Quantity.unknown(part);
                    case EXACT, AT_LEAST, MORE_THAN, UP_TO, ABOUT ->
                            Quantity.of(qualifier, fields.need("number", Numbers.AMOUNT));
                };
        return new Value.Measure(quantity, fields.need("unit", UNIT));
    }

    private static Quantity between(Fields fields) {
        BigDecimal from = fields.need("from", Numbers.AMOUNT);
        BigDecimal to = fields.need("to", Numbers.AMOUNT);
        if (fields.isSound() && from.compareTo(to) > 0) {
            fields.report(Rule.INTERVAL_REVERSED, from, to);
        }
        return fields.isSound() ? Quantity.between(from, to) : Quantity.NONE;
    }
}
