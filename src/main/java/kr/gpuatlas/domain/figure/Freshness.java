package kr.gpuatlas.domain.figure;

/// How long ago a figure was last confirmed.
public enum Freshness {
    FRESH,
    AGEING,
    UNCONFIRMED,
    INFERRED_PAUSED
}
