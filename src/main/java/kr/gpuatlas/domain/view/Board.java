package kr.gpuatlas.domain.view;

/// Which page fills the window.
public enum Board {
    DASHBOARD,
    GAUGES,
    TABLE
}
