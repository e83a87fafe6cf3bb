package kr.gpuatlas.domain.programme;

/// The field a programme works in, for filters.
public enum Sector {
    GOVERNMENT,
    SEMICONDUCTOR,
    MOBILITY,
    TELECOM,
    CLOUD,
    MODELS,
    HEALTH,
    SCIENCE,
    STARTUPS
}
