package kr.gpuatlas.studio;

import java.util.concurrent.CancellationException;
import kr.gpuatlas.domain.sheet.SheetSize;
import kr.gpuatlas.export.Darkroom;
import kr.gpuatlas.export.png.PngEncoder;

/// Photographs a sheet strip by strip for who needs all of its pixels at once, so that the window
/// goes on in between; never on the thread of JavaFX.
final class WholeSheet {
    private WholeSheet() {}

    /// Who gathers the pixels.
    @FunctionalInterface
    interface Rows {
        /// @param argb begins with the rows
        /// @param share what of the sheet is then done, to 1
        void take(int y, int rows, int[] argb, double share);
    }

    /// Hands over every strip, the first ones first.
    ///
    /// @param progress may call it off before each strip; is told nothing
    /// @throws CancellationException if it was called off
    static void photograph(
            Darkroom.Negative negative, SheetSize size, PngEncoder.Progress progress, Rows rows) {
        int[] argb = new int[size.width() * PngEncoder.STRIP];
        for (int y = 0; y < size.height(); y += PngEncoder.STRIP) {
            if (progress.isCancelled()) {
                throw new CancellationException("the picture was called off");
            }
            int count = Math.min(PngEncoder.STRIP, size.height() - y);
            Press.strip(negative, y, count, argb);
            rows.take(y, count, argb, (double) (y + count) / size.height());
        }
    }
}
