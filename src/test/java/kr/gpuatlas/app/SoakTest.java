package kr.gpuatlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.CssParser;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import kr.gpuatlas.dataset.EmbeddedDataset;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Opening datasets again and again leaves nothing behind, and a leak would be noticed.
///
/// How often is said by the property `soak.reloads`; `mvn -q verify -Psoak` says ten thousand. As
/// in all tests, Java gives back every cache it can do without before memory is measured.
class SoakTest {
    private static final int RELOADS = Integer.getInteger("soak.reloads", 300);
    private static final boolean IS_LONG = RELOADS >= 1_000;
    private static final int OFTEN = Math.max(10, RELOADS / 200);
    private static final int WARM_UP = 12 + RELOADS / 50;
    private static final int PRINTS = IS_LONG ? 20 : 4;
    private static final int CANARIES = 20;
    private static final int RUNS = 5;

    /// So many prints are a level.
    private static final int LEVEL = 5;

    private static final double MOST_BYTES = 500;
    private static final double MOST_HEAP = 1.10;

    /// The one that is shown, and those that hidden parts of the window showed last: no more of
    /// them, however often datasets are opened.
    private static final int MOST_HELD = 3;

    private static final Path PROGRESS = Path.of("target/soak.log");

    @TempDir private Path folder;

    @Test
    void reloadsLeaveNothingBehind() {
        Screens.start();
        Screens.onFx(() -> CssParser.errorsProperty().removeIf(_ -> true));
        try (BusyWindow window = new BusyWindow(folder, OFTEN)) {
            List<Footprint> prints = soak(RELOADS, WARM_UP, window::turn);
            String seen = prints.toString();
            Footprint first = prints.getFirst();
            Footprint last = prints.getLast();
            assertTrue(window.held() <= MOST_HELD, () -> window.held() + " datasets, " + seen);
            // What Java fills once, such as its caches, outweighs a short run.
            if (IS_LONG) {
                assertTrue(Footprint.slope(prints) <= MOST_BYTES, seen);
                long before = Footprint.level(prints.subList(0, LEVEL));
                List<Footprint> end = prints.subList(prints.size() - LEVEL, prints.size());
                assertTrue(Footprint.level(end) <= before * MOST_HEAP, seen);
            }
            assertTrue(last.threads() <= first.threads(), seen);
            assertTrue(last.files() <= first.files(), seen);
            assertEquals(first.windows(), last.windows(), seen);
            assertEquals(List.of(), Screens.onFx(() -> List.copyOf(CssParser.errorsProperty())));
        }
    }

    /// The window is a small one, so that this is soon done; what measures is the same.
    @ParameterizedTest
    @EnumSource
    void aLeakWouldBeNoticed(Leak leak) {
        Screens.start();
        Dataset dataset = EmbeddedDataset.read();
        AtlasModel model =
                new AtlasModel(dataset, ViewState.opening(dataset, Theme.DARK, Language.EN));
        Pane ground = new Pane();
        Stage stage = Screens.onFx(() -> shown(ground));
        try {
            List<Footprint> prints = List.of();
            boolean noticed = false;
            // What earlier tests left, such as a notice that is still being read, may be given back
            // in the midst of it; not every time.
            for (int run = 0; run < RUNS && !noticed; run++) {
                prints = soak(CANARIES, 5, _ -> plantAndTakeOut(leak, ground, model));
                noticed = Footprint.slope(prints) > MOST_BYTES;
            }
            assertTrue(noticed, prints.toString());
        } finally {
            Screens.onFx(() -> {
                leak.removeAll();
                stage.close();
                return true;
            });
        }
    }

    private static Stage shown(Pane ground) {
        Stage stage = new Stage();
        stage.setScene(new Scene(ground, 200, 200));
        stage.show();
        return stage;
    }

    private static void plantAndTakeOut(Leak leak, Pane ground, AtlasModel model) {
        Screens.onFx(() -> {
            leak.plant(ground, model);
            return true;
        });
        Pulses.pass(1);
        Screens.onFx(() -> ground.getChildren().removeIf(_ -> true));
    }

    private static List<Footprint> soak(int turns, int warmUp, IntConsumer turn) {
        int done = 1;
        for (; done <= warmUp; done++) {
            turn.accept(done);
        }
        List<Footprint> prints = new ArrayList<>();
        add(prints, 0);
        for (int print = 1; print <= PRINTS; print++) {
            for (; done <= warmUp + turns * print / PRINTS; done++) {
                turn.accept(done);
            }
            add(prints, turns * print / PRINTS);
        }
        return prints;
    }

    private static void add(List<Footprint> prints, int reloads) {
        prints.add(Footprint.after(reloads));
        if (IS_LONG) {
            note(LocalTime.now(ZoneId.systemDefault()) + " " + prints.getLast());
        }
    }

    /// Hours are long: how far it is, and what it holds by then, can be read while it goes on.
    private static void note(String line) {
        try {
            Files.createDirectories(PROGRESS.getParent());
            Files.writeString(
                    PROGRESS,
                    line + System.lineSeparator(),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
