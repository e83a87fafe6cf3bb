package kr.gpuatlas.studio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.ColorScheme;
import javafx.scene.image.WritableImage;
import kr.gpuatlas.dataset.DatasetWriter;
import kr.gpuatlas.dataset.SnapshotJson;
import kr.gpuatlas.dataset.ViewJson;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.sheet.FileKind;
import kr.gpuatlas.domain.sheet.Imprint;
import kr.gpuatlas.domain.sheet.Paper;
import kr.gpuatlas.domain.sheet.SheetContents;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.sheet.SheetSize;
import kr.gpuatlas.domain.sheet.ViewCode;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.export.Darkroom;
import kr.gpuatlas.export.PdfFile;
import kr.gpuatlas.export.PngWriter;
import kr.gpuatlas.export.png.PngEncoder;
import kr.gpuatlas.export.png.PngSpec;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.task.Toolkit;
import kr.gpuatlas.view.control.TabularDigits;
import kr.gpuatlas.view.shell.Fonts;
import kr.gpuatlas.view.shell.Stylesheets;

/// Prints sheets: composes them on the JavaFX thread, photographs them strip by strip, and writes
/// them to files from the thread that calls it, which is never that of JavaFX.
public final class Press {
    /// The keyword of the text in which a picture carries its view.
    public static final String KEYWORD = "gpu-atlas";

    private static final String SOURCE = "Korea GPU Atlas";

    private final Studio studio;

    public Press(ProvinceMap map) {
        this.studio = new Studio(map);
    }

    /// What is to be printed.
    ///
    /// @param dataset only what this audience may have
    /// @param withheld what was kept back from it, in words
    public record Assignment(
            Dataset dataset, ViewState view, SheetOrder order, Optional<Text> withheld) {}

    /// A sheet with all that is printed in its foot and carried in its file.
    private record Plate(Studio.Job job, SnapshotJson.Snapshot snapshot) {}

    private static Plate plate(Assignment wanted) {
        String sha256 = DatasetWriter.sha256(wanted.dataset());
        String code = ViewCode.of(sha256, ViewJson.write(wanted.view()));
        var edition = wanted.dataset().edition();
        Imprint imprint =
                new Imprint(
                        edition.id() + " " + edition.version(),
                        sha256.substring(0, 8),
                        code,
                        wanted.withheld()
                                .map(text -> text.in(wanted.view().language()))
                                .orElse(""));
        SnapshotJson.Snapshot snapshot =
                new SnapshotJson.Snapshot(
                        edition.id(),
                        edition.version(),
                        sha256,
                        code,
                        wanted.view(),
                        Optional.of(wanted.dataset()).filter(_ -> wanted.order().carriesDataset()));
        return new Plate(
                new Studio.Job(wanted.dataset(), wanted.view(), wanted.order(), imprint), snapshot);
    }

    /// The code a view of a dataset is printed with.
    public static String code(Dataset dataset, ViewState view) {
        return ViewCode.of(DatasetWriter.sha256(dataset), ViewJson.write(view));
    }

    /// Writes one sheet, whole or not at all.
    ///
    /// @throws IOException if the file cannot be written
    /// @throws java.util.concurrent.CancellationException if it was called off
    public void print(Assignment wanted, FileKind kind, Path file, PngEncoder.Progress progress)
            throws IOException {
        Plate plate = plate(wanted);
        SheetSize size = wanted.order().size();
        Darkroom.Negative negative =
                Toolkit.call(deliver -> expose(plate.job(), exposure(size), deliver));
        try {
            switch (kind) {
                case PNG -> png(plate, negative, file, progress);
                case PDF -> pdf(plate, negative, file);
            }
        } finally {
            Toolkit.call(deliver -> {
                negative.close();
                deliver.accept(true);
            });
        }
    }

    /// Draws a sheet small, on the JavaFX thread, and hands the picture over there.
    public void preview(Assignment wanted, double width, Consumer<WritableImage> onDrawn) {
        SheetSize size = wanted.order().size();
        Darkroom.Exposure exposure =
                new Darkroom.Exposure(
                        size.layoutWidth(), size.layoutHeight(), width / size.layoutWidth());
        expose(
                plate(wanted).job(),
                exposure,
                negative -> {
                    try (negative) {
                        onDrawn.accept(negative.strip(0, exposure.pixelHeight()));
                    }
                });
    }

    private static Darkroom.Exposure exposure(SheetSize size) {
        return new Darkroom.Exposure(size.layoutWidth(), size.layoutHeight(), size.scale());
    }

    private void expose(
            Studio.Job job, Darkroom.Exposure exposure, Consumer<Darkroom.Negative> onExposed) {
        Fonts.load();
        Darkroom.expose(
                studio.compose(job),
                exposure,
                Stylesheets.of(job.order().paper().theme(), ColorScheme.LIGHT),
                onExposed);
    }

    private void png(
            Plate plate, Darkroom.Negative negative, Path file, PngEncoder.Progress progress)
            throws IOException {
        SheetOrder order = plate.job().order();
        SheetContents contents = studio.contents(plate.job());
        PngSpec spec =
                new PngSpec(
                        order.size().width(),
                        order.size().height(),
                        order.size().dpi(),
                        order.paper() == Paper.TRANSPARENT,
                        List.of(
                                new PngSpec.Text("Title", contents.title()),
                                new PngSpec.Text("Description", description(contents)),
                                new PngSpec.Text("Source", SOURCE),
                                new PngSpec.Text(KEYWORD, SnapshotJson.write(plate.snapshot()))));
        PngWriter.write(file, spec, (y, rows, argb) -> strip(negative, y, rows, argb), progress);
    }

    /// What somebody who cannot see the picture is told.
    static String description(SheetContents contents) {
        return String.join(
                "\n",
                contents.title(),
                contents.subtitle(),
                contents.asOf() + " · " + String.join(" · ", contents.basis()));
    }

    static void strip(Darkroom.Negative negative, int y, int rows, int[] argb) {
        Toolkit.call(deliver -> {
            negative.strip(y, rows, argb);
            deliver.accept(true);
        });
    }

    private void pdf(Plate plate, Darkroom.Negative negative, Path file) throws IOException {
        SheetContents contents = studio.contents(plate.job());
        SheetSize size = plate.job().order().size();
        PdfFile.About about =
                new PdfFile.About(
                        contents.title(),
                        description(contents),
                        plate.snapshot().code(),
                        plate.job().view().language().locale().getLanguage());
        PdfFile.write(file, about, 1, _ -> page(negative, size));
    }

    private static PdfFile.Page page(Darkroom.Negative negative, SheetSize size) {
        int[] argb = new int[size.width() * size.height()];
        int[] strip = new int[size.width() * PngEncoder.STRIP];
        for (int y = 0; y < size.height(); y += PngEncoder.STRIP) {
            int rows = Math.min(PngEncoder.STRIP, size.height() - y);
            strip(negative, y, rows, strip);
            System.arraycopy(strip, 0, argb, y * size.width(), rows * size.width());
        }
        List<PdfFile.Word> words =
                Toolkit.<List<PdfFile.Word>>call(deliver -> deliver.accept(negative.words()));
        return new PdfFile.Page(
                size.width(),
                size.height(),
                size.dpi(),
                argb,
                words.stream().map(Press::readable).toList());
    }

    private static PdfFile.Word readable(PdfFile.Word word) {
        return new PdfFile.Word(
                TabularDigits.read(word.text()),
                word.x(),
                word.baseline(),
                word.width(),
                word.size());
    }

    /// Bytes of memory that a sheet of a size takes while it is printed, beyond the program itself.
    public static long memory(SheetSize size, FileKind kind) {
        long pixels = (long) size.width() * size.height();
        return switch (kind) {
            case PNG -> 3L * Integer.BYTES * PngEncoder.STRIP * size.width();
            case PDF -> 4L * Integer.BYTES * pixels;
        };
    }

    /// All the kinds of file there are, for help.
    public static List<String> extensions() {
        return Arrays.stream(FileKind.values()).map(FileKind::extension).toList();
    }
}
