package kr.gpuatlas.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.foreign.Arena;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.task.Toolkit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Photographs of a region that has no window.
class DarkroomTest {
    private static final int SIDE = 64;
    private static final Darkroom.Exposure SIZE = new Darkroom.Exposure(SIDE, SIDE, 1);
    private static final int RED = 0xFFCC0000;

    @BeforeAll
    static void start() {
        Screens.start();
    }

    @Test
    void whatIsDrawnIsOnThePhotograph() {
        try (Arena arena = Arena.ofShared()) {
            Darkroom.Negative negative = negative(arena);
            int pixel = Toolkit.call(() -> negative.strip(0, SIDE).getPixelReader().getArgb(9, 9));
            assertEquals(RED, pixel);
        }
    }

    @Test
    void whatCannotBeDrawnIsNoPhotograph() {
        Darkroom.Negative negative;
        try (Arena arena = Arena.ofShared()) {
            negative = negative(arena);
        }
        PrintStream problems = System.err;
        // JavaFX prints why.
        System.setErr(
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        try {
            IllegalStateException failure =
                    assertThrows(
                            IllegalStateException.class,
                            () -> Toolkit.call(() -> negative.strip(0, SIDE)));
            assertInstanceOf(UndrawnException.class, failure.getCause());
        } finally {
            System.setErr(problems);
        }
    }

    /// A picture whose pixels are there as long as the arena is open.
    private static Darkroom.Negative negative(Arena arena) {
        IntBuffer pixels =
                arena.allocate((long) SIDE * SIDE * Integer.BYTES, Integer.BYTES)
                        .asByteBuffer()
                        .order(ByteOrder.nativeOrder())
                        .asIntBuffer();
        for (int i = 0; i < pixels.capacity(); i++) {
            pixels.put(i, RED);
        }
        return Toolkit.call(() -> {
            ImageView view =
                    new ImageView(
                            new WritableImage(
                                    new PixelBuffer<>(
                                            SIDE,
                                            SIDE,
                                            pixels,
                                            PixelFormat.getIntArgbPreInstance())));
            return Darkroom.place(new Pane(view), SIZE, List.of()).negative();
        });
    }
}
