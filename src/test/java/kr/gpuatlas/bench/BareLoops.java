package kr.gpuatlas.bench;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.SplittableRandom;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;

/// The least that a picture of so many marks costs on this platform, with no map, no data and no
/// look: what ours is measured beside.
final class BareLoops {
    private static final int BACKGROUND = 0xFF1E2A37;
    private static final int INK = 0xFF56B4E9;
    private static final int MARK = 7;

    private final float[] xs;
    private final float[] ys;

    BareLoops(int marks) {
        SplittableRandom random = new SplittableRandom(marks);
        xs = new float[marks];
        ys = new float[marks];
        for (int i = 0; i < marks; i++) {
            xs[i] = random.nextFloat() * (Panel.WIDTH - 8);
            ys[i] = random.nextFloat() * (Panel.HEIGHT - 8);
        }
    }

    /// One pixel for each mark in a buffer of pixels.
    final class Pixels extends Pane {
        private final int[] argb = new int[Panel.WIDTH * Panel.HEIGHT];
        private final PixelBuffer<IntBuffer> buffer =
                new PixelBuffer<>(
                        Panel.WIDTH,
                        Panel.HEIGHT,
                        IntBuffer.wrap(argb),
                        PixelFormat.getIntArgbPreInstance());

        Pixels() {
            super();
            getChildren().add(new ImageView(new WritableImage(buffer)));
        }

        void draw(int step) {
            Arrays.fill(argb, BACKGROUND);
            for (int i = 0; i < xs.length; i++) {
                argb[((int) ys[i] + step % 8) * Panel.WIDTH + (int) xs[i] + step % 8] = INK;
            }
            buffer.updateBuffer(_ -> null);
        }
    }

    /// An oval for each mark on a canvas.
    final class Ovals extends Pane {
        private final Canvas canvas = new Canvas(Panel.WIDTH, Panel.HEIGHT);

        Ovals() {
            super();
            getChildren().add(canvas);
        }

        void draw(int step) {
            GraphicsContext g = canvas.getGraphicsContext2D();
            g.clearRect(0, 0, Panel.WIDTH, Panel.HEIGHT);
            g.setFill(Color.SKYBLUE);
            for (int i = 0; i < xs.length; i++) {
                g.fillOval(xs[i] + step % 8, ys[i] + step % 8, MARK, MARK);
            }
        }
    }
}
