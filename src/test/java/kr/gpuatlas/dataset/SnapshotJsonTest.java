package kr.gpuatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import kr.gpuatlas.bench.Synthetic;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.view.Theme;
import kr.gpuatlas.domain.view.ViewState;
import org.junit.jupiter.api.Test;

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
