package kr.gpuatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// While a date is dragged, what stands beside the map may come a little later, but it comes.
class DraggedDayTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 7, 1);

    private static List<String> listed(Hosted hosted) {
        return Screens.onFx(() ->
                hosted.map.lookupAll(".map-tray .label").stream()
                        .map(Labeled.class::cast)
                        .map(Labeled::getText)
                        .toList());
    }

    @Test
    void theListOfWhatHasNoPlaceFollows() throws Exception {
        try (Hosted dragged = Hosted.in(Language.KO).sized(1080, 660);
                Hosted wanted =
                        Hosted.in(Language.KO)
                                .sized(1080, 660)
                                .change(view -> view.withAsOf(BEFORE))) {
            assertNotEquals(listed(wanted), listed(dragged));
            Screens.onFx(() -> {
                dragged.model.sweep("as-of", view -> view.withAsOf(BEFORE));
                return true;
            });
            Seen.until(() -> listed(dragged).equals(listed(wanted)));
            assertEquals(listed(wanted), listed(dragged));
        }
    }

    /// Gwangju and South Jeolla became one on 1 July 2026; only the tiles with their border are
    /// drawn anew. On the others a line may end and another go on where now one bends, which is a
    /// level of 255 and seen by nobody.
    @ParameterizedTest
    @CsvSource({"2026-06-30, 2026-07-01", "2026-07-01, 2026-06-30"})
    void theLandLooksAsIfItHadBeenDrawnForThatDay(LocalDate from, LocalDate to) {
        try (Hosted dragged = on(from);
                Hosted wanted = on(to)) {
            assertTrue(difference(land(wanted), land(dragged)) > 10);
            dragged.change(view -> view.withAsOf(to));
            int difference = difference(land(wanted), land(dragged));
            assertTrue(difference <= 1, () -> difference + " of 255");
        }
    }

    /// The largest of any channel of any pixel, of 255.
    private static int difference(int[] one, int[] other) {
        return IntStream.range(0, one.length)
                .flatMap(i ->
                        IntStream.of(0, Byte.SIZE, 2 * Byte.SIZE)
                                .map(channel ->
                                        Math.abs(
                                                ((one[i] >> channel) & 255)
                                                        - ((other[i] >> channel) & 255))))
                .max()
                .orElseThrow();
    }

    private static Hosted on(LocalDate day) {
        return Hosted.in(Language.KO).change(view -> view.withAsOf(day)).sized(1080, 660);
    }

    private static int[] land(Hosted hosted) {
        return Screens.onFx(() -> {
            Node land =
                    hosted.map.sheet().getChildrenUnmodifiable().stream()
                            .filter(LandDrawing.class::isInstance)
                            .findFirst()
                            .orElseThrow();
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setViewport(new Rectangle2D(0, 0, 1080, 660));
            int[] argb = new int[1080 * 660];
            land.snapshot(parameters, new WritableImage(1080, 660))
                    .getPixelReader()
                    .getPixels(0, 0, 1080, 660, PixelFormat.getIntArgbInstance(), argb, 0, 1080);
            return argb;
        });
    }
}
