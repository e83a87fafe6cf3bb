package kr.gpuatlas.domain.claim;

/// Whose count a number is.
public enum Basis {
    FUNDER,
    OWNER,
    OPERATOR,
    USER
}
