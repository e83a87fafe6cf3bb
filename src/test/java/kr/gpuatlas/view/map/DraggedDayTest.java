package kr.gpuatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Labeled;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.support.Screens;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

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
            WaitForAsyncUtils.waitFor(
                    20, TimeUnit.SECONDS, () -> listed(dragged).equals(listed(wanted)));
            assertEquals(listed(wanted), listed(dragged));
        }
    }
}
