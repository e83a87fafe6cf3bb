package kr.gpuatlas.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.util.List;
import kr.gpuatlas.dataset.DatasetReader;
import kr.gpuatlas.dataset.MapReader;
import kr.gpuatlas.dataset.Reading;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.geo.LatLon;
import kr.gpuatlas.geo.Provinces;
import org.junit.jupiter.api.Test;

class SyntheticTest {
    private static final Dataset DATASET = Synthetic.dataset(2_000, 7);

    @Test
    void theSameSeedGivesTheSameDatasetAndAnotherOneDoesNot() {
        assertEquals(DATASET, Synthetic.dataset(2_000, 7));
        assertNotEquals(DATASET.sites(), Synthetic.dataset(2_000, 8).sites());
    }

    @Test
    void everySiteStandsOnLand() {
        Provinces land = MapReader.read().on(Synthetic.LAST_DAY);
        assertEquals(2_000, DATASET.sites().size());
        for (Site site : DATASET.sites()) {
            Site.Position at = site.position().orElseThrow();
            assertTrue(
                    land.provinceAt(new LatLon(at.lat(), at.lon())).isPresent(), site.toString());
        }
    }

    @Test
    void theFileIsValidAndSaysTheSame() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        DatasetWriter.write(DATASET, file);

        Reading reading = DatasetReader.read(file.toByteArray(), "synthetic.json");

        assertEquals(List.of(), reading.findings());
        assertEquals(DATASET, ((Reading.Accepted) reading).dataset());
    }

    @Test
    void aPairIsMeasuredInTurns() {
        StringBuilder turns = new StringBuilder();
        Pairs.Result result =
                Pairs.measure(
                        2,
                        () -> {
                            turns.append('A');
                            return 6;
                        },
                        () -> {
                            turns.append('B');
                            return 3;
                        });

        assertEquals("ABABAB", turns.toString());
        assertEquals(2, result.ratio());
    }
}
