package kr.gpuatlas.domain.view;

/// What the map's marks speak of.
public enum Layer {
    PHASE,
    POWER,
    EVIDENCE
}
