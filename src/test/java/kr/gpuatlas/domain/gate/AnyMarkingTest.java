package kr.gpuatlas.domain.gate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import kr.gpuatlas.dataset.DatasetReader;
import kr.gpuatlas.dataset.DatasetWriter;
import kr.gpuatlas.dataset.Reading;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Marking;
import kr.gpuatlas.domain.claim.Milestone;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever is marked in the embedded dataset, the public gets a sound one without it.
class AnyMarkingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Dataset ATLAS = Shipped.DATASET;

    @ParameterizedTest(name = "with {0} in a hundred marked")
    @CsvSource({"1, 11", "3, 12", "10, 13", "25, 14", "50, 15", "75, 16", "90, 17", "100, 18"})
    void whatPassesIsSoundAndNamesNothingElse(int percent, long seed) {
        Random random = new Random(seed);
        Dataset dataset =
                with(
                        ATLAS.claims().stream()
                                .map(claim -> claim.marked(marking(random, percent)))
                                .toList(),
                        ATLAS.milestones().stream()
                                .map(milestone -> milestone.marked(marking(random, percent)))
                                .toList());
        assertEquals(dataset, read(DatasetWriter.bytes(dataset)));

        Passed passed = Gate.pass(dataset, Audience.PUBLIC, TODAY);

        byte[] bytes = DatasetWriter.bytes(passed.dataset());
        assertEquals(passed.dataset(), read(bytes));
        assertEquals(passed.dataset(), again(passed));
        String text = new String(bytes, UTF_8);
        for (Withheld each : passed.withheld()) {
            assertFalse(text.contains("\"" + each.id() + "\""), each::toString);
        }
        assertFalse(text.contains("\"marking\""));
    }

    private static Dataset again(Passed passed) {
        return Gate.pass(passed.dataset(), Audience.PUBLIC, TODAY).dataset();
    }

    private static Marking marking(Random random, int percent) {
        if (random.nextInt(100) >= percent) {
            return Marking.Lasting.PUBLIC;
        }
        return random.nextBoolean()
                ? Marking.Lasting.INTERNAL
                : new Marking.Embargo(TODAY.plusDays(1 + random.nextInt(9)));
    }

    private static Dataset with(List<Claim> claims, List<Milestone> milestones) {
        return new Dataset(
                ATLAS.edition(),
                ATLAS.pledge(),
                ATLAS.sources(),
                ATLAS.partners(),
                ATLAS.programmes(),
                ATLAS.lots(),
                ATLAS.sites(),
                claims,
                milestones,
                ATLAS.conflicts(),
                ATLAS.unknowns(),
                ATLAS.constants(),
                ATLAS.assumptions(),
                ATLAS.rulings());
    }

    private static Dataset read(byte[] bytes) {
        Reading reading = DatasetReader.read(bytes, "marked.json");
        return assertInstanceOf(Reading.Accepted.class, reading, reading::toString).dataset();
    }
}
