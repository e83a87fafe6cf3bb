package kr.gpuatlas.domain.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitationsTest {
    @Test
    void numbersAreSortedAndRunsAreDashed() {
        assertEquals("2–5", Citations.joined(List.of(5, 3, 4, 2)));
        assertEquals("1,\u00a04–7", Citations.joined(List.of(1, 4, 5, 6, 7)));
    }

    @Test
    void aFewNumbersDoNotPartAtTheEndOfALine() {
        assertEquals("1,\u00a02", Citations.joined(List.of(1, 2)));
        assertEquals("1,\u00a02,\u00a04", Citations.joined(List.of(1, 2, 4)));
    }

    @Test
    void manyMayPart() {
        assertEquals("1, 3, 5, 7", Citations.joined(List.of(1, 3, 5, 7)));
    }
}
