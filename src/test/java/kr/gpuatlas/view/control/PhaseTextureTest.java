package kr.gpuatlas.view.control;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.ColorScheme;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.support.ColourVision;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.view.shell.Stylesheets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhaseTextureTest {
    private static final List<Phase> PHASES = List.of(Phase.values());
    private static final int SIDE = 104;
    private static final int INSIDE = 6;
    private static final double LEAST_DISTANCE = 20;

    @ParameterizedTest
    @EnumSource(
            value = Theme.class,
            names = {"DARK", "LIGHT", "HIGH_CONTRAST"})
    void neighbouringPhasesStayApartForEveryKindOfColourVision(Theme theme) {
        List<Color> fills = new ArrayList<>();
        for (Phase phase : PHASES) {
            fills.add(seenFromAfar(phase, theme));
        }
        List<String> close = new ArrayList<>();
        for (ColourVision vision : ColourVision.ALL) {
            for (int i = 1; i < fills.size(); i++) {
                double distance = vision.distance(fills.get(i - 1), fills.get(i));
                if (distance < LEAST_DISTANCE) {
                    String pair = PHASES.get(i - 1) + " and " + PHASES.get(i);
                    close.add(String.format(Locale.ROOT, "%s, %s: %.1f", vision, pair, distance));
                }
            }
        }
        assertEquals(List.of(), close);
    }

    /// As where a bar ends in the middle of a chart whose texture goes on.
    @ParameterizedTest
    @EnumSource(Phase.class)
    void whatIsSeenOfATextureLooksAsItDoesInTheWhole(Phase phase) {
        BoundingBox whole = new BoundingBox(3, 2, 97, 99);
        BoundingBox part = new BoundingBox(31, 17, 29, 40);
        int[] ofWhole = pixels(painted(phase, new PhaseTexture.Cloth(whole, whole), part));
        int[] ofPart = pixels(painted(phase, new PhaseTexture.Cloth(whole, part), part));
        assertArrayEquals(ofWhole, ofPart);
    }

    private static WritableImage painted(Phase phase, PhaseTexture.Cloth cloth, Bounds path) {
        return Screens.render(
                () -> {
                    Drawing drawing =
                            new Drawing() {
                                @Override
                                protected void draw(
                                        GraphicsContext g, double width, double height) {
                                    g.save();
                                    g.beginPath();
                                    g.rect(
                                            path.getMinX(),
                                            path.getMinY(),
                                            path.getWidth(),
                                            path.getHeight());
                                    PhaseTexture.of(phase).cover(g, this, cloth, true, 1);
                                    g.restore();
                                }
                            };
                    return new StackPane(drawing);
                },
                SIDE,
                SIDE,
                Stylesheets.of(Theme.DARK, ColorScheme.DARK));
    }

    private static int[] pixels(WritableImage picture) {
        int[] argb = new int[SIDE * SIDE];
        picture.getPixelReader()
                .getPixels(0, 0, SIDE, SIDE, PixelFormat.getIntArgbInstance(), argb, 0, SIDE);
        return argb;
    }

    private static Color seenFromAfar(Phase phase, Theme theme) {
        WritableImage picture =
                Screens.render(
                        () -> new PhaseSwatch(phase, SIDE, SIDE),
                        SIDE,
                        SIDE,
                        Stylesheets.of(theme, ColorScheme.DARK));
        PixelReader pixels = picture.getPixelReader();
        double red = 0;
        double green = 0;
        double blue = 0;
        int count = 0;
        for (int y = INSIDE; y < SIDE - INSIDE; y++) {
            for (int x = INSIDE; x < SIDE - INSIDE; x++) {
                Color color = pixels.getColor(x, y);
                red += color.getRed();
                green += color.getGreen();
                blue += color.getBlue();
                count++;
            }
        }
        return Color.color(red / count, green / count, blue / count);
    }
}
