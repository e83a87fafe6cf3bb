package kr.gpuatlas.domain.change;

import static kr.gpuatlas.domain.claim.Phase.CONTRACTED;
import static kr.gpuatlas.domain.quantity.Qualifier.EXACT;
import static kr.gpuatlas.support.Atlas.atlas;
import static kr.gpuatlas.support.ClaimBuilder.claim;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Phase;
import kr.gpuatlas.domain.claim.Tier;
import kr.gpuatlas.domain.figure.Figures;
import kr.gpuatlas.domain.figure.Scope;
import kr.gpuatlas.domain.text.Language;
import kr.gpuatlas.domain.time.Clock;
import kr.gpuatlas.domain.wording.ChangeSentences;
import kr.gpuatlas.support.Atlas;
import kr.gpuatlas.support.ClaimBuilder;

/// Readings of small datasets, to be compared.
final class Readings {
    static final String EARLY = "2025-12-31";
    static final String LATE = "2026-06-30";

    static Comparison compare(Dataset dataset, String from, String to) {
        return compare(dataset, from, dataset, to);
    }

    static Comparison compare(Dataset a, String from, Dataset b, String to) {
        return Comparison.of(at(a, from), at(b, to));
    }

    static Figures at(Dataset dataset, String day) {
        return Figures.of(dataset, Clock.at(LocalDate.parse(day)), Scope.PLEDGE);
    }

    private Readings() {}

    static Atlas small() {
        return atlas().programme("P-A")
                .lot("lot-1", "P-A")
                .lot("lot-2", "P-A")
                .source("S-2026", Tier.PARTY, "2026-03-01");
    }

    static ClaimBuilder ordered(long number) {
        return claim("C1").about("lot-1").says(CONTRACTED, EXACT, number).when("2025-07-28");
    }

    static Change only(Comparison comparison) {
        assertEquals(1, comparison.changes().size(), comparison.changes().toString());
        return comparison.changes().getFirst();
    }

    static String english(Comparison comparison, Change change) {
        return ChangeSentences.of(comparison, Language.EN).of(change);
    }

    static void assertDelta(long expected, Change change, Phase phase) {
        assertEquals(0, BigDecimal.valueOf(expected).compareTo(change.effects().get(phase)));
    }
}
