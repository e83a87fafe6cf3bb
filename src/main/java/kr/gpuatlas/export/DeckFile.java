package kr.gpuatlas.export;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.common.usermodel.fonts.FontGroup;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/// Writes pictures as the slides of a presentation: each fills its slide, below a title that can be
/// edited, and has notes for whoever speaks.
public final class DeckFile {
    /// Points of a slide as wide as it is high in the shape of 16 to 9.
    private static final int WIDTH = 960;

    private static final int HEIGHT = 540;
    private static final String PROGRAM = "Korea GPU Atlas";

    /// Parts of its size that a line is high, in hundredths.
    private static final double LEADING = 110;

    private DeckFile() {}

    /// A title that is no part of the picture, where it stands in pixels of the picture.
    ///
    /// @param size of the type
    /// @param rgb its colour
    public record Title(
            String text, double x, double y, double width, double height, double size, int rgb) {}

    /// One slide.
    ///
    /// @param png the picture, without its title
    /// @param pixels width of the picture
    /// @param description what somebody who cannot see the picture is told
    @SuppressWarnings("ArrayRecordComponent")
    public record Slide(byte[] png, int pixels, String description, Title title, String notes) {}

    /// What the file says of itself.
    ///
    /// @param typeface of the titles; another takes its place where it is missing
    /// @param language of all texts, as in `ko-KR`, for who spells or reads them aloud
    public record About(String title, String subject, String typeface, String language) {}

    /// Hands over the slides one by one, so that no two pictures have to be held as pixels.
    @FunctionalInterface
    public interface Slides {
        /// The slide with an index from 0.
        Slide at(int index) throws IOException;
    }

    /// Writes a file whole or not at all; the same slides give the same bytes.
    ///
    /// @throws IOException as [WholeFile#write]
    public static void write(Path file, About about, int count, Slides slides) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (XMLSlideShow show = new XMLSlideShow()) {
            show.setPageSize(new Dimension(WIDTH, HEIGHT));
            describe(show.getProperties().getCoreProperties(), about);
            for (int i = 0; i < count; i++) {
                add(show, slides.at(i), about);
            }
            show.write(written);
        }
        WholeFile.write(file, out -> timeless(written.toByteArray(), out));
    }

    private static void describe(CoreProperties properties, About about) {
        properties.setTitle(about.title());
        properties.setSubjectProperty(about.subject());
        properties.setCreator(PROGRAM);
        properties.setLastModifiedByUser(PROGRAM);
        Optional<Date> fixed = Optional.of(Date.from(Instant.EPOCH));
        properties.setCreated(fixed);
        properties.setModified(fixed);
    }

    private static void add(XMLSlideShow show, Slide slide, About about) {
        XSLFSlide page =
                show.createSlide(
                        show.getSlideMasters().getFirst().getLayout(SlideLayout.TITLE_ONLY));
        for (XSLFShape shape : List.copyOf(page.getShapes())) {
            page.removeShape(shape);
        }
        XSLFPictureData data = show.addPicture(slide.png(), PictureData.PictureType.PNG);
        XSLFPictureShape picture = page.createPicture(data);
        picture.setAnchor(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr().setDescr(slide.description());
        XSLFTextBox title = page.createTextBox();
        write(title, slide, about.typeface());
        speak(title, about.language());
        note(show.getNotesSlide(page), slide.notes(), about.language());
    }

    /// What else a page of notes may say, such as a day, is that of its pattern.
    private static void note(XSLFNotes page, String notes, String language) {
        for (XSLFTextShape place : page.getPlaceholders()) {
            if (place.getTextType() == Placeholder.BODY) {
                place.setText(notes);
                speak(place, language);
            } else if (place.getTextType() == Placeholder.DATETIME) {
                page.removeShape(place);
            }
        }
    }

    private static void write(XSLFTextBox box, Slide slide, String typeface) {
        Title title = slide.title();
        double points = (double) WIDTH / slide.pixels();
        box.setPlaceholder(Placeholder.TITLE);
        box.setAnchor(
                new Rectangle2D.Double(
                        title.x() * points,
                        title.y() * points,
                        title.width() * points,
                        title.height() * points));
        box.setInsets(new Insets2D(0, 0, 0, 0));
        box.setVerticalAlignment(VerticalAlignment.TOP);
        box.setWordWrap(true);
        XSLFTextRun run = box.setText(title.text());
        XSLFTextParagraph paragraph = run.getParagraph();
        paragraph.setTextAlign(TextAlign.LEFT);
        paragraph.setLineSpacing(LEADING);
        run.setFontSize(title.size() * points);
        run.setFontColor(new Color(title.rgb()));
        run.setBold(true);
        run.setFontFamily(typeface, FontGroup.LATIN);
        run.setFontFamily(typeface, FontGroup.EAST_ASIAN);
    }

    /// Says in which language a text is.
    private static void speak(XSLFTextShape place, String language) {
        for (XSLFTextParagraph paragraph : place.getTextParagraphs()) {
            for (XSLFTextRun run : paragraph.getTextRuns()) {
                if (run.getXmlObject() instanceof CTRegularTextRun words) {
                    words.getRPr().setLang(language);
                }
            }
        }
    }

    /// The archive knows when it was made; nobody else needs to.
    private static void timeless(byte[] archive, OutputStream out) throws IOException {
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive))) {
            ZipOutputStream to = new ZipOutputStream(out);
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                to.putNextEntry(same);
                from.transferTo(to);
                to.closeEntry();
            }
            to.finish();
        }
    }
}
