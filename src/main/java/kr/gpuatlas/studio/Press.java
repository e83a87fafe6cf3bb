package kr.gpuatlas.studio;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.ColorScheme;
import javafx.scene.image.WritableImage;
import kr.gpuatlas.dataset.SnapshotJson;
import kr.gpuatlas.domain.sheet.FileKind;
import kr.gpuatlas.domain.sheet.Imprint;
import kr.gpuatlas.domain.sheet.Paper;
import kr.gpuatlas.domain.sheet.SheetContents;
import kr.gpuatlas.domain.sheet.SheetOrder;
import kr.gpuatlas.domain.sheet.SheetSize;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.export.Darkroom;
import kr.gpuatlas.export.PdfFile;
import kr.gpuatlas.export.PixelComparison;
import kr.gpuatlas.export.PngWriter;
import kr.gpuatlas.export.UndrawnException;
import kr.gpuatlas.export.png.PngEncoder;
import kr.gpuatlas.export.png.PngSpec;
import kr.gpuatlas.geo.ProvinceMap;
import kr.gpuatlas.task.Toolkit;
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

    /// What is to be printed, of what its audience may have.
    public record Assignment(Release release, ViewState view, SheetOrder order) {
        /// The code it is printed with.
        public String code() {
            return release.code(view);
        }
    }

    /// A sheet with all that is printed in its foot and carried in its file.
    private record Plate(Studio.Job job, SnapshotJson.Snapshot snapshot) {}

    private static Plate plate(Assignment wanted) {
        Release release = wanted.release();
        String code = wanted.code();
        var edition = release.dataset().edition();
        String withheld =
                release.notice().map(text -> text.in(wanted.view().language())).orElse("");
        Imprint imprint =
                new Imprint(
                        edition.id() + " " + edition.version(),
                        release.sha256().substring(0, 8),
                        code,
                        withheld);
        SnapshotJson.Snapshot snapshot =
                new SnapshotJson.Snapshot(
                        edition.id(),
                        edition.version(),
                        release.sha256(),
                        code,
                        wanted.view(),
                        Optional.of(release.dataset()).filter(_ -> wanted.order().carriesDataset()),
                        Optional.of(
                                new SnapshotJson.Drawn(
                                        wanted.order(),
                                        withheld,
                                        BuildVersion.ofThis().orElse(""))));
        return new Plate(
                new Studio.Job(release.dataset(), wanted.view(), wanted.order(), imprint),
                snapshot);
    }

    /// What the picture of a sheet carries.
    public static SnapshotJson.Snapshot snapshot(Assignment wanted) {
        return plate(wanted).snapshot();
    }

    /// Draws a sheet again and compares it with a picture of it.
    ///
    /// @throws IOException if the picture cannot be read
    /// @throws UndrawnException if JavaFX failed to draw a part of it
    public PixelComparison compare(Assignment wanted, Path picture) throws IOException {
        Darkroom.Negative negative = negative(draft(wanted));
        return PixelComparison.of(picture, (y, rows, argb) -> strip(negative, y, rows, argb));
    }

    /// Writes one sheet, whole or not at all.
    ///
    /// @throws IOException if the file cannot be written
    /// @throws UndrawnException if JavaFX failed to draw a part of it
    /// @throws java.util.concurrent.CancellationException if it was called off
    public void print(Assignment wanted, FileKind kind, Path file, PngEncoder.Progress progress)
            throws IOException {
        Plate plate = plate(wanted);
        Studio.Draft draft = studio.draft(plate.job());
        Darkroom.Negative negative = negative(draft);
        switch (kind) {
            case PNG -> png(new Proof(draft, plate.snapshot(), negative), file, progress);
            case PDF -> pdf(new Proof(draft, plate.snapshot(), negative), file, progress);
        }
    }

    /// Draws one sheet in its full size for whoever takes pictures and no files, strip by strip as
    /// for a file.
    ///
    /// @throws UndrawnException if JavaFX failed to draw a part of it
    /// @throws java.util.concurrent.CancellationException if it was called off
    public WritableImage picture(Assignment wanted, PngEncoder.Progress progress) {
        return WholeSheet.picture(negative(draft(wanted)), progress);
    }

    /// Draws a sheet small.
    ///
    /// @param width in pixels
    /// @throws java.util.concurrent.CancellationException if it was called off
    public WritableImage preview(Assignment wanted, double width) {
        SheetSize size = wanted.order().size().laidOut();
        Studio.Draft draft =
                draft(
                        new Assignment(
                                wanted.release(), wanted.view(), wanted.order().withSize(size)));
        int times = Thumbnail.times(size.layoutWidth(), width);
        double scale = times * Math.rint(width) / size.layoutWidth();
        Darkroom.Exposure exposure =
                new Darkroom.Exposure(size.layoutWidth(), size.layoutHeight(), scale);
        return Thumbnail.of(
                Exposing.inSteps(studio.composing(draft), exposure, stylesheets(draft)), times);
    }

    private static Darkroom.Exposure exposure(SheetSize size) {
        return new Darkroom.Exposure(size.layoutWidth(), size.layoutHeight(), size.scale());
    }

    private Studio.Draft draft(Assignment wanted) {
        return studio.draft(plate(wanted).job());
    }

    private Darkroom.Negative negative(Studio.Draft draft) {
        return Exposing.inSteps(
                studio.composing(draft), exposure(draft.job().order().size()), stylesheets(draft));
    }

    private static List<String> stylesheets(Studio.Draft draft) {
        return Stylesheets.of(draft.job().order().paper().theme(), ColorScheme.LIGHT);
    }

    /// What a file is made of.
    private record Proof(
            Studio.Draft draft, SnapshotJson.Snapshot snapshot, Darkroom.Negative negative) {
        SheetOrder order() {
            return draft.job().order();
        }
    }

    private static void png(Proof proof, Path file, PngEncoder.Progress progress)
            throws IOException {
        SheetOrder order = proof.order();
        SheetContents contents = proof.draft().contents();
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
                                new PngSpec.Text(KEYWORD, SnapshotJson.write(proof.snapshot()))));
        PngWriter.write(
                file, spec, (y, rows, argb) -> strip(proof.negative(), y, rows, argb), progress);
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
        int most = negative.rowsAtOnce();
        for (int done = 0; done < rows; done += most) {
            int from = done;
            int some = Math.min(most, rows - done);
            draw(() -> negative.strip(y + from, some, argb, from));
        }
    }

    private static void draw(Runnable strip) {
        try {
            Toolkit.run(strip);
        } catch (IllegalStateException e) {
            throw e.getCause() instanceof UndrawnException undrawn ? undrawn : e;
        }
    }

    private static void pdf(Proof proof, Path file, PngEncoder.Progress progress)
            throws IOException {
        SheetContents contents = proof.draft().contents();
        SheetSize size = proof.order().size();
        PdfFile.About about =
                new PdfFile.About(
                        contents.title(),
                        description(contents),
                        proof.snapshot().code(),
                        proof.draft().job().view().language().locale().getLanguage());
        PdfFile.write(file, about, 1, new SheetPage(proof.negative(), size, progress), progress);
    }
}
