package kr.gpuatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Layer;
import org.junit.jupiter.api.Test;

/// A map is composed anew only when there is something else on it.
class StillDayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 16);

    @Test
    void aDayOnWhichNothingHappenedLeavesTheMapAsItIs() {
        try (Hosted hosted = Hosted.in(Language.KO).sized(1080, 660)) {
            Composition before = hosted.change(view -> view.withAsOf(DAY)).sheet();
            assertSame(before, hosted.change(view -> view.withAsOf(DAY.plusDays(1))).sheet());
        }
    }

    @Test
    void aDayOnWhichSomethingHappenedDoesNot() {
        try (Hosted hosted = Hosted.in(Language.KO).sized(1080, 660)) {
            Composition before = hosted.change(view -> view.withAsOf(DAY)).sheet();
            LocalDate longAgo = LocalDate.of(2025, 11, 2);
            assertNotSame(before, hosted.change(view -> view.withAsOf(longAgo)).sheet());
        }
    }

    @Test
    void whereAgesAreToldEveryDayIsAnother() {
        try (Hosted hosted = Hosted.in(Language.KO).sized(1080, 660)) {
            Composition before =
                    hosted.change(view -> view.withLayer(Layer.EVIDENCE).withAsOf(DAY)).sheet();
            assertNotSame(before, hosted.change(view -> view.withAsOf(DAY.plusDays(1))).sheet());
        }
    }
}
