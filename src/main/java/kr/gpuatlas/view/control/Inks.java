package kr.gpuatlas.view.control;

import javafx.scene.paint.Color;

/// Where a painter takes its colours from.
@FunctionalInterface
public interface Inks {
    Color of(Ink ink);
}
