package kr.gpuatlas.domain.view;

/// How the picture is coloured.
public enum Theme {
    /// Dark or light, as the operating system says.
    SYSTEM,
    LIGHT,
    DARK,
    HIGH_CONTRAST
}
