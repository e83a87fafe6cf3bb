package kr.gpuatlas.domain.claim;

/// Whether a claim may answer a question, best first.
public enum Standing {
    ACCEPTED,
    SUPERSEDED,
    REJECTED
}
