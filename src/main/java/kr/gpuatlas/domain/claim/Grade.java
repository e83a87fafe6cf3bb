package kr.gpuatlas.domain.claim;

/// How well a statement is known, best first.
public enum Grade {
    HIGH,
    MEDIUM,
    LOW
}
