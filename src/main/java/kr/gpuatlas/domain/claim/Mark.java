package kr.gpuatlas.domain.claim;

/// A step inside a phase that a source reports on its own.
public enum Mark {
    FUNDED,
    OPERATOR_CHOSEN,
    INSTALLED,
    IN_TEST
}
