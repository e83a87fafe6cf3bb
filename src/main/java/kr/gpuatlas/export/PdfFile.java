package kr.gpuatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CancellationException;
import kr.gpuatlas.export.png.PngEncoder;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// Writes pictures as the pages of a PDF, with their words over them to be selected, searched and
/// read aloud.
///
/// The words are drawn with the picture; over them lies the same text in a font without shapes, as
/// text recognition does it, so that no glyph of the typeface has to be converted.
public final class PdfFile {
    private static final double POINTS_PER_INCH = 72;
    private static final String FONT = "F0";
    private static final String PICTURE = "P0";

    private PdfFile() {}

    /// A piece of text that stands on a page, in pixels of the picture.
    ///
    /// @param baseline distance of its baseline from the upper edge
    /// @param width of the whole piece as drawn
    /// @param size of the type
    public record Word(String text, double x, double baseline, double width, double size) {}

    /// One page.
    ///
    /// @param argb the picture's pixels, row after row
    /// @param dpi pixels an inch
    @SuppressWarnings("ArrayRecordComponent")
    public record Page(int width, int height, int dpi, int[] argb, List<Word> words) {
        public Page {
            words = List.copyOf(words);
        }

        private float points(double pixels) {
            return (float) (pixels * POINTS_PER_INCH / dpi);
        }
    }

    /// What the file says of itself.
    ///
    /// @param language of its text, as an IETF tag
    /// @param keywords such as the code of the view
    public record About(String title, String subject, String keywords, String language) {}

    /// Hands over the pages one by one, so that no two pictures have to be held at once.
    @FunctionalInterface
    public interface Pages {
        /// The page with an index from 0.
        Page at(int index) throws IOException;
    }

    /// Writes a file whole or not at all; the same pages give the same bytes.
    ///
    /// @param progress may call it off at any time, also while a picture is being compressed; of
    ///   the shares, only the whole is told
    /// @throws IOException as [WholeFile#write]
    /// @throws CancellationException if it was called off; nothing is then left
    public static void write(
            Path file, About about, int count, Pages pages, PngEncoder.Progress progress)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            describe(document, about);
            COSDictionary font = ShapelessFont.in(document);
            for (int i = 0; i < count; i++) {
                goOn(progress);
                add(document, font, pages.at(i), progress);
            }
            WholeFile.write(file, out -> document.save(new Stoppable(out, progress)));
            progress.done(1);
        }
    }

    static void goOn(PngEncoder.Progress progress) {
        if (progress.isCancelled()) {
            throw new CancellationException("writing the pages was called off");
        }
    }

    private static void describe(PDDocument document, About about) {
        PDDocumentInformation facts = document.getDocumentInformation();
        facts.setTitle(about.title());
        facts.setSubject(about.subject());
        facts.setKeywords(about.keywords());
        facts.setCreator("Korea GPU Atlas");
        Calendar fixed = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        fixed.setTimeInMillis(0);
        facts.setCreationDate(fixed);
        document.getDocumentCatalog().setLanguage(about.language());
        COSArray identity = new COSArray();
        identity.add(new COSString(new byte[16]));
        identity.add(new COSString(new byte[16]));
        document.getDocument().getTrailer().setItem(COSName.ID, identity);
        document.setDocumentId(0L);
    }

    private static void add(
            PDDocument document, COSDictionary font, Page page, PngEncoder.Progress progress)
            throws IOException {
        PDPage sheet =
                new PDPage(new PDRectangle(page.points(page.width()), page.points(page.height())));
        document.addPage(sheet);
        PDImageXObject image = PagePicture.of(document, page, progress);
        PDResources resources = new PDResources();
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName(FONT), font);
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        resources.put(COSName.getPDFName(PICTURE), image);
        sheet.setResources(resources);
        PDStream content = new PDStream(document);
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(operators(page).getBytes(StandardCharsets.US_ASCII));
        }
        sheet.setContents(content);
    }

    /// The picture over the whole page, then the words in a mode that draws nothing.
    private static String operators(Page page) {
        StringBuilder text = new StringBuilder();
        text.append(
                "q %s 0 0 %s 0 0 cm /%s Do Q\nBT 3 Tr\n"
                        .formatted(
                                number(page.points(page.width())),
                                number(page.points(page.height())),
                                PICTURE));
        page.words().stream()
                .filter(word -> !word.text().isBlank() && word.width() > 0)
                .forEach(word -> text.append(operators(page, word)));
        return text.append("ET\n").toString();
    }

    /// Every character of the font is equally wide; the piece is stretched to the width it has in
    /// the picture.
    private static String operators(Page page, Word word) {
        double size = page.points(word.size());
        double natural = word.text().length() * ShapelessFont.WIDTH * size;
        return "/%s %s Tf %s Tz 1 0 0 1 %s %s Tm <%s> Tj\n"
                .formatted(
                        FONT,
                        number(size),
                        number(100 * page.points(word.width()) / natural),
                        number(page.points(word.x())),
                        number(page.points(page.height() - word.baseline())),
                        HexFormat.of().formatHex(word.text().getBytes(StandardCharsets.UTF_16BE)));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
