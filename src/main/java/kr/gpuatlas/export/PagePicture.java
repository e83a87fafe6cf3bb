package kr.gpuatlas.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import kr.gpuatlas.export.png.PngEncoder;
import kr.gpuatlas.export.png.PngSpec;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Compresses the picture of a page strip by strip, so that it can be called off in between.
///
/// A PDF takes the stream of a PNG file as it is: this is faster than the library's own way, which
/// goes on to its end whatever happens.
final class PagePicture {
    private static final int COLOURS = 3;

    /// Every row names its own filter, as in PNG.
    private static final int PREDICTOR = 15;

    private PagePicture() {}

    /// The picture as an object of the document.
    ///
    /// @throws java.util.concurrent.CancellationException if it was called off
    static PDImageXObject of(PDDocument document, PdfFile.Page page, PngEncoder.Progress progress)
            throws IOException {
        int width = page.width();
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        PngEncoder.compress(
                new PngSpec(width, page.height(), page.dpi(), false, List.of()),
                compressed,
                (y, rows, argb) -> System.arraycopy(page.argb(), y * width, argb, 0, rows * width),
                new Unheard(progress));
        PDImageXObject picture =
                new PDImageXObject(
                        document,
                        new ByteArrayInputStream(compressed.toByteArray()),
                        COSName.FLATE_DECODE,
                        width,
                        page.height(),
                        Byte.SIZE,
                        PDDeviceRGB.INSTANCE);
        COSDictionary rows = new COSDictionary();
        rows.setInt(COSName.PREDICTOR, PREDICTOR);
        rows.setInt(COSName.COLORS, COLOURS);
        rows.setInt(COSName.COLUMNS, width);
        picture.getCOSObject().setItem(COSName.DECODE_PARMS, rows);
        return picture;
    }

    /// May call it off, and is told nothing: the shares are those of one picture of many.
    private record Unheard(PngEncoder.Progress progress) implements PngEncoder.Progress {
        @Override
        public void done(double share) {}

        @Override
        public boolean isCancelled() {
            return progress.isCancelled();
        }
    }
}
