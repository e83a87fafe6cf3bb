package kr.gpuatlas.domain.change;

/// What sort of change it is, in the order they are told.
public enum Kind {
    /// GPUs in a phase nobody had reported any in before.
    PHASE_REACHED,
    /// Another value where there was one.
    REVISED,
    /// A promised date moved later, or passed without a report.
    SLIP,
    NEW_FACT,
    CONFLICT_OPENED,
    CONFLICT_SETTLED,
    /// The same value rests on another source.
    SOURCE_REPLACED,
    /// The sources are the same; the dataset read them wrongly or not at all.
    CORRECTION,
    /// A ruling, an assumption, a constant or what is counted once.
    METHOD
}
