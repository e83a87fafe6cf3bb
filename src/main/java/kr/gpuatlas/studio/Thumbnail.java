package kr.gpuatlas.studio;

import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import kr.gpuatlas.export.Darkroom;
import kr.gpuatlas.export.png.PngEncoder;

/// A small picture of a sheet, each pixel of which is the mean of several of a larger picture:
/// small letters that are drawn small, or looked at in few places, cannot be read.
final class Thumbnail {
    private static final int CHANNEL = 0xFF;
    private static final int ALPHA = 24;

    private final int times;
    private final int width;
    private final int height;
    private final int[] argb;

    private Thumbnail(Darkroom.Negative negative, int times) {
        this.times = times;
        this.width = negative.pixelWidth();
        this.height = negative.pixelHeight();
        this.argb = new int[width * height];
    }

    /// How many pixels of the picture go across one of the thumbnail.
    ///
    /// @param laidOut width of the sheet as it is laid out
    /// @param width of the thumbnail, in pixels
    static int times(double laidOut, double width) {
        return (int) Math.max(1, Math.round(laidOut / width));
    }

    /// To be called from any thread but that of JavaFX.
    ///
    /// @param times as many pixels of the negative go across one of the thumbnail, and down one
    /// @throws java.util.concurrent.CancellationException if the calling thread is interrupted
    static WritableImage of(Darkroom.Negative negative, int times) {
        Thumbnail whole = new Thumbnail(negative, times);
        WholeSheet.photograph(
                negative,
                PngEncoder.Progress.NONE,
                (y, rows, strip, _) ->
                        System.arraycopy(
                                strip, 0, whole.argb, y * whole.width, rows * whole.width));
        return whole.small();
    }

    private WritableImage small() {
        int across = Math.max(1, width / times);
        int down = Math.max(1, height / times);
        int[] means = new int[across * down];
        for (int i = 0; i < means.length; i++) {
            means[i] = mean(i % across * times, i / across * times);
        }
        WritableImage image = new WritableImage(across, down);
        image.getPixelWriter()
                .setPixels(0, 0, across, down, PixelFormat.getIntArgbInstance(), means, 0, across);
        return image;
    }

    /// What is seen through counts for as much less.
    private int mean(int left, int top) {
        int alpha = 0;
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = top; y < Math.min(height, top + times); y++) {
            for (int x = left; x < Math.min(width, left + times); x++) {
                int pixel = argb[y * width + x];
                int opaque = pixel >>> ALPHA;
                alpha += opaque;
                red += opaque * (pixel >> 16 & CHANNEL);
                green += opaque * (pixel >> 8 & CHANNEL);
                blue += opaque * (pixel & CHANNEL);
            }
        }
        if (alpha == 0) {
            return 0;
        }
        int count = (Math.min(height, top + times) - top) * (Math.min(width, left + times) - left);
        return Math.round((float) alpha / count) << ALPHA
                | Math.round((float) red / alpha) << 16
                | Math.round((float) green / alpha) << 8
                | Math.round((float) blue / alpha);
    }
}
