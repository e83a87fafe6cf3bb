package kr.gpuatlas.view.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import kr.gpuatlas.domain.quantity.Quantity;
import org.junit.jupiter.api.Test;

class AreaScaleTest {
    @Test
    void areasAreProportionalToNumbersAsFarAsTheMapHoldsThem() {
        double small = AreaScale.GPUS.radius(Quantity.exact(10_000));
        assertEquals(2 * small, AreaScale.GPUS.radius(Quantity.exact(40_000)), 1e-9);
        assertEquals(AreaScale.MOST, AreaScale.GPUS.radius(Quantity.exact(Long.MAX_VALUE)), 0);
    }
}
