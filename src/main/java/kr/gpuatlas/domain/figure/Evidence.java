package kr.gpuatlas.domain.figure;

/// What kind of number a figure is.
public enum Evidence {
    /// It has a source and a date.
    REPORTED,
    /// It has a formula whose inputs are reported.
    DERIVED,
    /// Its owner chose it.
    ASSUMED
}
