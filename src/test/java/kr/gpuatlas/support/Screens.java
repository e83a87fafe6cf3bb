package kr.gpuatlas.support;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import kr.gpuatlas.view.shell.Fonts;

/// Renders a view of any size off-screen and writes it to `target/screens`, to be looked at.
///
/// The headless screen is 1000 by 1000: a tiny window is shown and hosts the view unmanaged at its
/// real size.
public final class Screens {
    private static final int PULSES = 5;
    private static final int HOST = 64;
    private static final Path FOLDER = Path.of("target", "screens");

    private Screens() {}

    /// Starts the toolkit and loads the typeface; harmless when repeated.
    public static void start() {
        CompletableFuture<Void> started = new CompletableFuture<>();
        try {
            Platform.startup(() -> started.complete(null));
        } catch (IllegalStateException running) {
            started.complete(null);
        }
        await(started);
        Platform.setImplicitExit(false);
        onFx(() -> {
            Fonts.load();
            return true;
        });
    }

    /// Builds a view, renders it after a few pulses and writes it as `name.png`.
    ///
    /// @return the picture, for tests that look at pixels
    public static WritableImage shoot(
            String name, Supplier<Parent> view, int width, int height, List<String> stylesheets) {
        WritableImage image = render(view, width, height, stylesheets);
        write(name, image);
        return image;
    }

    /// Builds a view and renders it after a few pulses.
    public static WritableImage render(
            Supplier<Parent> view, int width, int height, List<String> stylesheets) {
        return render(view, width, height, 1, stylesheets);
    }

    /// The same with more pixels for each unit; the view carries the style class that says so, such
    /// as `at-2x`.
    public static WritableImage render(
            Supplier<Parent> view, int width, int height, int scale, List<String> stylesheets) {
        return render(PULSES, view, new Size(width, height, scale), stylesheets);
    }

    /// How large a picture is, and how many pixels a unit has in it.
    public record Size(int width, int height, int scale) {}

    /// Builds a view and renders it after so many pulses.
    public static WritableImage render(
            int pulses, Supplier<Parent> view, Size size, List<String> stylesheets) {
        start();
        CompletableFuture<WritableImage> picture = new CompletableFuture<>();
        Platform.runLater(() ->
                completing(
                        picture,
                        () -> {
                            Parent node = view.get();
                            Stage stage = host(node, stylesheets);
                            node.resize(size.width(), size.height());
                            afterPulses(
                                    pulses,
                                    () ->
                                            completing(
                                                    picture,
                                                    () -> {
                                                        try {
                                                            picture.complete(snapshot(node, size));
                                                        } finally {
                                                            stage.close();
                                                        }
                                                    }));
                        }));
        return await(picture);
    }

    private static void completing(CompletableFuture<?> picture, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error e) {
            picture.completeExceptionally(e);
        }
    }

    private static Stage host(Parent node, List<String> stylesheets) {
        Pane pane = new Pane(node);
        node.setManaged(false);
        Scene scene = new Scene(pane, HOST, HOST);
        scene.getStylesheets().setAll(stylesheets);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    private static WritableImage snapshot(Parent node, Size size) {
        int width = size.width();
        int height = size.height();
        int scale = size.scale();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(scale, scale));
        parameters.setViewport(new Rectangle2D(0, 0, width * scale, height * scale));
        parameters.setFill(Color.TRANSPARENT);
        return node.snapshot(parameters, new WritableImage(width * scale, height * scale));
    }

    private static void afterPulses(int count, Runnable then) {
        new AnimationTimer() {
            private int left = count;

            @Override
            public void handle(long now) {
                if (left-- <= 0) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }

    /// Computes something on the JavaFX thread.
    public static <T> T onFx(Supplier<T> work) {
        if (Platform.isFxApplicationThread()) {
            return work.get();
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        return await(result);
    }

    private static <T> T await(CompletableFuture<T> future) {
        return future.orTimeout(60, TimeUnit.SECONDS).join();
    }

    /// Writes a picture as `name.png`.
    public static void write(String name, WritableImage image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        PixelReader pixels = image.getPixelReader();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                copy.setRGB(x, y, pixels.getArgb(x, y));
            }
        }
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(copy, "png", FOLDER.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
