package kr.gpuatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import kr.gpuatlas.bench.Synthetic;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.Edition;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A picture carries its dataset where that is small enough.
class SnapshotJsonTest {
    @Test
    void aSmallDatasetComesBack() {
        Dataset dataset = EmbeddedDataset.read();
        assertEquals(Optional.of(dataset), carried(dataset));
    }

    @Test
    void aLargeOneIsNamedOnly() {
        Dataset dataset = Synthetic.dataset(20_000, 1);
        String written = SnapshotJson.write(snapshot(dataset));
        assertTrue(written.length() < 10_000, written.length() + " characters");
        assertEquals(Optional.empty(), carried(dataset));
    }

    /// A little too large shows only when the last bytes are packed.
    @ParameterizedTest
    @CsvSource({
        "200_000, true",
        "244_000, true",
        "246_000, false",
        "254_000, false",
        "300_000, false"
    })
    void whatIsALittleTooLargeIsNotCarriedEither(String letters, boolean carried) {
        Dataset dataset = titled(Integer.parseInt(letters.replace("_", "")));
        boolean written = SnapshotJson.write(snapshot(dataset)).length() > 200_000;
        assertEquals(carried, written);
    }

    /// The shipped dataset under a title of letters that hardly pack.
    private static Dataset titled(int letters) {
        Random random = new Random(1);
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            title.append((char) ('0' + random.nextInt(64)));
        }
        Dataset all = EmbeddedDataset.read();
        Edition edition = all.edition();
        return new Dataset(
                new Edition(
                        edition.id(),
                        edition.version(),
                        new Text(title.toString(), "title"),
                        edition.firstDay(),
                        edition.lastDay(),
                        edition.licence()),
                all.pledge(),
                all.sources(),
                all.partners(),
                all.programmes(),
                all.lots(),
                all.sites(),
                all.claims(),
                all.milestones(),
                all.conflicts(),
                all.unknowns(),
                all.constants(),
                all.assumptions(),
                all.rulings());
    }

    private static Optional<Dataset> carried(Dataset dataset) {
        SnapshotJson.Reading read =
                SnapshotJson.read(SnapshotJson.write(snapshot(dataset)), "picture.png");
        return assertInstanceOf(SnapshotJson.Accepted.class, read).snapshot().dataset();
    }

    private static SnapshotJson.Snapshot snapshot(Dataset dataset) {
        return new SnapshotJson.Snapshot(
                dataset.edition().id(),
                dataset.edition().version(),
                DatasetWriter.sha256(dataset),
                "K7QD3M9X",
                ViewState.opening(dataset, Theme.DARK, Language.KO),
                Optional.of(dataset),
                Optional.empty());
    }
}
