package kr.gpuatlas.studio;

import java.util.concurrent.CancellationException;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import kr.gpuatlas.export.Darkroom;
import kr.gpuatlas.export.png.PngEncoder;

/// Photographs a sheet strip by strip for who needs all of its pixels at once, so that the window
/// goes on in between; never on the thread of JavaFX.
final class WholeSheet {
    private WholeSheet() {}

    /// Who gathers the pixels.
    @FunctionalInterface
    interface Rows {
        /// Takes some rows of the sheet.
        ///
        /// @param argb begins with the rows
        /// @param share what of the sheet is then done, to 1
        void take(int y, int rows, int[] argb, double share);
    }

    /// Hands over every strip, the first ones first.
    ///
    /// @param progress may call it off before each strip; is told nothing
    /// @throws CancellationException if it was called off
    static void photograph(Darkroom.Negative negative, PngEncoder.Progress progress, Rows rows) {
        int height = negative.pixelHeight();
        int[] argb = new int[negative.pixelWidth() * PngEncoder.STRIP];
        for (int y = 0; y < height; y += PngEncoder.STRIP) {
            if (progress.isCancelled()) {
                throw new CancellationException("the picture was called off");
            }
            int count = Math.min(PngEncoder.STRIP, height - y);
            Press.strip(negative, y, count, argb);
            rows.take(y, count, argb, (double) (y + count) / height);
        }
    }

    /// The sheet as a picture in memory.
    ///
    /// @throws CancellationException if it was called off
    static WritableImage picture(Darkroom.Negative negative, PngEncoder.Progress progress) {
        int width = negative.pixelWidth();
        WritableImage picture = new WritableImage(width, negative.pixelHeight());
        photograph(
                negative,
                progress,
                (y, rows, argb, share) -> {
                    picture.getPixelWriter()
                            .setPixels(
                                    0,
                                    y,
                                    width,
                                    rows,
                                    PixelFormat.getIntArgbInstance(),
                                    argb,
                                    0,
                                    width);
                    progress.done(share);
                });
        return picture;
    }
}
