package kr.gpuatlas.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Grade;
import kr.gpuatlas.domain.claim.Marking;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Standing;
import kr.gpuatlas.domain.claim.Subject;
import kr.gpuatlas.domain.claim.Unit;
import kr.gpuatlas.domain.claim.Value;
import kr.gpuatlas.domain.programme.Lot;
import kr.gpuatlas.domain.quantity.Quantity;
import kr.gpuatlas.domain.text.Text;
import kr.gpuatlas.domain.time.DateSpan;

/// Says of each lot how many GPUs it has in which phase: most lots are small, few come far, and
/// reports come once a month.
final class SyntheticClaims {
    private static final double LEAST = 64;

    /// The largest lot has so many times the GPUs of the smallest.
    private static final double RANGE = 400;

    private static final int GOES_ON_PERCENT = 45;
    private static final Text LABEL = new Text("합성 수량", "Made-up count");

    private final SplittableRandom random;
    private final List<Lot> lots;
    private final List<Claim> claims = new ArrayList<>();

    SyntheticClaims(SplittableRandom random, List<Lot> lots) {
        this.random = random;
        this.lots = lots;
    }

    List<Claim> all() {
        lots.forEach(this::tell);
        return claims;
    }

    private void tell(Lot lot) {
        double skewed = Math.pow(random.nextDouble(), 3);
        long number = Math.round(LEAST * Math.pow(RANGE, skewed));
        int month = random.nextInt(8);
        for (Phase phase : Phase.values()) {
            claims.add(claim(lot, phase, number, month));
            number = Math.max(1, Math.round(number * random.nextDouble(0.3, 1)));
            month += random.nextInt(1, 4);
            if (random.nextInt(100) >= GOES_ON_PERCENT) {
                return;
            }
        }
    }

    private Claim claim(Lot lot, Phase phase, long number, int month) {
        return new Claim(
                lot.id() + "-" + phase.name().toLowerCase(Locale.ROOT),
                lot.id(),
                Optional.empty(),
                Optional.empty(),
                Subject.PHASE,
                Optional.of(phase),
                Optional.empty(),
                "gpu-count",
                LABEL,
                new Value.Measure(Quantity.exact(number), Unit.GPU),
                DateSpan.day(Synthetic.FIRST_DAY.plusMonths(month)),
                Optional.empty(),
                Optional.empty(),
                List.of(Synthetic.source(random)),
                Optional.empty(),
                Grade.HIGH,
                Standing.ACCEPTED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Marking.Lasting.PUBLIC);
    }
}
