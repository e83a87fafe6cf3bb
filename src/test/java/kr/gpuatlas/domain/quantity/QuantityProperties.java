package kr.gpuatlas.domain.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class QuantityProperties {
    @Provide
    Arbitrary<Quantity> any() {
        return Quantities.any();
    }

    @Provide
    Arbitrary<Quantity> known() {
        return Quantities.known();
    }

    @Property
    void additionCommutes(@ForAll("any") Quantity a, @ForAll("any") Quantity b) {
        assertEquals(a.plus(b), b.plus(a));
    }

    @Property
    void additionAssociates(
            @ForAll("any") Quantity a, @ForAll("any") Quantity b, @ForAll("any") Quantity c) {
        assertEquals(a.plus(b).plus(c), a.plus(b.plus(c)));
    }

    @Property
    void manyAreSummedUpAsOneAfterTheOther(
            @ForAll("any") Quantity first,
            @ForAll @Size(max = 6) List<@From("any") Quantity> more) {
        List<Quantity> parts = new ArrayList<>(List.of(first));
        parts.addAll(more);
        assertEquals(more.stream().reduce(first, Quantity::plus), Quantity.sum(parts));
    }

    @Property
    void boundsOnlyWiden(@ForAll("any") Quantity a, @ForAll("any") Quantity b) {
        Optional<BigDecimal> sum = width(a.plus(b));
        for (Quantity part : List.of(a, b)) {
            assertTrue(
                    sum.isEmpty()
                            || width(part).filter(w -> w.compareTo(sum.get()) <= 0).isPresent());
        }
    }

    /// Empty when a side is open.
    private static Optional<BigDecimal> width(Quantity quantity) {
        return quantity.max().flatMap(max -> quantity.min().map(max::subtract));
    }

    @Property
    void whatTheWordsOfThePartsAllowTheSumAllows(
            @ForAll("known") Quantity a, @ForAll("known") Quantity b) {
        Quantity sum = a.plus(b);
        for (BigDecimal x : extremes(a)) {
            for (BigDecimal y : extremes(b)) {
                BigDecimal real = x.add(y);
                assertTrue(sum.min().filter(min -> min.compareTo(real) > 0).isEmpty());
                assertTrue(sum.max().filter(max -> max.compareTo(real) < 0).isEmpty());
            }
        }
    }

    /// The least and the most that the words leave possible, or values far beyond an open side.
    private static List<BigDecimal> extremes(Quantity quantity) {
        return List.of(
                quantity.min().orElse(BigDecimal.ZERO),
                quantity.max()
                        .orElse(
                                quantity.min()
                                        .orElse(BigDecimal.ZERO)
                                        .add(BigDecimal.valueOf(1e18))));
    }

    @Property
    void unknownIsNotZero(@ForAll("known") Quantity known) {
        Quantity sum = known.plus(Quantity.unknown("P-X"));
        assertNotEquals(known.plus(Quantity.NONE), sum);
        assertEquals(Set.of("P-X"), sum.unknownParts());
        assertEquals(known.stated(), sum.stated());
        assertEquals(Optional.empty(), sum.max());
    }

    @Property
    void aSumIsKnownWhenAnyPartIs(@ForAll("any") Quantity a, @ForAll("any") Quantity b) {
        assertEquals(a.isKnown() || b.isKnown(), a.plus(b).isKnown());
    }

    @Property
    void equalNumbersAreEqualHoweverTheyAreWritten(@ForAll("known") Quantity a) {
        a.stated()
                .ifPresent(stated ->
                        assertEquals(
                                Quantity.exact(stated),
                                Quantity.exact(
                                        stated.setScale(9, java.math.RoundingMode.UNNECESSARY))));
    }

    @Example
    void likeWordsCombineAndUnlikeWordsGiveNoBound() {
        Quantity upTo = Quantity.of(Qualifier.UP_TO, 10);
        Quantity atLeast = Quantity.of(Qualifier.AT_LEAST, 10);
        assertEquals(Quantity.of(Qualifier.UP_TO, 20), upTo.plus(upTo));
        assertEquals(Quantity.of(Qualifier.AT_LEAST, 20), atLeast.plus(atLeast));

        Quantity mixed = atLeast.plus(upTo);
        assertEquals(Qualifier.MIXED, mixed.qualifier());
        assertEquals(
                List.of(Optional.empty(), Optional.empty()), List.of(mixed.min(), mixed.max()));
        assertEquals(0, BigDecimal.valueOf(20).compareTo(mixed.stated().orElseThrow()));
    }

    @Example
    void moreThanAndAtLeastTogetherAreMoreThan() {
        Quantity sum =
                Quantity.of(Qualifier.AT_LEAST, 10).plus(Quantity.of(Qualifier.MORE_THAN, 5));
        assertEquals(Qualifier.MORE_THAN, sum.qualifier());
    }

    @Example
    void aboutHasNoInventedWidth() {
        Quantity about = Quantity.of(Qualifier.ABOUT, 13_000);
        assertEquals(
                List.of(Optional.empty(), Optional.empty()), List.of(about.min(), about.max()));
    }
}
