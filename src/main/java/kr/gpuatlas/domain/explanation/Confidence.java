package kr.gpuatlas.domain.explanation;

import kr.gpuatlas.domain.claim.Claim;
import kr.gpuatlas.domain.claim.Tier;

/// How far a number is to be trusted, best first, in words that need no scale.
public enum Confidence {
    /// Well known, and from a party to it or from two voices that do not copy each other.
    CONFIRMED,
    /// Somebody says so.
    REPORTED,
    /// Known only poorly, or chosen.
    ESTIMATED;

    static Confidence of(Claim claim, Tier tier, int voices) {
        return switch (claim.grade()) {
            case HIGH -> tier.compareTo(Tier.VENDOR) <= 0 || voices > 1 ? CONFIRMED : REPORTED;
            case MEDIUM -> REPORTED;
            case LOW -> ESTIMATED;
        };
    }
}
