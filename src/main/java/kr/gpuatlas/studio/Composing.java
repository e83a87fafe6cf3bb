package kr.gpuatlas.studio;

import java.util.List;
import javafx.scene.layout.Region;

/// Composes what is photographed, on the JavaFX thread: all of it in one go, or what takes long of
/// it in steps before.
@FunctionalInterface
public interface Composing {
    /// What may be done first, one after the other, with time for a window in between.
    default List<Runnable> steps() {
        return List.of();
    }

    /// Does the rest.
    Region compose();
}
