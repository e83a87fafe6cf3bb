package kr.gpuatlas.export;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import org.jspecify.annotations.Nullable;

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

    /// Left of and above every screen.
    private static final double AWAY = -4096;

    private static final String HEADLESS = "Headless";

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
        expose(
                region,
                exposure,
                stylesheets,
                negative -> {
                    WritableImage picture;
                    try (negative) {
                        picture = negative.strip(0, exposure.pixelHeight());
                    }
                    onDeveloped.accept(picture);
                });
    }

    /// Lays the region out, and hands over what its picture can be taken from strip by strip once
    /// it has settled; to be closed by whoever receives it.
    ///
    /// @param stylesheets addresses of the stylesheets it is drawn with
    public static void expose(
            Region region,
            Exposure exposure,
            List<String> stylesheets,
            Consumer<Negative> onExposed) {
        place(region, exposure, stylesheets).expose(onExposed);
    }

    /// The same in steps, between which a window that is in use has time for its own work.
    public static Setting place(Region region, Exposure exposure, List<String> stylesheets) {
        Stage stage = new Stage(StageStyle.UNDECORATED);
        Group host = new Group(region);
        Scene scene = new Scene(host, STAGE_SIZE, STAGE_SIZE);
        scene.getStylesheets().setAll(stylesheets);
        scene.setFill(Color.TRANSPARENT);
        stage.setScene(scene);
        region.setManaged(false);
        region.resize(exposure.width(), exposure.height());
        hide(stage);
        return new Setting(region, exposure, stage, host);
    }

    /// A region before it is photographed; to be used on the JavaFX thread.
    public static final class Setting implements AutoCloseable {
        private final Region region;
        private final Exposure exposure;
        private final Stage stage;
        private final Group host;

        Setting(Region region, Exposure exposure, Stage stage, Group host) {
            this.region = region;
            this.exposure = exposure;
            this.stage = stage;
            this.host = host;
        }

        /// Applies the stylesheets.
        public void style() {
            region.applyCss();
        }

        /// Gives everything its place.
        public void layOut() {
            region.layout();
        }

        /// Shows it where nobody sees it, and hands over the negative once it has settled; whoever
        /// receives that closes it, and need not close this.
        public void expose(Consumer<Negative> onExposed) {
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
                    region.applyCss();
                    region.layout();
                    onExposed.accept(new Negative(Setting.this));
                }
            }.start();
        }

        /// Lets the region go, photographed or not.
        @Override
        public void close() {
            stage.close();
            host.getChildren().clear();
        }
    }

    /// Beside a window that is in use, nobody is to see it. The headless platform has nobody who
    /// could, and draws no window that lies beyond its screen.
    private static void hide(Stage stage) {
        if (!HEADLESS.equals(System.getProperty("glass.platform"))) {
            stage.setOpacity(0);
            stage.setX(AWAY);
            stage.setY(AWAY);
        }
    }

    /// A region that has been laid out and can be photographed in strips; to be used on the JavaFX
    /// thread.
    public static final class Negative implements AutoCloseable {
        /// As many pixels as are drawn in less time than a person notices.
        private static final int BAND_PIXELS = 1 << 20;

        private final Setting setting;

        /// The last photograph that strips were cut from, and the row it begins with.
        private @Nullable WritableImage band;

        private int bandFrom;

        Negative(Setting setting) {
            this.setting = setting;
        }

        /// Photographs some rows of pixels.
        ///
        /// @param y the first row
        /// @param rows how many
        public WritableImage strip(int y, int rows) {
            Exposure exposure = setting.exposure;
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setFill(Color.TRANSPARENT);
            parameters.setTransform(new Scale(exposure.scale(), exposure.scale()));
            parameters.setViewport(new Rectangle2D(0, y, exposure.pixelWidth(), rows));
            return setting.region.snapshot(
                    parameters, new WritableImage(exposure.pixelWidth(), rows));
        }

        /// The same as pixels: alpha, red, green and blue, row after row, into the beginning of an
        /// array.
        ///
        /// Every photograph walks through the whole scene: several strips are cut from one.
        public void strip(int y, int rows, int[] argb) {
            int width = setting.exposure.pixelWidth();
            if (band == null || y < bandFrom || y + rows > bandFrom + band.getHeight()) {
                int room = Math.max(rows, BAND_PIXELS / width);
                band = strip(y, Math.min(room, setting.exposure.pixelHeight() - y));
                bandFrom = y;
            }
            band.getPixelReader()
                    .getPixels(
                            0,
                            y - bandFrom,
                            width,
                            rows,
                            PixelFormat.getIntArgbInstance(),
                            argb,
                            0,
                            width);
        }

        /// The texts that stand in it, line by line, where and as large as they are in the picture;
        /// text that was drawn as pixels is not among them.
        public List<PdfFile.Word> words() {
            return new PageWords(setting.exposure.scale()).of(setting.region);
        }

        /// Lets the region go.
        @Override
        public void close() {
            setting.close();
        }
    }

    /// The size of a picture.
    ///
    /// @param width layout width at scale 1, of a whole number of pixels at its own scale
    /// @param height layout height at scale 1, likewise
    /// @param scale pixels of the picture for one pixel of the layout
    public record Exposure(double width, double height, double scale) {
        /// The size a presentation slide and a wall screen most often have.
        public static final Exposure FULL_HD = new Exposure(1920, 1080, 1);

        public Exposure {
            if (!(width >= 1) || !(height >= 1) || !(scale > 0)) {
                throw new IllegalArgumentException(
                        "a picture of %s × %s at scale %s has no size"
                                .formatted(width, height, scale));
            }
        }

        /// Width of the picture.
        public int pixelWidth() {
            return (int) Math.round(width * scale);
        }

        /// Height of the picture.
        public int pixelHeight() {
            return (int) Math.round(height * scale);
        }
    }
}
