package kr.gpuatlas.domain.gate;

import java.util.Optional;
import kr.gpuatlas.domain.Dataset;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.figure.ContainmentLaw;

/// A claim that cannot answer any more once others stay in the house.
///
/// With the best claim gone an older one may answer that is smaller than what it must contain; no
/// reader would accept such a dataset, so that nothing answers instead.
final class Contradiction {
    private Contradiction() {}

    /// The first such claim of a dataset: the one that is too small, failing that the one that is
    /// too large.
    static Optional<String> in(Dataset dataset) {
        return ContainmentLaw.breaches(dataset).stream()
                .filter(ContainmentLaw.Breach::certain)
                .flatMap(breach -> breach.outer().used().or(() -> breach.inner().used()).stream())
                .map(Claim::id)
                .findFirst();
    }
}
