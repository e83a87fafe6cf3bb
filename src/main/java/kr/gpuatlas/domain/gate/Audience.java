package kr.gpuatlas.domain.gate;

/// Whom something is meant for.
public enum Audience {
    PUBLIC,
    INTERNAL
}
