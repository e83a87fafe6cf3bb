package kr.gpuatlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({
        "800, 150, 100000, 125",
        "1, 120, 100, 100",
        "1, 100, 100, 100",
        "1, 99, 50, 50",
        "10, 45, 200, 20",
        "250, 4000, 1000000, 4000"
    })
    void theScaleBarIsTheLongestRoundDistanceThatFits(
            double metresPerPixel, double room, double metres, double pixels) {
        assertEquals(new ScaleBar(metres, pixels), ScaleBar.fitting(metresPerPixel, room));
    }

    @Test
    void aScaleBarNeedsRoom() {
        assertThrows(IllegalArgumentException.class, () -> ScaleBar.fitting(800, 0));
        assertThrows(IllegalArgumentException.class, () -> ScaleBar.fitting(Double.NaN, 100));
    }

    @Test
    void theGraticuleHasEveryWholeDegree() {
        List<Polyline> lines = Graticule.between(new LatLon(32.5, 123.5), new LatLon(39.5, 132.5));

        assertEquals(9 + 7, lines.size());
        Polyline meridian124 = lines.getFirst();
        LatLon end =
                TransverseMercator.KOREA.inverse(
                        new PlanePoint(meridian124.x(0), meridian124.y(0)));
        assertEquals(124, end.lon(), 1e-9);
        assertEquals(32.5, end.lat(), 1e-9);
    }

    @Test
    void parallelsBendAwayFromTheCentralMeridian() {
        Polyline parallel =
                Graticule.between(new LatLon(37.9, 121), new LatLon(38.1, 134)).getLast();

        assertTrue(parallel.y(0) > parallel.y(parallel.size() / 2) + 1000);
    }

    @Test
    void detailFollowsTheScale() {
        assertEquals(Detail.FULL, Detail.forScale(50));
        assertEquals(Detail.FULL, Detail.forScale(800));
        assertEquals(Detail.MEDIUM, Detail.forScale(1000));
        assertEquals(Detail.OVERVIEW, Detail.forScale(50_000));
    }

    @Test
    void aLabelAppearsFromItsScaleOn() {
        var label = new MapLabel(MapLabel.Kind.ISLAND, "진도", "Jindo", new PlanePoint(0, 0), 200);

        assertTrue(label.visibleAt(500));
        assertTrue(!label.visibleAt(600));
    }
}
