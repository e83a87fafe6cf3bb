package kr.gpuatlas.export;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/// Draws a region of any size without showing it: a tiny stage hosts it unmanaged, and it is
/// photographed once laid out.
///
/// The headless platform's screen is 1000 × 1000 and refuses larger stages, and some skins draw
/// wrongly in a scene that was never shown; both are avoided this way. To be used on the JavaFX
/// thread.
public final class Darkroom {
    /// Skins settle their geometry over a few pulses after they are first shown.
    private static final int PULSES = 4;

    private static final double STAGE_SIZE = 64;

    private Darkroom() {}

    /// Lays the region out at a size in pixels at scale 1, draws it at a scale, and hands over the
    /// picture.
    ///
    /// @param stylesheets addresses of the stylesheets it is drawn with
    /// @param onDeveloped receives a picture of `width × scale` by `height × scale` pixels
    public static void develop(
            Region region,
            Exposure exposure,
            List<String> stylesheets,
            Consumer<WritableImage> onDeveloped) {
        Stage stage = new Stage(StageStyle.UNDECORATED);
        Group host = new Group(region);
        Scene scene = new Scene(host, STAGE_SIZE, STAGE_SIZE);
        scene.getStylesheets().setAll(stylesheets);
        stage.setScene(scene);
        region.setManaged(false);
        region.resize(exposure.width(), exposure.height());
        stage.show();
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses < PULSES) {
                    return;
                }
                stop();
                WritableImage picture = photograph(region, exposure);
                stage.close();
                host.getChildren().clear();
                onDeveloped.accept(picture);
            }
        }.start();
    }

    private static WritableImage photograph(Region region, Exposure exposure) {
        region.applyCss();
        region.layout();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(new Scale(exposure.scale(), exposure.scale()));
        parameters.setViewport(
                new Rectangle2D(0, 0, exposure.pixelWidth(), exposure.pixelHeight()));
        WritableImage picture = new WritableImage(exposure.pixelWidth(), exposure.pixelHeight());
        return region.snapshot(parameters, picture);
    }

    /// The size of a picture.
    ///
    /// @param width layout width in pixels at scale 1
    /// @param height layout height in pixels at scale 1
    /// @param scale pixels of the picture for one pixel of the layout
    public record Exposure(int width, int height, double scale) {
        /// The size a presentation slide and a wall screen most often have.
        public static final Exposure FULL_HD = new Exposure(1920, 1080, 1);

        public Exposure {
            if (width < 1 || height < 1 || !(scale > 0)) {
                throw new IllegalArgumentException(
                        "a picture of %s × %s at scale %s has no size"
                                .formatted(width, height, scale));
            }
        }

        int pixelWidth() {
            return (int) Math.round(width * scale);
        }

        int pixelHeight() {
            return (int) Math.round(height * scale);
        }
    }
}
