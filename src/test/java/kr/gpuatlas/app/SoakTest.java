package kr.gpuatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Opening datasets again and again leaves nothing behind, and a leak would be noticed.
///
/// How often is said by the property `soak.reloads`; `mvn -q verify -Psoak` says ten thousand.
class SoakTest {
    private static final int RELOADS = Integer.getInteger("soak.reloads", 60);
    private static final int CANARY = 30;
    private static final int WARM_UP = 30;
    private static final int PRINTS = 6;

    /// In a long run what is filled once, such as a cache, weighs nothing.
    private static final double MOST_BYTES = RELOADS >= 5_000 ? 500 : 6_000;

    private static final double MOST_HEAP = 1.10;

    @TempDir private Path folder;

    @Test
    void reloadsLeaveNothingBehind() {
        try (BusyWindow window = new BusyWindow(folder)) {
            List<Footprint> prints = soak(window, RELOADS, _ -> {});
            String seen = prints.toString();
            assertTrue(Footprint.slope(prints) <= MOST_BYTES, seen);
            Footprint first = prints.getFirst();
            Footprint last = prints.getLast();
            assertTrue(last.heap() <= first.heap() * MOST_HEAP, seen);
            assertTrue(last.threads() <= first.threads(), seen);
            assertTrue(last.files() <= first.files(), seen);
            assertEquals(first.windows(), last.windows(), seen);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLeakWouldBeNoticed(Leak leak) {
        try (BusyWindow window = new BusyWindow(folder)) {
            List<Footprint> prints =
                    soak(window, CANARY, ground -> leak.plant(ground, window.model()));
            assertTrue(Footprint.slope(prints) > MOST_BYTES, prints.toString());
        } finally {
            leak.removeAll();
        }
    }

    private static List<Footprint> soak(BusyWindow window, int reloads, Consumer<Pane> planted) {
        int turn = 1;
        for (; turn <= WARM_UP; turn++) {
            window.turn(turn, planted);
        }
        List<Footprint> prints = new ArrayList<>();
        prints.add(Footprint.after(0));
        for (int print = 1; print <= PRINTS; print++) {
            for (; turn <= WARM_UP + reloads * print / PRINTS; turn++) {
                window.turn(turn, planted);
            }
            prints.add(Footprint.after(reloads * print / PRINTS));
        }
        return prints;
    }
}
