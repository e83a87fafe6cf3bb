package kr.gpuatlas.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Assumed;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.quantity.Qualifier;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.support.Shipped;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A dataset can be written down and is the same when it is read again.
class DatasetWriterTest {
    private static final Dataset ATLAS = Shipped.DATASET;

    @Test
    void whatIsWrittenIsReadAsTheSameDataset() {
        assertEquals(ATLAS, read(DatasetWriter.bytes(ATLAS)));

        Dataset small = read(SmallAtlas.TEXT.getBytes(UTF_8));
        assertEquals(small, read(DatasetWriter.bytes(small)));
    }

    /// Nothing the file said is lost on the way, not even a key.
    @Test
    void theShippedFileSaysTheSameAsTheWrittenOne() {
        JsonMapper json = new JsonMapper();
        JsonNode shipped = json.readTree(ShippedSchema.resource("atlas.json"));

        JsonNode written = json.readTree(DatasetWriter.bytes(ATLAS));

        assertTrue(shipped.equals(DatasetWriterTest::compare, written));
    }

    /// Numbers by their value, all else as it is.
    private static int compare(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            return a.decimalValue().compareTo(b.decimalValue());
        }
        return a.equals(b) ? 0 : 1;
    }

    @Test
    void theWrittenFileFollowsTheSchema() {
        assertEquals(
                List.of(), ShippedSchema.complaints(new String(DatasetWriter.bytes(ATLAS), UTF_8)));
    }

    @Test
    void equalDatasetsGiveTheSameBytes() {
        assertArrayEquals(DatasetWriter.bytes(ATLAS), DatasetWriter.bytes(EmbeddedDataset.read()));
    }

    @Test
    void aDatasetIsKnownByItsDigest() {
        Dataset changed =
                ATLAS.assuming(
                        Assumed.NONE.with(
                                ATLAS.assumptions().getFirst().id(),
                                Optional.of(new BigDecimal("1.25"))));

        String digest = DatasetWriter.sha256(ATLAS);

        assertTrue(digest.matches("[0-9a-f]{64}"), digest);
        assertEquals(digest, DatasetWriter.sha256(EmbeddedDataset.read()));
        assertNotEquals(digest, DatasetWriter.sha256(changed));
    }

    @Test
    void aSumOfMixedWordsCannotBeWritten() {
        Quantity mixed = Quantity.of(Qualifier.AT_LEAST, 1).plus(Quantity.of(Qualifier.UP_TO, 2));

        assertThrows(
                IllegalArgumentException.class,
                () -> ValueWriting.measure(new Value.Measure(mixed, Unit.GPU)));
    }

    private static Dataset read(byte[] bytes) {
        Reading reading = DatasetReader.read(bytes, "written.json");
        return assertInstanceOf(Reading.Accepted.class, reading, reading::toString).dataset();
    }
}
