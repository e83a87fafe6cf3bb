package kr.gpuatlas.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kr.gpuatlas.dataset.BriefingJson;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.briefing.Answers;
import kr.gpuatlas.domain.briefing.Briefing;
import kr.gpuatlas.domain.briefing.BriefingScene;
import kr.gpuatlas.domain.gate.Passed;
import kr.gpuatlas.domain.search.Search;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.support.Screens;
import kr.gpuatlas.support.Shipped;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnexTest {
    private static final Dataset DATASET = Shipped.DATASET;
    private static final ViewState LOOK = ViewState.opening(DATASET, Theme.DARK, Language.EN);
    private static final Briefing SHIPPED = BriefingJson.embedded(LOOK);

    @TempDir Path folder;

    @Test
    void twoAnswersAndASceneSeenTwiceAreThreePagesAndThreePicturesWithTheirSources()
            throws IOException {
        Screens.start();
        BriefingScene scene = SHIPPED.scenes().getFirst();
        List<BriefingScene> seen = List.of(scene, answer("hyundai"), scene, answer("naver"));
        Path file = folder.resolve("annex.pdf");
        new Annex(Annex.gather(SHIPPED, seen), MapReader.read(), Passed.whole(DATASET), LOOK)
                .write(file);
        try (Stream<Path> pictures = Files.list(folder.resolve("annex"))) {
            assertThat(pictures.map(path -> path.getFileName().toString()).sorted())
                    .containsExactly("01-pledge.png", "02-answer.png", "03-answer-2.png");
        }
        try (PDDocument pages = Loader.loadPDF(file.toFile())) {
            assertThat(pages.getNumberOfPages()).isEqualTo(3);
            assertThat(new PDFTextStripper().getText(pages)).contains("https://", "Hyundai");
        }
    }

    private static BriefingScene answer(String question) {
        var figures = kr.gpuatlas.domain.figure.Figures.of(DATASET, LOOK.clock(), LOOK.scope());
        return Search.of(DATASET).find(question, figures.visibility()).stream()
                .flatMap(hit -> new Answers(DATASET, LOOK).of(hit).stream())
                .findFirst()
                .orElseThrow();
    }
}
