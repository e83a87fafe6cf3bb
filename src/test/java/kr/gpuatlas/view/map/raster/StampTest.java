package kr.gpuatlas.view.map.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import javafx.scene.paint.Color;
import kr.gpuatlas.view.control.Ink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StampTest {
    private static final int SIDE = 400;

    private static Pixels pressed(double scale, Coat... coats) {
        Look look = new Look(List.of(coats), 5, false);
        Pixels pixels = new Pixels(SIDE, SIDE);
        pixels.press(
                Stamp.of(look, ink -> ink == Ink.T1 ? Color.WHITE : Color.BLUE, scale, 1),
                SIDE / 2,
                SIDE / 2);
        return pixels;
    }

    private static double covered(Pixels pixels) {
        return Arrays.stream(pixels.array()).mapToDouble(argb -> (argb >>> 24) / 255.0).sum();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1.2, 1.8, 3.5, 3.72, 5, 7.3, 9, 11.81, 26, 60.17})
    void aDiscCoversTheAreaOfItsCircleAtEveryScale(double radius) {
        for (double scale : List.of(1.0, 1.25, 2.0)) {
            double area = Math.PI * radius * radius * scale * scale;
            double drawn = covered(pressed(scale, new Coat.Disc(Ink.T1, radius)));
            assertEquals(area, drawn, 0.02 * area, "radius " + radius + " at " + scale);
        }
    }

    @Test
    void anEdgeGoesOverFromNothingToFullInSteps() {
        int[] argb = pressed(1, new Coat.Disc(Ink.T1, 9.4)).array();
        long between = Arrays.stream(argb).map(p -> p >>> 24).filter(a -> a > 0 && a < 255).count();
        long shades =
                Arrays.stream(argb)
                        .map(p -> p >>> 24)
                        .filter(a -> a > 0 && a < 255)
                        .distinct()
                        .count();
        assertTrue(between > 2 * Math.PI * 9.4 * 0.8, between + " pixels of the edge are soft");
        assertTrue(shades >= 8, shades + " shades");
    }

    @Test
    void aRingIsAsWideAsItIsSaidToBe() {
        double area = covered(pressed(1, new Coat.Ring(Ink.T1, 12, 1.5, Dash.NONE)));
        assertEquals(2 * Math.PI * 12 * 1.5, area, 0.02 * area);
    }

    @Test
    void aBrokenRingHasTheShareThatIsDrawn() {
        double whole = covered(pressed(1, new Coat.Ring(Ink.T1, 20, 2, Dash.NONE)));
        double broken = covered(pressed(1, new Coat.Ring(Ink.T1, 20, 2, new Dash(5, 3.5, false))));
        assertEquals(5 / 8.5, broken / whole, 0.05);
    }

    @Test
    void theUpperCoatHidesTheLower() {
        Pixels pixels = pressed(1, new Coat.Disc(Ink.P3, 10), new Coat.Disc(Ink.T1, 5));
        assertEquals(0xFFFFFFFF, pixels.array()[SIDE / 2 * SIDE + SIDE / 2]);
        assertEquals(0xFF0000FF, pixels.array()[SIDE / 2 * SIDE + SIDE / 2 + 7]);
    }

    @Test
    void aStampOverTheEdgeOfTheBoardLosesOnlyWhatLiesBeyond() {
        Stamp stamp =
                Stamp.of(
                        new Look(List.of(new Coat.Disc(Ink.T1, 10)), 10, false),
                        _ -> Color.WHITE,
                        1,
                        1);
        Pixels pixels = new Pixels(40, 40);
        pixels.press(stamp, 0, 40);
        pixels.press(stamp, -30, 90);
        assertEquals(Math.PI * 100 / 4, covered(pixels), 2);
    }

    @Test
    void halfOfAColourOverAnotherIsTheirMean() {
        Stamp half =
                Stamp.of(
                        new Look(List.of(new Coat.Disc(Ink.T1, 10)), 10, true),
                        _ -> Color.WHITE,
                        1,
                        0.5);
        Pixels pixels = new Pixels(30, 30);
        Arrays.fill(pixels.array(), 0xFF204060);
        pixels.press(half, 15, 15);
        int mixed = pixels.array()[15 * 30 + 15];
        assertEquals(0xFF, mixed >>> 24);
        assertEquals((0xFF + 0x20) / 2.0, mixed >> 16 & 0xFF, 1);
        assertEquals((0xFF + 0x40) / 2.0, mixed >> 8 & 0xFF, 1);
        assertEquals((0xFF + 0x60) / 2.0, mixed & 0xFF, 1);
    }
}
