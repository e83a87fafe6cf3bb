package kr.gpuatlas.view.partner;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.figure.CommonScale;

/// The one scale of all bars, from zero to the common end in round steps.
record CardScale(BigDecimal step, BigDecimal maximum) {
    static CardScale of(Dataset dataset) {
        BigDecimal end = CommonScale.gpus(dataset);
        return new CardScale(end.divide(BigDecimal.valueOf(parts(end))), end);
    }

    /// Three parts of 6, four of 8 or 2, five of 10 or 5: each part is a round number again.
    private static int parts(BigDecimal end) {
        int digits = end.stripTrailingZeros().unscaledValue().intValue();
        if (digits % 3 == 0) {
            return 3;
        }
        return digits % 2 == 0 ? 4 : 5;
    }

    /// Zero and every step up to the end.
    List<BigDecimal> ticks() {
        return Stream.iterate(
                        BigDecimal.ZERO,
                        tick -> tick.compareTo(maximum) <= 0,
                        tick -> tick.add(step))
                .toList();
    }
}
