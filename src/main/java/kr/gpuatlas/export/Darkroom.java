package kr.gpuatlas.export;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/// Draws a region of any size without showing it: a scene that has no window hosts it, and it is
/// photographed once laid out. To be used on the JavaFX thread.
public final class Darkroom {
    private Darkroom() {}

    /// Puts a region where it is styled, laid out and photographed, in steps between which a window
    /// that is in use has time for its own work.
    ///
    /// To take it out again would take a window as long as a frame, and be in vain: what knows the
    /// region goes with it, once nobody needs it.
    ///
    /// @param stylesheets addresses of the stylesheets it is drawn with
    public static Setting place(Region region, Exposure exposure, List<String> stylesheets) {
        Setting setting = new Setting(region, exposure, stylesheets);
        region.setManaged(false);
        region.resize(exposure.width(), exposure.height());
        return setting;
    }

    /// Has JavaFX let go of the copies it made of pictures that are no more, which it otherwise
    /// does when it draws the next one; to be used on the JavaFX thread.
    public static void forgetPictures() {
        WritableImage one = new WritableImage(1, 1);
        new ImageView(one).snapshot(null, new WritableImage(1, 1));
    }

    /// A region before it is photographed; to be used on the JavaFX thread.
    public static final class Setting {
        /// Of the scene, which is never looked at itself.
        private static final int SIZE = 64;

        /// So small that hardly a pixel is drawn.
        private static final double SMALL = 1.0 / 64;

        /// In pixels; smaller ones are copied in no time.
        private static final double LARGE = 1 << 18;

        private final Region region;
        private final Exposure exposure;
        private final Group host = new Group();

        /// What is photographed so that the scene around it is made ready.
        private final Region pin = new Region();

        private final WritableImage pixel = new WritableImage(1, 1);

        Setting(Region region, Exposure exposure, List<String> stylesheets) {
            this.region = region;
            this.exposure = exposure;
            Scene scene = new Scene(host, SIZE, SIZE);
            scene.getStylesheets().setAll(stylesheets);
            scene.setFill(Color.TRANSPARENT);
            host.getChildren().addAll(pin, region);
        }

        /// Applies the stylesheets to a part of the region, all of which is new to them.
        public void style(Node part) {
            part.applyCss();
        }

        /// Gives everything that has none its place.
        public void layOut() {
            region.layout();
        }

        /// As a window does for each frame: styles and lays out what has changed since, and hands
        /// it to what draws.
        public void settle() {
            pin.snapshot(null, pixel);
        }

        /// The drawn and the large pictures that are seen in a part of the region.
        public List<Node> pictures(Node part) {
            if (!part.isVisible()) {
                return List.of();
            }
            return switch (part) {
                case Canvas canvas -> List.of(canvas);
                case ImageView view when isLarge(view.getImage()) -> List.of(view);
                case Parent parent ->
                        parent.getChildrenUnmodifiable().stream()
                                .flatMap(child -> pictures(child).stream())
                                .toList();
                default -> List.of();
            };
        }

        private static boolean isLarge(@Nullable Image image) {
            return image != null && image.getWidth() * image.getHeight() > LARGE;
        }

        /// Has a picture painted or copied, which the first photograph would wait for.
        public void paint(Node picture) {
            SnapshotParameters small = new SnapshotParameters();
            small.setTransform(new Scale(SMALL, SMALL));
            picture.snapshot(small, null);
        }

        /// What photographs are taken from.
        public Negative negative() {
            return new Negative(this);
        }
    }

    /// A region that has been laid out and can be photographed in strips; to be used on the JavaFX
    /// thread.
    public static final class Negative {
        /// As many pixels as are drawn in much less time than a person notices.
        private static final int BAND_PIXELS = 1 << 16;

        /// Colours that a photograph begins with until it is drawn. No sheet has either in its
        /// corner, and none has both.
        private static final int[] UNDRAWN = {0xFF02FD01, 0xFFFD02FE};

        private final Setting setting;
        private final int bandRows;
        private final Culling culling;

        /// The last photograph that strips were cut from, and the row it begins with.
        private @Nullable WritableImage band;

        private int bandFrom;

        Negative(Setting setting) {
            this.setting = setting;
            // What is drawn smaller than it is laid out is as much work as at its own size.
            double across = Math.max(setting.exposure.pixelWidth(), setting.exposure.width());
            this.bandRows = Math.max(1, (int) (BAND_PIXELS / across));
            this.culling = new Culling(setting.region, bandRows / setting.exposure.scale());
        }

        /// Finds out a little more of what each photograph can leave out, and says whether there is
        /// more to find out; photographs taken before take longer, and look the same.
        public boolean prepare() {
            return culling.collectSome();
        }

        /// Photographs some rows of pixels.
        ///
        /// @param y the first row
        /// @param rows how many
        /// @throws UndrawnException if JavaFX failed to draw them
        public WritableImage strip(int y, int rows) {
            Exposure exposure = setting.exposure;
            SnapshotParameters parameters = new SnapshotParameters();
            parameters.setFill(Color.TRANSPARENT);
            parameters.setTransform(new Scale(exposure.scale(), exposure.scale()));
            parameters.setViewport(new Rectangle2D(0, y, exposure.pixelWidth(), rows));
            culling.show(y / exposure.scale(), (y + rows) / exposure.scale());
            for (int undrawn : UNDRAWN) {
                WritableImage image = new WritableImage(exposure.pixelWidth(), rows);
                image.getPixelWriter().setArgb(0, 0, undrawn);
                setting.region.snapshot(parameters, image);
                if (image.getPixelReader().getArgb(0, 0) != undrawn) {
                    return image;
                }
            }
            throw new UndrawnException(y, rows);
        }

        /// Pixels of a row.
        public int pixelWidth() {
            return setting.exposure.pixelWidth();
        }

        /// How many rows of pixels it has.
        public int pixelHeight() {
            return setting.exposure.pixelHeight();
        }

        /// So many rows are photographed in less time than a person notices.
        public int rowsAtOnce() {
            return bandRows;
        }

        /// The same as pixels: alpha, red, green and blue, row after row.
        ///
        /// Every photograph walks through the whole scene: several strips are cut from one.
        ///
        /// @param argb takes them
        /// @param after how many rows in it they go
        /// @throws UndrawnException if JavaFX failed to draw them
        public void strip(int y, int rows, int[] argb, int after) {
            int width = setting.exposure.pixelWidth();
            if (band == null || y < bandFrom || y + rows > bandFrom + band.getHeight()) {
                int room = Math.max(rows, bandRows);
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
                            after * width,
                            width);
        }

        /// The texts that stand in it, line by line, where and as large as they are in the picture;
        /// text that was drawn as pixels is not among them.
        public List<PdfFile.Word> words() {
            return new PageWords(setting.exposure.scale()).of(setting.region);
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
