package kr.gpuatlas.studio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import javafx.application.ColorScheme;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.sheet.Imprint;
import kr.gpuatlas.domain.sheet.SheetKind;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.sheet.SheetSize;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.export.Darkroom;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.model.AtlasModel;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import kr.gpuatlas.task.Toolkit;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/// A window that is put together in steps is the window that stands there in one go.
class StepsTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final ProvinceMap MAP = Shipped.MAP;

    private static final List<String> STYLES = Stylesheets.of(Theme.DARK, ColorScheme.DARK);
    private static final int FRAMES = 5;

    /// Of 255.
    private static final int SLIP = 3;

    @BeforeAll
    static void start() {
        Screens.start();
    }

    @ParameterizedTest
    @CsvSource({"1920, 1080, KO", "1920, 1080, EN", "1280, 720, KO"})
    void nothingIsMissingAndNothingIsTwice(int width, int height, Language language) {
        Darkroom.Exposure size = new Darkroom.Exposure(width, height, 1);
        ViewState view = ViewState.opening(DATASET, Theme.DARK, language);

        int[] inSteps = pixels(() -> window(view), size);
        int[] atOnce = pixels(() -> new StackPane(window(view)), size);

        assertArrayEquals(atOnce, inSteps);
    }

    @ParameterizedTest
    @CsvSource({"CHART, 1080p", "DASHBOARD, 1080p", "DASHBOARD, 4k"})
    void whatIsDrawnInBandsIsWithoutASeam(SheetKind kind, String name) {
        SheetSize paper = SheetSize.parse(name).orElseThrow();
        Darkroom.Exposure size = exposure(paper);

        int[] inSteps = pixels(() -> sheet(kind, paper), size);
        int[] atOnce = pixels(developed(sheet(kind, paper), size), size);

        assertArrayEquals(atOnce, inSteps);
    }

    /// A slanted line that runs on from one canvas to the next is rounded anew, and its dashes slip
    /// by less than can be seen.
    @ParameterizedTest
    @CsvSource({"MAP, 5760x3240", "CHART, 4k"})
    void whatIsDrawnOnSeveralCanvasesIsWithoutASeam(SheetKind kind, String name) {
        SheetSize paper = SheetSize.parse(name).orElseThrow();
        Darkroom.Exposure size = exposure(paper);

        int[] inSteps = pixels(() -> sheet(kind, paper), size);
        int[] atOnce = pixels(developed(sheet(kind, paper), size), size);

        for (int i = 0; i < atOnce.length; i++) {
            if (atOnce[i] != inSteps[i]) {
                assertTrue(difference(atOnce[i], inSteps[i]) <= SLIP, "at " + i);
            }
        }
    }

    /// Of the channel that differs most.
    private static int difference(int one, int other) {
        return IntStream.of(0, 8, 16, 24)
                .map(shift -> Math.abs((one >>> shift & 0xFF) - (other >>> shift & 0xFF)))
                .max()
                .orElseThrow();
    }

    private static Darkroom.Exposure exposure(SheetSize paper) {
        return new Darkroom.Exposure(paper.layoutWidth(), paper.layoutHeight(), paper.scale());
    }

    @ParameterizedTest
    @EnumSource(SheetKind.class)
    void nothingKeepsASheetThatHasBeenPhotographed(SheetKind kind) throws TimeoutException {
        Darkroom.Exposure size = new Darkroom.Exposure(1920, 1080, 1);
        List<WeakReference<Region>> made = new CopyOnWriteArrayList<>();

        pixels(
                () -> {
                    Region sheet = sheet(kind, SheetOrder.USUAL.size());
                    made.add(new WeakReference<>(sheet));
                    return sheet;
                },
                size);

        assertEquals(1, made.size());
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> {
                    System.gc();
                    WaitForAsyncUtils.waitForFxEvents();
                    return made.stream().allMatch(sheet -> sheet.refersTo(null));
                });
    }

    /// What a library draws only in a window that shows is in its place on a sheet too.
    @Test
    void theRingsStandInTheirGauges() {
        AtomicReference<Optional<Region>> window = new AtomicReference<>(Optional.empty());
        ViewState view = ViewState.opening(DATASET, Theme.DARK, Language.EN);
        Exposing.picture(
                () -> {
                    Region composed = window(view);
                    window.set(Optional.of(composed));
                    return composed;
                },
                Darkroom.Exposure.FULL_HD,
                STYLES);

        List<Bounds> rings =
                Toolkit.call(() ->
                        window.get().orElseThrow().lookupAll(".phase-gauge").stream()
                                .map(StepsTest::ring)
                                .toList());

        assertEquals(Phase.values().length, rings.size());
        for (Bounds ring : rings) {
            assertEquals(0, ring.getMinX(), 0.5);
            assertEquals(0, ring.getMinY(), 0.5);
        }
    }

    /// Where the ring lies in its gauge.
    private static Bounds ring(Node gauge) {
        return gauge.lookupAll(".drawing").stream()
                .filter(drawing -> drawing.getLayoutBounds().getWidth() > 1)
                .map(drawing -> gauge.sceneToLocal(drawing.localToScene(drawing.getLayoutBounds())))
                .findFirst()
                .orElseThrow();
    }

    static Region sheet(SheetKind kind, SheetSize size) {
        SheetOrder usual = SheetOrder.USUAL;
        SheetOrder order =
                new SheetOrder(kind, size, usual.paper(), usual.stamp(), usual.carriesDataset());
        Studio studio = new Studio(MAP);
        return studio.compose(
                studio.draft(
                        new Studio.Job(
                                DATASET,
                                ViewState.opening(DATASET, Theme.DARK, Language.KO),
                                order,
                                new Imprint("atlas 1", "00000000", "00000000", ""))));
    }

    /// Photographed as whoever has the JavaFX thread to himself would.
    private static WritableImage developed(Region region, Darkroom.Exposure size) {
        return Toolkit.call(() -> {
            Darkroom.Setting setting = Darkroom.place(region, size, STYLES);
            for (int i = 0; i < FRAMES; i++) {
                setting.settle();
            }
            return setting.negative().strip(0, size.pixelHeight());
        });
    }

    private static Region window(ViewState view) {
        return new Studio(MAP).window(new AtlasModel(DATASET, view));
    }

    private static int[] pixels(Composing composer, Darkroom.Exposure size) {
        return pixels(Exposing.picture(composer, size, STYLES), size);
    }

    private static int[] pixels(WritableImage picture, Darkroom.Exposure size) {
        int width = size.pixelWidth();
        int height = size.pixelHeight();
        int[] argb = new int[width * height];
        picture.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return argb;
    }
}
