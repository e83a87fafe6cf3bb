package kr.gpuatlas.domain.figure;

/// What a total sums up.
public enum Scope {
    /// The 260,000 of 31 October 2025 and what counts towards them.
    PLEDGE,
    /// Everything reported, what lies outside the pledge included.
    ALL
}
