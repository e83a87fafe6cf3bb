package kr.gpuatlas.domain.explanation;

import kr.gpuatlas.domain.figure.Figure;
import kr.gpuatlas.domain.text.Text;

/// A figure that the explained number goes into.
///
/// @param name of the thing the figure is about
/// @param added whether it is added into it; otherwise it is contained in it or answers it
public record Use(Figure figure, Text name, boolean added) {}
