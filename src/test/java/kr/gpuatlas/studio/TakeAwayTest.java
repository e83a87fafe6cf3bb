package kr.gpuatlas.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import kr.gpuatlas.dataset.BriefingJson;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.Briefing;
import kr.gpuatlas.domain.briefing.SceneContents;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.gate.Passed;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

class TakeAwayTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final ViewState LOOK = ViewState.opening(DATASET, Theme.LIGHT, Language.KO);
    private static final Briefing SHIPPED = BriefingJson.embedded(LOOK);

    /// A scene of numbers and one on the map.
    private static final Briefing TWO =
            new Briefing(
                    "two",
                    SHIPPED.title(),
                    List.of(SHIPPED.scenes().getFirst(), SHIPPED.scenes().get(5)));

    @TempDir Path folder;
    private ScenePress press;

    @BeforeEach
    void start() {
        Screens.start();
        press = new ScenePress(MapReader.read(), Passed.whole(DATASET), LOOK);
    }

    @Test
    void aSlideIsAPictureAtFullSizeWithATitleToEditAndNotesThatNameTheirSources()
            throws IOException {
        Path file = folder.resolve("briefing.pptx");
        new DeckPress(press).print(TWO, file);
        try (InputStream in = Files.newInputStream(file);
                XMLSlideShow show = new XMLSlideShow(in)) {
            assertThat(show.getSlides()).hasSize(2);
            for (int i = 0; i < 2; i++) {
                SceneContents told = contents(i);
                XSLFSlide slide = show.getSlides().get(i);
                assertThat(slide.getTitle()).isEqualTo(told.title());
                assertThat(slide.getXmlObject().xmlText()).contains("lang=\"ko-KR\"");
                XSLFPictureShape picture = (XSLFPictureShape) slide.getShapes().getFirst();
                assertThat(picture.getAnchor().getWidth()).isEqualTo(show.getPageSize().width);
                assertThat(picture.getAnchor().getHeight()).isEqualTo(show.getPageSize().height);
                assertThat(picture.getPictureData().getImageDimensionInPixels().width)
                        .isEqualTo(1920);
                assertThat(description(picture)).contains(told.title(), told.subtitle());
                assertThat(notes(slide)).contains(told.notes()).contains(addresses(told));
            }
        }
    }

    @Test
    void aPageHasTheCaptionTheNotesAndTheSourcesAsText() throws IOException {
        Path file = folder.resolve("briefing.pdf");
        new HandoutPress(press).print(TWO, file);
        try (PDDocument pages = Loader.loadPDF(file.toFile())) {
            assertThat(pages.getNumberOfPages()).isEqualTo(2);
            for (int i = 0; i < 2; i++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(i + 1);
                text.setEndPage(i + 1);
                String words = spaceless(text.getText(pages));
                SceneContents told = contents(i);
                assertThat(words).contains(spaceless(told.title()), spaceless(told.notes()));
                assertThat(addresses(told)).allMatch(words::contains);
            }
        }
    }

    @Test
    void theSameBriefingGivesTheSameSlidesByteForByte() throws IOException {
        Path one = folder.resolve("one.pptx");
        Path other = folder.resolve("other.pptx");
        new DeckPress(press).print(TWO, one);
        new DeckPress(press).print(TWO, other);
        assertThat(Files.mismatch(one, other)).isEqualTo(-1);
    }

    private SceneContents contents(int scene) {
        return press.contents(TWO.scenes().get(scene));
    }

    private static String description(XSLFPictureShape picture) {
        return ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr().getDescr();
    }

    private static String notes(XSLFSlide slide) {
        return slide.getNotes().getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .map(XSLFTextShape.class::cast)
                .map(XSLFTextShape::getText)
                .collect(Collectors.joining("\n"));
    }

    private static List<String> addresses(SceneContents told) {
        return told.sources().stream()
                .map(Source::url)
                .flatMap(java.util.Optional::stream)
                .map(Object::toString)
                .toList();
    }

    private static String spaceless(String text) {
        return text.replaceAll("\\s", "");
    }
}
