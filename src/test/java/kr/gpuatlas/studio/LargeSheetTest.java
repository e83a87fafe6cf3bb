package kr.gpuatlas.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import kr.gpuatlas.domain.sheet.SheetKind;
import kr.gpuatlas.domain.sheet.SheetSize;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.export.Darkroom;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.task.Toolkit;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a sheet of very many pixels is made of.
class LargeSheetTest {
    /// In pixels, of which each takes four bytes.
    private static final double LARGEST_CANVAS = 1 << 20;

    @BeforeAll
    static void start() {
        Screens.start();
    }

    /// To find room for many pixels takes longer than a person who works meanwhile should wait.
    @ParameterizedTest
    @EnumSource(SheetKind.class)
    void thereIsNoLargeCanvasOnALargeSheet(SheetKind kind) {
        double largest =
                ofPhotographed(
                        kind,
                        sheet ->
                                canvases(sheet)
                                        .mapToDouble(c -> c.getWidth() * c.getHeight())
                                        .max()
                                        .orElseThrow());

        assertTrue(largest <= LARGEST_CANVAS, () -> largest + " pixels");
    }

    /// JavaFX would draw a cached panel whole, with a shadow as long in the making as the panel is
    /// large, for the first rows of it.
    @Test
    void noShadowIsDrawnOfMoreThanWhatIsPhotographed() {
        assertEquals(
                List.of(),
                ofPhotographed(
                        SheetKind.WINDOW,
                        sheet ->
                                nodes(sheet)
                                        .filter(node -> node.isCache() && node.getEffect() != null)
                                        .map(Node::toString)
                                        .toList()));
    }

    @ParameterizedTest
    @EnumSource(SheetKind.class)
    void whatIsDrawnHasAsManyPixelsAsThePicture(SheetKind kind) {
        assertEquals(
                Set.of(),
                ofPhotographed(
                        kind,
                        sheet ->
                                canvases(sheet)
                                        .filter(canvas -> canvas.getWidth() > 0)
                                        .filter(canvas -> canvas.getScaleX() != 1.0 / 4)
                                        .map(canvas -> canvas.getParent().getClass().getName())
                                        .collect(Collectors.toSet())));
    }

    /// What is to be known of a sheet of 8K that has been photographed, small.
    private static <T> T ofPhotographed(SheetKind kind, Function<Region, T> question) {
        SheetSize paper = SheetSize.UHD_8K;
        AtomicReference<Optional<Region>> sheet = new AtomicReference<>(Optional.empty());
        Exposing.picture(
                () -> {
                    Region composed = StepsTest.sheet(kind, paper);
                    sheet.set(Optional.of(composed));
                    return composed;
                },
                new Darkroom.Exposure(paper.layoutWidth(), paper.layoutHeight(), 1),
                Stylesheets.of(Theme.DARK, ColorScheme.DARK));
        return Toolkit.call(() -> question.apply(sheet.get().orElseThrow()));
    }

    /// Those that are seen.
    private static Stream<Node> nodes(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(LargeSheetTest::nodes)
                        : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }

    private static Stream<Canvas> canvases(Node node) {
        return nodes(node).filter(Canvas.class::isInstance).map(Canvas.class::cast);
    }
}
