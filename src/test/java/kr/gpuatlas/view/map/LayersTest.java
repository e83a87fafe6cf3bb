package kr.gpuatlas.view.map;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.dataset.DatasetReader;
import kr.gpuatlas.dataset.Reading;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Layer;
import kr.gpuatlas.domain.view.Selection;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import kr.gpuatlas.support.NoGpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the layers say of the places, the sums of a province, and the links of a selection.
class LayersTest {
    private static final ViewState VIEW =
            ViewState.opening(Hosted.DATASET, Theme.DARK, Language.EN);
    private static final Figures FIGURES = Figures.of(Hosted.DATASET, VIEW.clock(), VIEW.scope());

    private static Subject subject(ViewState view) {
        return Subject.of(FIGURES, view, Hosted.MAP, new Crowds());
    }

    private static SiteMark mark(ViewState view, String site) {
        return subject(view).marks().stream()
                .filter(mark -> mark.site().id().equals(site))
                .findFirst()
                .orElseThrow();
    }

    private static MapWords words(Language language) {
        return new MapWords(language, Hosted.DATASET, VIEW.asOf());
    }

    private static List<String> lines(SiteMark mark, Language language) {
        return words(language).lines(mark).stream()
                .map(MapLine::words)
                .map(line -> line.replace('\u00A0', ' '))
                .toList();
    }

    @Test
    void plannedAndReportedPowerAreToldApartAndAReportedZeroIsSaid() {
        SiteMark ulsan = mark(VIEW.withLayer(Layer.POWER), "site-sk-ulsan");
        Content.Megawatts power = assertInstanceOf(Content.Megawatts.class, ulsan.content());

        assertEquals(Quantity.exact(103), power.planned().orElseThrow().quantity());
        assertTrue(power.isZero());
        assertEquals(
                List.of("Ulsan", "SK Group · planned 103 MW · Feb 2029", "0 MW running"),
                lines(ulsan, Language.EN));
        assertEquals(
                List.of("울산", "SK그룹 · 계획 103 MW · 2029년 2월", "가동 0 MW"), lines(ulsan, Language.KO));
    }

    @Test
    void aReportedZeroIsDrawnAsZeroAndNotAsAMissingNumber() throws IOException {
        Dataset none =
                assertInstanceOf(
                                Reading.Accepted.class,
                                DatasetReader.read(NoGpus.json().getBytes(UTF_8), "none.json"))
                        .dataset();
        Figures figures = Figures.of(none, VIEW.clock(), VIEW.scope());
        SiteMark saemangeum =
                Subject.of(figures, VIEW, Hosted.MAP, new Crowds()).marks().stream()
                        .filter(mark -> mark.site().id().equals("site-hyundai-saemangeum"))
                        .findFirst()
                        .orElseThrow();

        assertEquals(SiteMark.Form.SIZED, saemangeum.form());
        assertEquals("Hyundai 0", lines(saemangeum, Language.EN).getLast());
        assertTrue(KeyItem.ZERO.explains(saemangeum));
        MarkLook.Phases drawn = assertInstanceOf(MarkLook.Phases.class, saemangeum.look().fill());
        assertTrue(drawn.zero());
        assertEquals(List.of(), drawn.discs());
    }

    @Test
    void ofSeveralPlansForAPlaceTheNextIsDrawn() {
        SiteMark haenam = mark(VIEW, "site-ncac-solaseado");

        assertEquals("MSIT · planned ≥ 15,000 · 2028", lines(haenam, Language.EN).getLast());
        assertEquals(Optional.of("F063"), haenam.figure());
    }

    @Test
    void whatWasOrderedIsTrayedAsOrderedThoughItWasAnnouncedToo() {
        ViewState november = VIEW.withAsOf(LocalDate.of(2025, 11, 2));
        Figures figures = Figures.of(Hosted.DATASET, november.clock(), november.scope());
        TrayRow round =
                Subject.of(figures, november, Hosted.MAP, new Crowds()).unplaced().stream()
                        .filter(row -> row.name().en().equals("State, 2025 round"))
                        .findFirst()
                        .orElseThrow();

        assertEquals("lot-2025.contracted", round.explained());
        assertEquals(Optional.of(Quantity.exact(13_136)), round.quantity());
    }

    @Test
    void whereNobodyStatesPowerTheMapSaysSoAndDrawsNoSize() {
        SiteMark pohang = mark(VIEW.withLayer(Layer.POWER), "site-stargate-pohang");

        assertEquals(SiteMark.Form.NO_COUNT, pohang.form());
        assertEquals("OpenAI · no MW stated", lines(pohang, Language.EN).getLast());
    }

    @Test
    void plansForPowerWithoutAPlaceAreInTheTray() {
        List<TrayRow> rows = subject(VIEW.withLayer(Layer.POWER)).unplaced();

        assertEquals(
                List.of("15000", "1000", "20", "2000"),
                rows.stream()
                        .map(row ->
                                row.quantity()
                                        .flatMap(Quantity::stated)
                                        .orElseThrow()
                                        .toPlainString())
                        .toList());
    }

    @Test
    void evidenceIsThatOfTheFigureTheMarkerStandsFor() {
        ViewState view = VIEW.withLayer(Layer.EVIDENCE);
        for (SiteMark mark : subject(view).marks()) {
            if (mark.content() instanceof Content.Backing said) {
                mark.figure()
                        .flatMap(FIGURES::figure)
                        .ifPresent(figure -> {
                            assertEquals(figure.evidence(), said.evidence(), mark.site().id());
                            assertEquals(figure.grade(), said.grade(), mark.site().id());
                            assertEquals(figure.freshness(), said.freshness(), mark.site().id());
                        });
                assertEquals(SiteMark.Form.BACKED, mark.form());
            }
        }
        SiteMark saemangeum = mark(view, "site-hyundai-saemangeum");
        assertEquals(
                List.of("Saemangeum", "reported, high confidence · 11 mo"),
                lines(saemangeum, Language.EN));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    PHASE | KR-41 | Gyeonggi, sum; Contracted 2,424; Delivered 2,040; adds Kakao Ansan; each lot once
                    PHASE | KR-30 | Daejeon, sum; Contracted 8,496; adds Daejeon; each lot once
                    PHASE | KR-11 | Seoul, sum; outside the total ≥ 1,000; adds Gasan Haein; each lot once
                    PHASE | KR-31 | Ulsan, sum; no number to add here
                    PHASE | KR-42 | Gangwon, sum; no number to add here
                    POWER | KR-31 | Ulsan, sum; planned 103 MW; 0 MW running; adds Ulsan; each lot once
                    POWER | KR-45 | Jeonbuk, sum; planned 100 MW; adds Saemangeum; each lot once
                    """)
    void aProvincesSumSaysWhatItAdds(Layer layer, String iso, String lines) {
        Subject subject =
                subject(VIEW.withLayer(layer).withSelection(Optional.of(Selection.province(iso))));
        ProvinceSum sum = subject.sum().orElseThrow();

        assertEquals(
                List.of(lines.split("; ")),
                words(Language.EN).lines(sum).stream()
                        .map(line -> line.words().replace('\u00A0', ' '))
                        .toList());
    }

    @Test
    void whoSaysSoCannotBeAdded() {
        assertTrue(
                subject(
                                VIEW.withLayer(Layer.EVIDENCE)
                                        .withSelection(Optional.of(Selection.province("KR-41"))))
                        .sum()
                        .isEmpty());
    }

    @Test
    void aLotThatSeveralPlacesHoldIsCountedOnce() {
        Content.Counts once = Holding.of(List.of("lot-2025-kakao"), FIGURES).counts();

        assertEquals(
                once, Holding.of(List.of("lot-2025-kakao", "lot-2025-kakao"), FIGURES).counts());
        assertEquals(
                Holding.of(List.of("P-MSIT"), FIGURES).counts(),
                Holding.of(List.of("P-MSIT", "lot-2025-kakao"), FIGURES).counts());
    }

    @Test
    void aHeadquartersIsLinkedToItsSitesWhileTheProgrammeIsSelected() {
        assertEquals(List.of(), subject(VIEW).links());
        assertEquals(
                List.of(new Links.Link("site-hyundai-hq", "site-hyundai-saemangeum")),
                subject(VIEW.withSelection(Optional.of(Selection.programme("P-HYUNDAI")))).links());
        assertEquals(
                List.of(new Links.Link("site-hyundai-hq", "site-hyundai-saemangeum")),
                subject(VIEW.withSelection(Optional.of(Selection.site("site-hyundai-saemangeum"))))
                        .links());
        List<Links.Link> sk =
                subject(VIEW.withSelection(Optional.of(Selection.programme("P-SK")))).links();
        assertTrue(sk.contains(new Links.Link("site-sk-hq", "site-sk-ulsan")), sk.toString());
        assertTrue(sk.contains(new Links.Link("site-skt-hq", "site-skt-gasan")), sk.toString());
        for (Links.Link link : sk) {
            Site site = Hosted.DATASET.site(link.site()).orElseThrow();
            assertTrue(site.programmes().contains("P-SK"), link.toString());
        }
    }
}
