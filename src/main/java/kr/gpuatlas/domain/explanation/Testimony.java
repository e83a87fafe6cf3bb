package kr.gpuatlas.domain.explanation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Source;
import kr.gpuatlas.domain.claim.Tier;

/// A claim with the public sources that carry it.
///
/// @param sources closest to the fact first
/// @param tier that of the closest source
/// @param published the first day one of them was out; absent when none is dated
/// @param voices how many of them do not copy each other
public record Testimony(
        Claim claim, List<Source> sources, Tier tier, Optional<LocalDate> published, int voices) {
    public Testimony {
        sources = List.copyOf(sources);
    }

    public Confidence confidence() {
        return Confidence.of(claim, tier, voices);
    }
}
