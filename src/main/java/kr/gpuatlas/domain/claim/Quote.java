package kr.gpuatlas.domain.claim;

/// The source's own qualifying words, at most a dozen.
///
/// @param language ISO 639-1 code
public record Quote(String words, String language) {}
