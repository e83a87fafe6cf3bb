package kr.gpuatlas.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kr.gpuatlas.export.png.PngEncoder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFileTest {
    private static final PdfFile.About ABOUT =
            new PdfFile.About("GPU 26만 장", "As of 7 October 2026", "K7QD3M9X", "ko");

    private static final PdfFile.Word KOREAN =
            new PdfFile.Word("현대차그룹 50,000 ≥", 100, 200, 300, 24);

    @TempDir private Path folder;

    private static PdfFile.Page page(PdfFile.Word word) {
        int[] pixels = new int[800 * 600];
        Arrays.fill(pixels, 0xFF0072B2);
        return new PdfFile.Page(800, 600, 300, pixels, List.of(word));
    }

    private Path write(String name) throws IOException {
        Path file = folder.resolve(name);
        PdfFile.write(file, ABOUT, 2, _ -> page(KOREAN), PngEncoder.Progress.NONE);
        return file;
    }

    @Test
    void theWordsOfAPageCanBeSelected() throws IOException {
        try (PDDocument document = Loader.loadPDF(write("a.pdf").toFile())) {
            assertEquals(2, document.getNumberOfPages());
            assertTrue(new PDFTextStripper().getText(document).contains("현대차그룹 50,000 ≥"));
            assertEquals("GPU 26만 장", document.getDocumentInformation().getTitle());
        }
    }

    @Test
    void aPageIsAsLargeAsItsPixelsAreAtItsResolution() throws IOException {
        try (PDDocument document = Loader.loadPDF(write("b.pdf").toFile())) {
            assertEquals(800 * 72 / 300.0, document.getPage(0).getMediaBox().getWidth(), 0.01);
        }
    }

    @Test
    void theSamePagesGiveTheSameBytes() throws IOException {
        assertArrayEquals(Files.readAllBytes(write("c.pdf")), Files.readAllBytes(write("d.pdf")));
    }

    /// Who gives up once the picture is taken has still not waited for it to be compressed.
    @Test
    void aPageThatIsCalledOffLeavesNothing() throws IOException {
        CalledOff giving = new CalledOff(false);
        Path file = folder.resolve("e.pdf");
        assertThrows(
                CancellationException.class,
                () -> PdfFile.write(file, ABOUT, 1, _ -> giving.up(page(KOREAN)), giving));
        assertNothingIsLeft();
    }

    /// The picture of a sheet in its largest size, compressed in many strips: none but the first
    /// is.
    @Test
    void whatIsCalledOffWhileItsPictureIsCompressedEndsAtTheNextStrip() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        PngEncoder.Progress giving =
                new PngEncoder.Progress() {
                    @Override
                    public void done(double share) {}

                    @Override
                    public boolean isCancelled() {
                        return asked.incrementAndGet() > 3;
                    }
                };
        Path file = folder.resolve("f.pdf");
        assertThrows(
                CancellationException.class,
                () -> PdfFile.write(file, ABOUT, 1, _ -> page(KOREAN), giving));
        assertEquals(4, asked.get(), "before the page, and before three strips of ten");
        assertNothingIsLeft();
    }

    /// However late: a file that is half written is no file.
    @Test
    void whatIsCalledOffAtAnyMomentLeavesNothing() throws IOException {
        for (int last = 0; last < 20; last++) {
            AtomicInteger left = new AtomicInteger(last);
            PngEncoder.Progress giving =
                    new PngEncoder.Progress() {
                        @Override
                        public void done(double share) {}

                        @Override
                        public boolean isCancelled() {
                            return left.getAndDecrement() <= 0;
                        }
                    };
            Path file = folder.resolve("g.pdf");
            assertThrows(
                    CancellationException.class,
                    () -> PdfFile.write(file, ABOUT, 1, _ -> page(KOREAN), giving));
            assertNothingIsLeft();
        }
    }

    @Test
    void thePictureOfAPageHasEveryPixel() throws IOException {
        int[] pixels = new int[800 * 600];
        Arrays.setAll(pixels, at -> 0xFF000000 | at * 2654435 >>> 3);
        PdfFile.Page page = new PdfFile.Page(800, 600, 300, pixels, List.of());
        Path file = folder.resolve("h.pdf");
        PdfFile.write(file, ABOUT, 1, _ -> page, PngEncoder.Progress.NONE);
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PDResources resources = document.getPage(0).getResources();
            PDImageXObject picture =
                    (PDImageXObject)
                            resources.getXObject(resources.getXObjectNames().iterator().next());
            int[] read = picture.getImage().getRGB(0, 0, 800, 600, null, 0, 800);
            assertArrayEquals(pixels, read);
        }
    }

    private void assertNothingIsLeft() throws IOException {
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.toList());
        }
    }

    private static final class CalledOff implements PngEncoder.Progress {
        private boolean off;

        CalledOff(boolean off) {
            this.off = off;
        }

        PdfFile.Page up(PdfFile.Page page) {
            off = true;
            return page;
        }

        @Override
        public void done(double share) {}

        @Override
        public boolean isCancelled() {
            return off;
        }
    }
}
