package kr.gpuatlas.dataset;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No file that is laid over the map exhausts the program.
class GeoJsonLimitsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{\"geometry\":",
                "{\"type\":\"Point\",\"coordinates\":[",
                "{\"properties\":{\"a\":["
            })
    void aHundredThousandBracketsAreRefusedAtOnce(String bracket) {
        byte[] bytes = bracket.repeat(100_000).getBytes(UTF_8);
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 20; run++) {
            long start = System.nanoTime();
            assertInstanceOf(
                    GeoJsonReading.Refused.class, GeoJsonReader.read(bytes, "deep.geojson"));
            best = Math.min(best, System.nanoTime() - start);
        }
        assertTrue(best < 50_000_000, best / 1_000 + " µs");
    }

    @Test
    void tooMuchIsRefused() {
        byte[] large = new byte[Limits.OVERLAY + 1];
        assertEquals(
                List.of(Rule.GEO_TOO_LARGE),
                GeoJsonReader.read(large, "large.geojson").findings().stream()
                        .map(Finding::rule)
                        .toList());
        String many =
                IntStream.rangeClosed(0, Limits.POSITIONS)
                        .mapToObj(i -> "[127,36]")
                        .collect(Collectors.joining(",", "[", "]"));
        assertEquals(
                Rule.GEO_TOO_MANY_POSITIONS,
                GeoJsonReaderTest.read(GeoJsonReaderTest.geometry("MultiPoint", many))
                        .findings()
                        .getFirst()
                        .rule());
        String[] features = new String[Limits.FEATURES + 5];
        Arrays.fill(features, GeoJsonReaderTest.feature("null"));
        assertEquals(
                Rule.GEO_TOO_MANY_FEATURES,
                GeoJsonReaderTest.read(GeoJsonReaderTest.collection(features))
                        .findings()
                        .getFirst()
                        .rule());
    }
}
