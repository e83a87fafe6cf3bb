package kr.gpuatlas.domain.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/// A number with its qualifiers: what is stated, and the interval the words guarantee.
///
/// An absent bound means that the words give none on that side. "About" has no invented width, so
/// it guarantees nothing. Sums and products are exact; both commute and associate, and bounds only
/// widen.
///
/// @param qualifiers the qualifiers of the known parts; empty when nothing is known
/// @param stated the sum of the stated figures; absent when nothing is known or a part is an
///   interval
/// @param unknownParts names of the parts of a sum that have no number at all
public record Quantity(
        Set<Qualifier> qualifiers,
        Optional<BigDecimal> stated,
        Optional<BigDecimal> min,
        Optional<BigDecimal> max,
        SortedSet<String> unknownParts) {

    /// The sum of nothing: known, exact and zero.
    public static final Quantity NONE = exact(BigDecimal.ZERO);

    private static final MathContext QUOTIENT = MathContext.DECIMAL128;

    public Quantity {
        qualifiers =
                qualifiers.isEmpty()
                        ? Set.of()
                        : Collections.unmodifiableSet(EnumSet.copyOf(qualifiers));
        unknownParts = Collections.unmodifiableSortedSet(new TreeSet<>(unknownParts));
        if (min.isPresent() && max.isPresent() && min.get().compareTo(max.get()) > 0) {
            throw new IllegalArgumentException(
                    "the lower bound %s is above the upper bound %s"
                            .formatted(min.get(), max.get()));
        }
    }

    public static Quantity exact(BigDecimal value) {
        return of(Qualifier.EXACT, value);
    }

    public static Quantity exact(long value) {
        return of(Qualifier.EXACT, BigDecimal.valueOf(value));
    }

    /// A single stated figure.
    ///
    /// @throws IllegalArgumentException for a negative value, and for the qualifiers that are no
    ///   word before one number
    public static Quantity of(Qualifier qualifier, BigDecimal value) {
        if (value.signum() < 0) {
            throw new IllegalArgumentException("a quantity is never negative: " + value);
        }
        BigDecimal number = value.stripTrailingZeros();
        Optional<BigDecimal> some = Optional.of(number);
        return switch (qualifier) {
            case EXACT -> single(qualifier, some, some, some);
            case AT_LEAST, MORE_THAN -> single(qualifier, some, some, Optional.empty());
            case UP_TO -> single(qualifier, some, Optional.empty(), some);
            case ABOUT -> single(qualifier, some, Optional.empty(), Optional.empty());
            case BETWEEN, MIXED, UNKNOWN ->
                    throw new IllegalArgumentException(qualifier + " does not qualify one number");
        };
    }

    public static Quantity of(Qualifier qualifier, long value) {
        return of(qualifier, BigDecimal.valueOf(value));
    }

    /// An interval as a source gives it; it has no single stated figure.
    public static Quantity between(BigDecimal from, BigDecimal to) {
        return single(
                Qualifier.BETWEEN,
                Optional.empty(),
                Optional.of(from.stripTrailingZeros()),
                Optional.of(to.stripTrailingZeros()));
    }

    /// A part of which no number is known.
    public static Quantity unknown(String part) {
        return new Quantity(
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeSet<>(Set.of(part)));
    }

    private static Quantity single(
            Qualifier qualifier,
            Optional<BigDecimal> stated,
            Optional<BigDecimal> min,
            Optional<BigDecimal> max) {
        return new Quantity(Set.of(qualifier), stated, min, max, new TreeSet<>());
    }

    /// The sum, whose bounds are what both sides guarantee together; a bound absent on one side is
    /// absent in the sum.
    public Quantity plus(Quantity other) {
        EnumSet<Qualifier> both = EnumSet.noneOf(Qualifier.class);
        both.addAll(qualifiers);
        both.addAll(other.qualifiers);
        SortedSet<String> unknown = new TreeSet<>(unknownParts);
        unknown.addAll(other.unknownParts);
        return new Quantity(
                both, sumOfStated(other), sum(min, other.min), sum(max, other.max), unknown);
    }

    /// The sum of several, the same as [#plus] one after the other, in time that grows with their
    /// number only; nothing sums up to a quantity that is not known.
    public static Quantity sum(List<Quantity> parts) {
        EnumSet<Qualifier> qualifiers = EnumSet.noneOf(Qualifier.class);
        SortedSet<String> unknown = new TreeSet<>();
        for (Quantity part : parts) {
            qualifiers.addAll(part.qualifiers);
            unknown.addAll(part.unknownParts);
        }
        List<Quantity> known = parts.stream().filter(Quantity::isKnown).toList();
        return new Quantity(
                qualifiers,
                total(known, Quantity::stated),
                total(parts, Quantity::min),
                total(parts, Quantity::max),
                unknown);
    }

    /// Absent as soon as one has none.
    private static Optional<BigDecimal> total(
            List<Quantity> parts, Function<Quantity, Optional<BigDecimal>> bound) {
        BigDecimal total = BigDecimal.ZERO;
        for (Quantity part : parts) {
            Optional<BigDecimal> number = bound.apply(part);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            total = total.add(number.get());
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(normal(total));
    }

    private Optional<BigDecimal> sumOfStated(Quantity other) {
        if (!isKnown()) {
            return other.stated;
        }
        return other.isKnown() ? sum(stated, other.stated) : stated;
    }

    private static Optional<BigDecimal> sum(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.flatMap(x -> b.map(y -> normal(x.add(y))));
    }

    /// The product, whose bounds are what both sides guarantee together; nothing is negative, so
    /// the product of two lower bounds is one.
    public Quantity times(Quantity other) {
        return joined(
                other,
                product(stated, other.stated),
                product(min, other.min),
                product(max, other.max));
    }

    /// The quotient; a lower bound of the divisor bounds it from above, and the other way round.
    ///
    /// @throws IllegalArgumentException if the divisor [cannot divide][#canDivide]
    public Quantity dividedBy(Quantity divisor) {
        return joined(
                divisor.turned(),
                quotient(stated, divisor.stated),
                quotient(min, divisor.max),
                quotient(max, divisor.min));
    }

    /// The same number with its words the other way round, as it counts where it is taken away or
    /// divides: at least becomes up to.
    public Quantity turned() {
        EnumSet<Qualifier> turned = EnumSet.noneOf(Qualifier.class);
        qualifiers.forEach(qualifier -> turned.add(turned(qualifier)));
        return new Quantity(turned, stated, min, max, unknownParts);
    }

    /// Whether another can be divided by it: none of its numbers is zero.
    public boolean canDivide() {
        return Stream.of(stated, min, max)
                .flatMap(Optional::stream)
                .allMatch(number -> number.signum() != 0);
    }

    private static Qualifier turned(Qualifier qualifier) {
        return switch (qualifier) {
            case AT_LEAST, MORE_THAN -> Qualifier.UP_TO;
            case UP_TO -> Qualifier.AT_LEAST;
            case EXACT, ABOUT, BETWEEN, MIXED, UNKNOWN -> qualifier;
        };
    }

    private static Optional<BigDecimal> quotient(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        if (b.filter(number -> number.signum() == 0).isPresent()) {
            throw new IllegalArgumentException("nothing can be divided by zero");
        }
        return a.flatMap(x -> b.map(y -> normal(x.divide(y, QUOTIENT))));
    }

    private static Optional<BigDecimal> product(Optional<BigDecimal> a, Optional<BigDecimal> b) {
        return a.flatMap(x -> b.map(y -> normal(x.multiply(y))));
    }

    private Quantity joined(
            Quantity other,
            Optional<BigDecimal> number,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high) {
        SortedSet<String> unknown = new TreeSet<>(unknownParts);
        unknown.addAll(other.unknownParts);
        if (!isKnown() || !other.isKnown()) {
            return new Quantity(
                    Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), unknown);
        }
        EnumSet<Qualifier> both = EnumSet.copyOf(qualifiers);
        both.addAll(other.qualifiers);
        return new Quantity(both, number, low, high, unknown);
    }

    /// The same to a number of significant digits; bounds are rounded outwards, and an exact number
    /// that loses digits is about that much.
    public Quantity rounded(int digits) {
        Optional<BigDecimal> near =
                stated.map(number -> rounded(number, digits, RoundingMode.HALF_UP));
        EnumSet<Qualifier> words = EnumSet.noneOf(Qualifier.class);
        words.addAll(qualifiers);
        if (!near.equals(stated) && words.remove(Qualifier.EXACT)) {
            words.add(Qualifier.ABOUT);
        }
        return new Quantity(
                words,
                near,
                min.map(number -> rounded(number, digits, RoundingMode.FLOOR)),
                max.map(number -> rounded(number, digits, RoundingMode.CEILING)),
                unknownParts);
    }

    private static BigDecimal rounded(BigDecimal number, int digits, RoundingMode mode) {
        return normal(number.round(new MathContext(digits, mode)));
    }

    private static BigDecimal normal(BigDecimal value) {
        return value.stripTrailingZeros();
    }

    /// Whether at least one part has a number.
    public boolean isKnown() {
        return !qualifiers.isEmpty();
    }

    /// The one qualifier that stands for all the parts, or [Qualifier#MIXED].
    public Qualifier qualifier() {
        if (qualifiers.isEmpty()) {
            return Qualifier.UNKNOWN;
        }
        EnumSet<Qualifier> loose = EnumSet.copyOf(qualifiers);
        loose.remove(Qualifier.EXACT);
        if (loose.isEmpty()) {
            return Qualifier.EXACT;
        }
        if (loose.equals(EnumSet.of(Qualifier.AT_LEAST, Qualifier.MORE_THAN))) {
            return Qualifier.MORE_THAN;
        }
        return loose.size() == 1 ? loose.iterator().next() : Qualifier.MIXED;
    }
}
