package kr.gpuatlas.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Window;
import kr.gpuatlas.dataset.BriefingJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.model.BriefingModel;
import kr.gpuatlas.studio.Studio;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.view.briefing.Ground;
import kr.gpuatlas.view.briefing.Step;
import kr.gpuatlas.view.map.MapView;
import org.junit.jupiter.api.Test;

/// Run with `-Dchanges=1000` for the whole measure.
class SceneChangesTest {
    private static final int CHANGES = Integer.getInteger("changes", 60);
    private static final long BYTES_A_CHANGE = 500;

    /// What garbage collection itself is uncertain by.
    private static final long NOISE = 512 << 10;

    private static final long MOST = NOISE + CHANGES * BYTES_A_CHANGE;

    /// A leak shows in every stretch of changes; a cache that other tests in the same process have
    /// left half full is filled in one of them.
    private static final int STRETCHES = 3;

    /// Pulses between changes: the next comes while the last still fades in.
    private static final int PULSES = 4;

    /// Nanoseconds from one pulse to the next; there from the beginning, so that measuring does not
    /// grow what is measured.
    private final long[] frames = new long[(CHANGES + 100) * (PULSES + 1)];

    private final AtomicInteger measured = new AtomicInteger();

    private static final Dataset DATASET = Shipped.DATASET;
    private static final ProvinceMap MAP = Shipped.MAP;
    private static final ViewState LOOK = ViewState.opening(DATASET, Theme.DARK, Language.KO);

    @Test
    void sceneChangesLeaveNothingBehind() throws IOException {
        Screens.start();
        int windowsBefore = Screens.onFx(() -> Window.getWindows().size());
        Presentation presentation = Screens.onFx(SceneChangesTest::presentation);
        change(presentation, 24);
        long grown = Long.MAX_VALUE;
        for (int i = 0; i < STRETCHES && grown >= MOST; i++) {
            long before = live();
            measured.set(0);
            change(presentation, CHANGES);
            grown = Math.min(grown, live() - before);
        }
        int count = measured.get();
        Screens.onFx(() -> {
            presentation.end();
            return true;
        });
        report(grown, Arrays.stream(frames, 0, count).sorted().toArray());
        assertThat(grown).isLessThan(MOST);
        assertThat(Screens.onFx(() -> Window.getWindows().size())).isEqualTo(windowsBefore);
    }

    private static void report(long grown, long[] frames) throws IOException {
        String report =
                String.format(
                        Locale.ROOT,
                        "%d scene changes: live heap %+d bytes, %+.1f a change; frame median %.1f ms,"
                                + " p95 %.1f ms, of %d frames%n",
                        CHANGES,
                        grown,
                        (double) grown / CHANGES,
                        frames[frames.length / 2] / 1e6,
                        frames[frames.length * 95 / 100] / 1e6,
                        frames.length);
        Files.writeString(Path.of("target", "scene-changes.txt"), report);
    }

    private void change(Presentation presentation, int times) {
        for (int i = 0; i < times; i++) {
            int at = i;
            Screens.onFx(() -> {
                presentation.go(at % 12);
                return true;
            });
            pulses(PULSES);
        }
        Screens.onFx(() -> {
            presentation.run(Step.FIRST);
            return true;
        });
        pulses(20);
    }

    private void pulses(int count) {
        CompletableFuture<Boolean> passed = new CompletableFuture<>();
        Platform.runLater(() ->
                new AnimationTimer() {
                    private int left = count;
                    private long before;

                    @Override
                    public void handle(long now) {
                        if (before > 0) {
                            frames[measured.getAndIncrement()] = now - before;
                        }
                        before = now;
                        if (left-- <= 0) {
                            stop();
                            passed.complete(true);
                        }
                    }
                }.start());
        passed.orTimeout(60, TimeUnit.SECONDS).join();
    }

    private long live() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            System.gc();
            pulses(5);
            least =
                    Math.min(
                            least,
                            ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        }
        return least;
    }

    private static Presentation presentation() {
        Presentation presentation =
                new Presentation(
                        new BriefingModel(BriefingJson.embedded(LOOK)),
                        new SceneSource(DATASET, LOOK),
                        LOOK,
                        new Presentation.Place(
                                SceneChangesTest::ground, new SmallWindows(), () -> {}));
        presentation.start(0);
        return presentation;
    }

    private static Ground ground() {
        AtlasModel own = new AtlasModel(DATASET, LOOK);
        MapView map = new Studio(MAP).bareMap(own);
        return new Ground(map, own, map.reduceMotionProperty(), map::pressed, map::bare);
    }
}
