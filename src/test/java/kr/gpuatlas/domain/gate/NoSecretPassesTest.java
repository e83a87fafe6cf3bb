package kr.gpuatlas.domain.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kr.gpuatlas.dataset.DatasetReader;
import kr.gpuatlas.dataset.DatasetWriter;
import kr.gpuatlas.dataset.Reading;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.dossier.Dossier;
import kr.gpuatlas.domain.dossier.Dossiers;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.programme.Partner;
import kr.gpuatlas.domain.programme.Programme;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.support.Secrets;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.Test;

/// Secrets planted in the embedded dataset are nowhere in what passes the gate.
class NoSecretPassesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Dataset ATLAS = Shipped.DATASET;

    private static final String SECRET = Secrets.WORD;
    private static final Dataset PLANTED = Secrets.planted();

    private static Dataset read(byte[] bytes) {
        Reading reading = DatasetReader.read(bytes, "gate.json");
        return assertInstanceOf(Reading.Accepted.class, reading, reading::toString).dataset();
    }

    @Test
    void theSecretsAreThereBeforeTheGate() {
        assertTrue(text(PLANTED).contains("ZEBRA-QUOTE"));
        assertTrue(shown(PLANTED).contains("ZEBRA-LABEL"));
        assertEquals(Quantity.exact(14_321), contracted(PLANTED));
    }

    @Test
    void noWordOfASecretIsInTheFileOfThePublic() {
        assertFalse(text(passed().dataset()).contains(SECRET));
    }

    @Test
    void noWordOfASecretIsInAFigureOrDossierOfThePublic() {
        assertFalse(shown(passed().dataset()).contains(SECRET));
    }

    @Test
    void figuresFallBackToWhatIsPublic() {
        assertEquals(Quantity.exact(13_136), contracted(passed().dataset()));
    }

    @Test
    void whatPassesIsASoundDataset() {
        Dataset dataset = passed().dataset();

        assertEquals(dataset, read(DatasetWriter.bytes(dataset)));
    }

    /// Apart from the public plan, everything planted is gone again and nothing else is.
    @Test
    void everythingElsePasses() {
        Dataset dataset = passed().dataset();

        assertEquals(ATLAS.sources(), dataset.sources());
        assertEquals(ATLAS.claims(), dataset.claims());
        assertEquals(ATLAS.conflicts(), dataset.conflicts());
        assertEquals(ATLAS.rulings(), dataset.rulings());
        assertEquals(ATLAS.milestones().size() + 1, dataset.milestones().size());
        assertTrue(dataset.milestones().getLast().follows().isEmpty());
    }

    @Test
    void anUnmarkedDatasetPassesAsItIs() {
        assertEquals(new Passed(ATLAS, List.of()), Gate.pass(ATLAS, Audience.PUBLIC, TODAY));
    }

    private static Passed passed() {
        return Gate.pass(PLANTED, Audience.PUBLIC, TODAY);
    }

    private static String text(Dataset dataset) {
        return new String(DatasetWriter.bytes(dataset), UTF_8);
    }

    private static Quantity contracted(Dataset dataset) {
        return figures(dataset).about("lot-2025").at(Phase.CONTRACTED).orElseThrow().quantity();
    }

    private static Figures figures(Dataset dataset) {
        return Figures.of(dataset, Clock.at(dataset.edition().lastDay()), Scope.ALL);
    }

    /// All that the figures and dossiers of a dataset hold, in one text.
    private static String shown(Dataset dataset) {
        Figures figures = figures(dataset);
        Dossiers dossiers = new Dossiers(figures);
        Stream<Dossier> all =
                Stream.of(
                                dataset.programmes().stream()
                                        .map(Programme::id)
                                        .map(dossiers::programme),
                                dataset.partners().stream().map(Partner::id).map(dossiers::partner),
                                dataset.sites().stream().map(Site::id).map(dossiers::site))
                        .flatMap(each -> each)
                        .flatMap(Optional::stream);
        Text any = dataset.pledge().name();
        return figures
                + dossiers.pledge(any, any).toString()
                + all.map(Dossier::toString).collect(Collectors.joining("\n"));
    }
}
