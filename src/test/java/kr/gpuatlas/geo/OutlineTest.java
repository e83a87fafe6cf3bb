package kr.gpuatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static final Outline LAND_WITH_LAKE_AND_ISLAND =
            new Outline(
                    List.of(square(0, 0, 10_000), square(20_000, 0, 1_000)),
                    List.of(square(4_000, 4_000, 2_000)));

    private static Ring square(double x, double y, double side) {
        return new Ring(
                new double[] {x, x + side, x + side, x}, new double[] {y, y, y + side, y + side});
    }

    @Test
    void aHoleIsOutside() {
        assertTrue(LAND_WITH_LAKE_AND_ISLAND.contains(1_000, 1_000));
        assertFalse(LAND_WITH_LAKE_AND_ISLAND.contains(5_000, 5_000));
        assertTrue(LAND_WITH_LAKE_AND_ISLAND.contains(20_500, 500));
        assertFalse(LAND_WITH_LAKE_AND_ISLAND.contains(15_000, 500));
    }

    @Test
    void areaIsShellsLessHoles() {
        assertEquals(100 + 1 - 4, LAND_WITH_LAKE_AND_ISLAND.areaKm2(), 1e-9);
    }

    @Test
    void boundsReachFromTheMainlandToTheIsland() {
        assertEquals(new Bounds(0, 0, 21_000, 10_000), LAND_WITH_LAKE_AND_ISLAND.bounds());
    }

    @Test
    void aRingDoesNotChangeWithTheArraysItCameFrom() {
        double[] xs = {0, 1, 1};
        Ring ring = new Ring(xs, new double[] {0, 0, 1});
        xs[1] = 99;

        assertEquals(1, ring.x(1));
    }

    @Test
    void whatIsNoPlaceIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new LatLon(90.1, 0));
        assertThrows(IllegalArgumentException.class, () -> new LatLon(0, Double.NaN));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Ring(new double[] {0, 1}, new double[] {0, 1}));
        assertThrows(
                IllegalArgumentException.class,
                () -> new Ring(new double[] {0, 1, Double.NaN}, new double[] {0, 1, 2}));
        assertThrows(IllegalArgumentException.class, () -> new Bounds(1, 0, 0, 1));
    }
}
