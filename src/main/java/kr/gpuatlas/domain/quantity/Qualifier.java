package kr.gpuatlas.domain.quantity;

/// The word a source puts before a number, and so what the number guarantees.
public enum Qualifier {
    EXACT,
    AT_LEAST,
    MORE_THAN,
    UP_TO,
    ABOUT,
    BETWEEN,
    /// A sum whose parts carry qualifiers that do not combine to one.
    MIXED,
    /// No number is given.
    UNKNOWN
}
