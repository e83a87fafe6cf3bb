package kr.gpuatlas.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Mark;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.programme.Site;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DatasetReaderTest {
    private static final Dataset SMALL = accepted(SmallAtlas.read(SmallAtlas.TEXT));

    private static Dataset accepted(Reading reading) {
        assertEquals(List.of(), reading.findings());
        return assertInstanceOf(Reading.Accepted.class, reading).dataset();
    }

    @Test
    void aSoundFileBecomesTheDatasetItDescribes() {
        assertEquals("small", SMALL.edition().id());
        assertEquals(List.of("P-MSIT"), SMALL.pledge().parts());
        assertEquals(List.of(2, 2, 1, 2, 2, 6), sizes());
        assertEquals(Optional.of(Mark.OPERATOR_CHOSEN), SMALL.claim("F029").orElseThrow().mark());
        assertEquals(LocalDate.MAX, SMALL.unknowns().getFirst().until());
        assertEquals(
                Optional.of(new Site.Position(36.504, 127.265)),
                SMALL.site("site-sejong").orElseThrow().position());
    }

    private static List<Integer> sizes() {
        return List.of(
                SMALL.sources().size(),
                SMALL.partners().size(),
                SMALL.programmes().size(),
                SMALL.lots().size(),
                SMALL.sites().size(),
                SMALL.claims().size());
    }

    @Test
    void aClaimIsMeasuredOrWords() {
        Claim between = SMALL.claim("F040").orElseThrow();
        assertEquals(
                new Value.Measure(
                        Quantity.between(new BigDecimal(20), new BigDecimal("40.5")),
                        Unit.KILOWATT),
                between.value());
        assertEquals(
                new Value.Words(new Text("연구용입니다.", "For research.")),
                SMALL.claim("F041").orElseThrow().value());
        assertEquals(
                new Value.Measure(Quantity.unknown("F042"), Unit.GPU),
                SMALL.claim("F042").orElseThrow().value());
    }

    @Test
    void aByteOrderMarkIsLetPass() {
        assertEquals(SMALL, accepted(SmallAtlas.read("\uFEFF" + SmallAtlas.TEXT)));
    }

    @Test
    void aFileAndAStreamReadAlike(@TempDir Path folder) throws IOException {
        byte[] bytes = SmallAtlas.TEXT.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("small.json"), bytes);
        assertEquals(SMALL, accepted(DatasetReader.read(file)));
        assertEquals(SMALL, accepted(DatasetReader.read(new ByteArrayInputStream(bytes), "x")));
    }
}
