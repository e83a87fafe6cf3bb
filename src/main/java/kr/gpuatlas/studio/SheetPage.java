package kr.gpuatlas.studio;

import java.util.List;
import kr.gpuatlas.domain.sheet.SheetSize;
import kr.gpuatlas.export.Darkroom;
import kr.gpuatlas.export.PdfFile;
import kr.gpuatlas.export.png.PngEncoder;
import kr.gpuatlas.task.Toolkit;
import kr.gpuatlas.view.control.TabularDigits;

/// A sheet as a page of a file: photographed strip by strip, with its words.
record SheetPage(Darkroom.Negative negative, SheetSize size, PngEncoder.Progress progress)
        implements PdfFile.Pages {
    /// What of the whole is done when the picture is taken; then it is compressed.
    private static final double TAKEN = 0.5;

    @Override
    public PdfFile.Page at(int index) {
        int[] argb = new int[size.width() * size.height()];
        WholeSheet.photograph(
                negative,
                progress,
                (y, rows, strip, share) -> {
                    System.arraycopy(strip, 0, argb, y * size.width(), rows * size.width());
                    progress.done(TAKEN * share);
                });
        List<PdfFile.Word> words = Toolkit.call(negative::words);
        return new PdfFile.Page(
                size.width(),
                size.height(),
                size.dpi(),
                argb,
                words.stream().map(SheetPage::readable).toList());
    }

    private static PdfFile.Word readable(PdfFile.Word word) {
        return new PdfFile.Word(
                TabularDigits.read(word.text()),
                word.x(),
                word.baseline(),
                word.width(),
                word.size());
    }
}
